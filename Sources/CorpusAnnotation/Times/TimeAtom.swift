/// What a word or a number can be to the rules for time expressions.
enum AtomKind: UInt8, Sendable {
  /// A word that no rule names.
  case other
  /// Past the sentence.
  case end
  case comma, period, hyphen, apostrophe, open, close, currency, percent, mark
  // Numbers: the value is the number unless said otherwise.
  case digits, numberWord, hundred, thousand, million, ordinal, decimal, fraction
  /// `10:35`, as minutes of the day.
  case clock
  /// `1990s`, `'80s`, as the decade's first year; `nineties` with a value below 100.
  case decadeYears
  /// A date in digits; the rule reads it from the text.
  case numericDate
  // Names: the value is the number of the month, weekday, season, holiday.
  case month, monthAbbreviation, weekday, weekdayAbbreviation, season, holiday
  /// `days`; the value is the unit, plus 100 in the plural.
  case unit
  /// `morning`; the value is the place in ``TimeWords/dayParts``.
  case dayPart
  case noon, midnight, meridiem, oclock, zone
  /// `today`, `tomorrow`, `yesterday`, `tonight`, `overnight`, numbered from 0.
  case today
  case now, right, currently, recently
  case last, next, this, that, same, current, past, coming, following, previous, recent, future
  case latest
  case every, daily, annually
  case the, a, of, and, or, to, from, through, between, on, at, inside, during, since, until, by,
    over
  case possessive
  case ago, earlier, later, before, after
  case few, couple, several, many, half, dozen, first
  case more, less, than, least, most, nearly, about, up, early, late, mid, endWord, beginning
  case fiscal, era, possessivePronoun, trading, whole, near, eve
  /// `Q3` and `H1`.
  case quarterCode, halfCode
}

/// How a verb dates its clause.
enum Tense: UInt8, Sendable {
  case none, past, future, present
  /// `plans`, `scheduled`, `due`: what follows `to` or `for` lies ahead.
  case plan
}

/// A word, a number or a mark, or a part of a token that hyphens divide.
struct TimeAtom: Sendable, BitwiseCopyable {
  /// Its stretch of the text in UTF-8 code units.
  var start: Int32
  var end: Int32
  var value: Int32
  var kind: AtomKind
  var tense: Tense
  /// Whether nothing stands between it and the atom before.
  var isJoined = false
  /// Whether a hyphen or a dash without spaces stands between them.
  var isHyphenated = false
  /// Whether its first letter is a capital.
  var isCapital: Bool
}
