/// What a verb that reports speech or thought takes as its object.
enum Governs: CaseIterable, Sendable {
  /// A quotation or a clause, never a plain thing: `said`, `insisted`.
  case clause
  /// A quotation or a clause, but a plain thing as well: `announced the latest talks`.
  case clauseOrThing
  /// Only a quotation: `continued`, `laughed`.
  case quotation
  /// A thing and a name for it: `called the meeting "a farce"`.
  case naming
  /// A person and a charge or praise: `accused the crews of "unsafe" conduct`.
  case judgement
  /// A clause that somebody thinks and does not say: `believes`, `fears`.
  case thought
  /// A clause with `that`, of polls, studies and courts: `shows`, `found`.
  case finding
}

/// The verbs by which English news reports speech.
///
/// A verb is given by its base form; where it is irregular, past and participle follow after
/// slashes. Third person, participle and past of the others are formed by rule.
enum ReportingVerbs {
  /// One written form of a verb.
  enum Form: Sendable {
    /// `say`, also the present of plurals.
    case base
    /// `says`
    case third
    /// `said`
    case past
    /// `saying`
    case participle
  }

  static let groups: [(governs: Governs, verbs: String)] = [
    (
      .clause,
      """
      say/said tell/told add state explain argue insist stress warn declare assert maintain contend
      remark comment reply respond admit concede write/wrote/written tweet joke quip reiterate
      emphasize emphasise underline underscore conclude complain lament testify assure caution
      counter retort shout yell whisper exclaim boast muse mutter proclaim affirm opine elaborate
      clarify hint note allege vow swear/swore/sworn hasten assess gripe grumble scoff retweet
      inform point
      """
    ),
    (
      .clauseOrThing,
      """
      announce report reveal disclose suggest propose promise pledge confirm deny claim acknowledge
      observe recall predict repeat urge demand order request plead beg ask wonder inquire question
      advise recommend post email text quote cite imply indicate specify stipulate signal argue
      threaten offer answer protest object agree certify mean/meant learn publish broadcast
      hear/heard outline detail describe remember regret charge
      """
    ),
    (
      .quotation,
      """
      continue begin/began/begun laugh smile sigh fume thunder sneer snap interject interrupt chime
      chant cry/cried deadpan rage shrug read/read roar scream bellow bark start
      """
    ),
    (
      .naming,
      """
      call dub label brand term characterize characterise portray deem name nickname title
      """
    ),
    (
      .judgement,
      """
      accuse blame criticize criticise condemn denounce dismiss hail praise slam blast mock deride
      decry rebuke commend applaud fault scold chide thank bemoan tout decide reject attack defend
      welcome express refer credit assail ridicule lambast lambaste lash rail invoke celebrate
      """
    ),
    (
      .thought,
      """
      believe think/thought feel/felt hope expect fear know/knew/known suspect doubt worry
      understand/understood want wish guess assume consider imagine realize realise insinuate
      conclude decide
      """
    ),
    (.finding, "show/showed/shown find/found establish rule demonstrate determine"),
  ]

  /// Every form of every verb with what it governs.
  static let forms: [(form: String, kind: Form, governs: Governs)] = groups.flatMap { group in
    group.verbs.split(whereSeparator: \.isWhitespace).flatMap { entry in
      inflected(String(entry)).map { (form: $0.0, kind: $0.1, governs: group.governs) }
    }
  }

  /// The forms of a verb that is written `base`, `base/past` or `base/past/participle`.
  private static func inflected(_ entry: String) -> [(String, Form)] {
    let parts = entry.split(separator: "/").map(String.init)
    let base = parts[0]
    let third = thirdPerson(base)
    let participle = suffixed(base, "ing")
    let past = parts.count > 1 ? parts[1] : suffixed(base, "ed")
    var forms: [(String, Form)] = [
      (base, .base), (third, .third), (past, .past), (participle, .participle),
    ]
    if parts.count > 2 { forms.append((parts[2], .past)) }
    return forms
  }

  private static func thirdPerson(_ base: String) -> String {
    if endsInConsonantAndY(base) { return base.dropLast() + "ies" }
    for ending in ["s", "sh", "ch", "x", "z"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }

  private static func suffixed(_ base: String, _ suffix: String) -> String {
    if doubling.contains(base), let last = base.last { return base + String(last) + suffix }
    if base.hasSuffix("e"), suffix == "ed" || !base.hasSuffix("ee") {
      return base.dropLast() + suffix
    }
    if suffix == "ed", endsInConsonantAndY(base) { return base.dropLast() + "ied" }
    return base + suffix
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    word.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { word.hasSuffix($0) }
  }

  /// Verbs whose last letter doubles.
  private static let doubling: Set<String> = [
    "quip", "admit", "begin", "dub", "slam", "beg", "refer", "snap",
  ]
}
