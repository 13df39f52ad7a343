/// What a full stop after a short form tells about the end of a sentence.
enum Abbreviation: Sendable {
  /// Stands before a name and never ends a sentence: `Gen.`, `Mr.`, `St.`.
  case title
  /// Stands before a number, else it is an ordinary word: `No.`, `p.`, `Fig.`.
  case counter
  /// Ends a sentence where the next word is one that sentences begin with: `Inc.`, `Feb.`, `etc.`.
  case either
  /// Goes on whatever follows: `e.g.`, `vs.`, `cf.`.
  case never
}

/// The short forms of English news copy, in lower case without the final full stop.
let abbreviations: FoldedWordTable<Abbreviation> = {
  var table = FoldedWordTable<Abbreviation>()
  for (kind, forms) in abbreviationForms {
    for form in forms.split(separator: " ") {
      if let word = FoldedWord(form.utf8) { table[word] = kind }
    }
  }
  return table
}()

/// Words that a sentence often begins with and a name hardly ever does.
let sentenceStarters = FoldedWordSet(list: starterForms)

private let abbreviationForms: [(Abbreviation, String)] = [
  (
    .title,
    """
    mr mrs ms messrs mme mlle dr drs prof gen sen sens rep reps gov govs lt col cols capt cpt cdr \
    cmdr sgt cpl pvt maj adm brig comdr pres supt det insp hon rev fr msgr st ste mt ft sr.a sra \
    srta dame ald asst assoc atty dir amb ven bros.capt lt.col lt.gen maj.gen brig.gen adj pfc spc \
    const sec.gen vice.adm rear.adm spec univ. hr m.sgt comm
    """
  ),
  (
    .counter,
    """
    c ext no nos p pp fig figs vol vols art arts sec secs ch chap eq eqs par para paras nr num pt pts \
    op cl app ex sect tab
    """
  ),
  (
    .either,
    """
    inc corp co cos ltd llc plc bros assn intl natl mfg dept div est jr sr esq etc al ave blvd rd \
    hwy pkwy ln bldg apt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur \
    thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn \
    miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta hrs hr min mins \
    lb lbs oz ft. sq yd yds km cm kg mph ed eds trans ret dist a.m p.m am pm ph.d m.d b.a m.a b.sc \
    d.c n.y u.s u.k u.n e.u u.s.a u.s.s.r
    """
  ),
  (
    .never,
    "e.g i.e vs v cf viz ca approx eg ie esp incl c.f a.k.a aka resp w.r.t op.cit p.s ps voc d.b.a n.b"
  ),
]

private let starterForms = """
  the a an this that these those there here he she it we they you i his her its our their my your
  who what when where why how which whose if as at in on by for from with without after before
  during since while although though because but and or nor so yet then thus however also
  meanwhile moreover nevertheless another all some many most few several both each every any no
  not now today yesterday tomorrow earlier later last next once only even under over despite
  according let to of is are was were did do does has have had can could will would should may
  might must until unless about against among between through instead still perhaps please
  """
