internal import SpanAlgebra

/// Reads the time expressions of one sentence after another, in the order of the text.
///
/// Each family of expressions is a file of its own: a method that looks at one atom and those
/// after it and gives the expression that begins there. Every rule looks a bounded number of
/// atoms around itself, so the whole takes time in proportion to the text.
struct TimeParser {
  let text: [UInt8]
  let atoms: [TimeAtom]
  private let openers = AtomKind.openers
  /// The atoms of the sentence at hand.
  var bounds = 0..<0
  /// The day the story was written, where it is known.
  private(set) var anchor: CalendarDate?
  /// The words for it in `why`.
  private(set) var anchorText = "no date of the story"
  /// The date last named, which `a year earlier` and `the following day` lead on from.
  var reference: CalendarPeriod?
  /// The quarter last named, which `the quarter` and `the year-earlier period` speak of.
  var quarter: CalendarPeriod?

  /// Whether the story is an account of the past, not news of its day.
  private(set) var isAccount = false
  /// How many sentences ago that was.
  private var quarterAge = 0

  init(text: [UInt8], atoms: [TimeAtom]) {
    self.text = text
    self.atoms = atoms
  }

  /// Forgets what was named, as a new story begins over some of the atoms.
  ///
  /// An account of a past, which names years of old and hardly ever a weekday or `yesterday`, is
  /// not anchored on the day it was written: its dates lead on from one another.
  mutating func begin(anchor: CalendarDate?, story: Range<Int>) {
    isAccount = anchor.map { tellsOfThePast(story, before: $0.year - 1) } ?? false
    self.anchor = isAccount ? nil : anchor
    anchorText =
      isAccount
      ? "an account of the past" : anchor.map { "the story of \($0)" } ?? "no date of the story"
    reference = nil
    quarter = nil
  }

  private func tellsOfThePast(_ story: Range<Int>, before year: Int) -> Bool {
    var past = 0
    var present = 0
    for index in story {
      let atom = atoms[index]
      switch atom.kind {
      case .digits where atom.end - atom.start == 4 && atom.value >= 1000 && atom.value < year:
        past += 1
      case .era: past += 1
      case .weekday, .today, .ago: present += 1
      case .unit where index > 0:
        switch atoms[index - 1].kind {
        case .this, .last, .next: present += 1
        default: break
        }
      default: break
      }
    }
    return past >= 6 && past > 6 * present
  }

  /// The expressions of a sentence, ascending.
  mutating func expressions(in sentence: Range<Int>) -> [Timex] {
    bounds = sentence
    quarterAge += 1
    if quarterAge > 10 { quarter = nil }
    var found: [Timex] = []
    var index = sentence.lowerBound
    while true {
      index = opener(from: index, before: sentence.upperBound)
      guard index < sentence.upperBound else { break }
      let expressions = expressions(at: index)
      guard let last = expressions.last else {
        index += 1
        continue
      }
      for expression in expressions { remember(expression) }
      found.append(contentsOf: expressions)
      index = max(index + 1, last.range.upperBound)
    }
    return found
  }

  /// The next atom at which an expression can begin, or `end`; what no rule names opens only
  /// holidays.
  private func opener(from start: Int, before end: Int) -> Int {
    let atoms = atoms.span
    let openers = openers.span
    var index = start
    while index < end {
      let kind = atoms[index].kind
      if kind != .other {
        if openers[Int(kind.rawValue)] { return index }
      } else if atoms[index].value < 0 {
        let value = atoms[index].value
        if value == TimeWords.another { return index }
        if value == TimeWords.holidayOpener, atoms[index].isCapital { return index }
      }
      index += 1
    }
    return end
  }

  /// Whether an atom is the word `another`.
  func isAnother(_ index: Int) -> Bool {
    kind(index) == .other && value(index) == Int(TimeWords.another)
  }

  private mutating func remember(_ expression: Timex) {
    guard let period = expression.period, !expression.isComparison else { return }
    reference = period
    if period.unit == .quarter {
      quarter = period
      quarterAge = 0
    }
  }

  /// The expressions that begin at an atom: none, one, or the two ends of a range.
  private func expressions(at index: Int) -> [Timex] {
    switch kind(index) {
    case .numericDate: numericDate(at: index).map { [$0] } ?? []
    case .month, .monthAbbreviation: monthDates(at: index)
    case .digits, .clock, .decimal, .numberWord:
      numberFirst(at: index)
    default: single(at: index).map { [$0] } ?? []
    }
  }

  /// The one expression that begins at an atom that is no number and no month.
  func single(at index: Int) -> Timex? {
    switch kind(index) {
    case .month, .monthAbbreviation: monthDates(at: index).first
    case .digits, .clock, .decimal, .numberWord: numberFirst(at: index).first
    case .weekday, .weekdayAbbreviation: weekdayDate(at: index)
    case .today: dayWord(at: index)
    case .now, .currently, .recently, .right, .current, .recent: vagueDate(at: index)
    case .noon, .midnight: namedClock(at: index)
    case .season: seasonDate(at: index)
    case .other where isAnother(index): duration(at: index, from: index)
    case .holiday, .other: holidayDate(at: index)
    case .early, .late, .mid, .earlier, .later: modified(at: index)
    case .the: determined(at: index)
    case .this, .last, .next, .that, .past, .coming, .following, .previous, .same, .latest, .future:
      deictic(at: index, from: index)
    case .every, .daily, .annually: setExpression(at: index)
    case .first, .ordinal: dayFirst(at: index, from: index) ?? ordinal(at: index, from: index)
    case .quarterCode, .halfCode: ordinal(at: index, from: index)
    case .fiscal: fiscalYear(at: index, from: index)
    case .decadeYears, .apostrophe: decade(at: index, from: index)
    case .endWord, .beginning: partOfPeriod(at: index, from: index)
    case .nearly, .more, .less, .at, .up, .over, .about: bounded(at: index)
    case .a, .few, .couple, .several, .many, .half, .dozen, .hundred:
      spokenClock(at: index) ?? duration(at: index, from: index)
    case .unit: spokenClock(at: index) ?? bareUnit(at: index)
    default: nil
    }
  }

  // MARK: Looking around

  func kind(_ index: Int) -> AtomKind { bounds.contains(index) ? atoms[index].kind : .end }

  func value(_ index: Int) -> Int { bounds.contains(index) ? Int(atoms[index].value) : 0 }

  func isJoined(_ index: Int) -> Bool { bounds.contains(index) && atoms[index].isJoined }

  func isHyphenated(_ index: Int) -> Bool { bounds.contains(index) && atoms[index].isHyphenated }

  func isCapital(_ index: Int) -> Bool { bounds.contains(index) && atoms[index].isCapital }

  func length(_ index: Int) -> Int {
    bounds.contains(index) ? Int(atoms[index].end - atoms[index].start) : 0
  }

  /// An atom as a folded word; `nil` where it is long or has other letters than those of ASCII.
  func folded(_ index: Int) -> FoldedWord? {
    guard bounds.contains(index) else { return nil }
    return FoldedWord(ascii: text, Int(atoms[index].start)..<Int(atoms[index].end))
  }

  /// Whether an atom is a word in lower-case ASCII letters or not; case counts in neither.
  func isWord(_ index: Int, _ word: String) -> Bool {
    guard bounds.contains(index), length(index) == word.utf8.count else { return false }
    var place = Int(atoms[index].start)
    for byte in word.utf8 {
      let own = text[place]
      guard own == byte || own >= 0x41 && own <= 0x5A && own | 0x20 == byte else { return false }
      place += 1
    }
    return true
  }

  /// The unit that an atom names, and whether it stands in the plural.
  func unit(_ index: Int) -> (unit: TimeUnit, isPlural: Bool)? {
    guard kind(index) == .unit else { return nil }
    let code = value(index)
    guard let unit = TimeUnit(rawValue: code % 100) else { return nil }
    return (unit, code >= 100)
  }

  /// Past the full stop that belongs to an abbreviation such as `Feb.` here.
  func skippingPeriod(_ index: Int) -> Int {
    kind(index) == .period && isJoined(index) ? index + 1 : index
  }

  /// The day that `this year` and `the end of the month` are counted from.
  var base: CalendarDate? { anchor ?? (isAccount ? reference?.firstDay : nil) }
}

extension AtomKind {
  /// For each raw value whether an expression can begin with such an atom.
  fileprivate static let openers: [Bool] = (0...UInt8.max).map {
    AtomKind(rawValue: $0)?.opensExpression ?? false
  }

  /// Whether an expression can begin with such an atom.
  private var opensExpression: Bool {
    switch self {
    case .end, .comma, .period, .hyphen, .open, .close, .currency, .percent, .mark: false
    case .of, .and, .or, .to, .from, .through, .between, .on, .inside, .during, .since, .until, .by:
      false
    case .possessive, .than, .least, .most, .zone, .meridiem, .oclock: false
    default: true
    }
  }
}
