/// A word's part in time expressions.
struct TimeWord: Sendable {
  var kind: AtomKind
  var value: Int32
  var tense: Tense
}

/// The words that the rules for times know.
enum TimeWords {
  /// The codes of the parts of the day.
  static let dayParts = ["MO", "AF", "EV", "NI", "MI", "DT"]

  /// The value of the word `another`, of kind ``AtomKind/other``, which opens durations.
  static let another: Int32 = -1

  /// The value of a word of kind ``AtomKind/other`` that the name of a holiday begins with.
  static let holidayOpener: Int32 = -2

  /// Every word that a rule names.
  static let words: FoldedWordTable<TimeWord> = {
    var words = FoldedWordTable<TimeWord>()
    func add(_ list: String, _ kind: AtomKind, from first: Int = 0, _ tense: Tense = .none) {
      for (place, group) in list.split(separator: " ").enumerated() {
        for form in group.split(separator: "|") {
          guard let key = FoldedWord(form.utf8) else { continue }
          words[key] = TimeWord(kind: kind, value: Int32(first + place), tense: tense)
        }
      }
    }
    func addUnit(_ list: String, _ unit: TimeUnit) {
      for (place, form) in list.split(separator: " ").enumerated() {
        guard let key = FoldedWord(form.utf8) else { continue }
        let value = Int32(unit.rawValue + (place == 1 ? 100 : 0))
        words[key] = TimeWord(kind: .unit, value: value, tense: .none)
      }
    }
    for (list, tense) in verbs { add(list, .other, tense) }
    for (list, kind, first) in names { add(list, kind, from: first) }
    for (list, unit) in units { addUnit(list, unit) }
    add("another", .other, from: Int(another))
    for word in Holiday.firstWords {
      let known = words[word] ?? TimeWord(kind: .other, value: holidayOpener, tense: .none)
      guard known.kind == .other else { continue }
      words[word] = TimeWord(kind: .other, value: holidayOpener, tense: known.tense)
    }
    return words
  }()

  private static let units: [(String, TimeUnit)] = [
    ("sec secs", .second), ("min mins", .minute), ("hr hrs", .hour), ("yr yrs", .year),
    ("second seconds", .second), ("minute minutes", .minute), ("hour hours", .hour),
    ("day days", .day), ("week weeks", .week), ("weekend weekends", .weekend),
    ("fortnight fortnights", .week), ("month months", .month), ("quarter quarters", .quarter),
    ("year years", .year), ("decade decades", .decade), ("century centuries", .century),
    ("millennium millennia", .millennium),
  ]

  private static let names: [(String, AtomKind, Int)] = [
    (
      "january february march april may june july august september october november december",
      .month, 1
    ),
    ("jan feb mar apr - jun jul aug sep|sept oct nov dec", .monthAbbreviation, 1),
    (
      "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays"
        + " saturday|saturdays sunday|sundays", .weekday, 1
    ),
    ("mon tue|tues wed thu|thur|thurs fri sat sun", .weekdayAbbreviation, 1),
    ("spring|springtime summer|summertime autumn|fall winter|wintertime", .season, 0),
    ("christmas|xmas easter thanksgiving halloween", .holiday, 0),
    (
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        + " sixteen seventeen eighteen nineteen", .numberWord, 1
    ),
    ("twenty", .numberWord, 20), ("thirty", .numberWord, 30), ("forty|fourty", .numberWord, 40),
    ("fifty", .numberWord, 50), ("sixty", .numberWord, 60), ("seventy", .numberWord, 70),
    ("eighty", .numberWord, 80), ("ninety", .numberWord, 90), ("twenties", .decadeYears, 20),
    ("thirties", .decadeYears, 30), ("forties", .decadeYears, 40), ("fifties", .decadeYears, 50),
    ("sixties", .decadeYears, 60), ("seventies", .decadeYears, 70),
    ("eighties", .decadeYears, 80), ("nineties", .decadeYears, 90),
    ("q1 q2 q3 q4", .quarterCode, 1), ("1q 2q 3q 4q", .quarterCode, 1), ("h1 h2", .halfCode, 1),
    ("hundred", .hundred, 100), ("thousand", .thousand, 1000),
    ("million billion trillion", .million, 0),
    ("first", .first, 1),
    ("second", .ordinal, 2),
    (
      "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first", .ordinal,
      3
    ),
    (
      "morning|mornings afternoon|afternoons evening|evenings night|nights midday daytime",
      .dayPart, 0
    ),
    ("noon", .noon, 0), ("midnight", .midnight, 0),
    ("a.m.|a.m|am p.m.|p.m|pm", .meridiem, 0), ("o'clock", .oclock, 0),
    ("gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest msk", .zone, 0),
    ("today tomorrow yesterday tonight overnight", .today, 0),
    ("now|nowadays", .now, 0), ("right", .right, 0), ("currently|presently", .currently, 0),
    ("recently|lately", .recently, 0),
    ("last", .last, 0), ("next", .next, 0), ("this|these", .this, 0), ("that|those", .that, 0),
    ("same", .same, 0), ("current", .current, 0), ("past", .past, 0),
    ("coming|upcoming", .coming, 0),
    ("following|ensuing", .following, 0), ("previous|preceding", .previous, 0),
    ("recent", .recent, 0), ("future", .future, 0), ("latest", .latest, 0),
    ("every|each", .every, 0),
    ("hourly|nightly daily weekly biweekly|fortnightly monthly", .daily, 0),
    ("annually|yearly", .annually, 0),
    ("the", .the, 0), ("a|an", .a, 1), ("of", .of, 0), ("and", .and, 0), ("or", .or, 0),
    ("to", .to, 0), ("from", .from, 0), ("through|till|until", .through, 0),
    ("between", .between, 0),
    ("on", .on, 0), ("at", .at, 0), ("in|within", .inside, 0), ("during|throughout", .during, 0),
    ("since", .since, 0), ("by", .by, 0), ("over", .over, 0), ("'s|'", .possessive, 0),
    ("ago", .ago, 0), ("earlier|previously", .earlier, 0), ("later", .later, 0),
    ("before", .before, 0),
    ("after", .after, 0),
    ("few", .few, 0), ("couple", .couple, 0), ("several", .several, 0), ("many|some", .many, 0),
    ("half", .half, 0), ("dozen", .dozen, 12), ("more", .more, 0), ("less|fewer", .less, 0),
    ("than", .than, 0), ("least", .least, 0), ("most", .most, 0), ("nearly|almost", .nearly, 0),
    ("about|around|roughly|approximately", .about, 0), ("up", .up, 0), ("early", .early, 0),
    ("late", .late, 0), ("mid", .mid, 0), ("end", .endWord, 0),
    ("beginning|start|middle", .beginning, 0), ("fiscal", .fiscal, 0), ("bc|b.c.|b.c|bce", .era, 0),
    ("its|his|her|their|our|your|my", .possessivePronoun, 0),
    ("trading|business|working", .trading, 0),
    ("full|entire|whole", .whole, 0), ("near|immediate|foreseeable", .near, 0), ("eve", .eve, 0),
  ]

  private static let verbs: [(String, Tense)] = [
    (
      "was were had did said told met held began came went took made gave got saw found left kept"
        + " led rose fell won lost broke brought built bought sent spent sold spoke struck thought"
        + " wrote ran became knew drew grew flew paid put read shot stood threw understood wore"
        + " overthrew forbade sought fought caught taught felt heard been sank sang swore withdrew"
        + " hid hurt quit beat bent bound bred chose dealt drove ate fed fled froze forgot hung"
        + " laid lay lent lit rode rang shook shut slept slid spread stole stuck swept swam tore"
        + " woke arose awoke bore undertook oversaw foresaw", .past
    ),
    (
      "will shall would 'll won't wo payable effective expires expire matures meet meets"
        + " begin begins leave leaves arrive arrives depart departs resume resumes convene convenes"
        + " opens heads starts", .future
    ),
    ("is are 's has have 're 've does do can could may might must should am says", .present),
    (
      "plan plans planned planning hope hopes hoped expect expects expected intend intends intended"
        + " schedule scheduled set due slated want wants ready likely prepare prepares preparing"
        + " going supposed bound poised unlikely", .plan
    ),
  ]
}
