internal import CorpusStore
internal import SpanAlgebra

/// What a pattern stands for in the lexicon of a segment.
enum ResolvedWord {
  /// The terms with numbers in a range: a word, a prefix.
  case terms(Range<UInt32>)
  /// Any of some terms, ascending, and the same as a set.
  case anyOf([UInt32], DocumentSet)
  /// One form as written, of one term.
  case form(FormID, TermID)

  /// How many tokens its terms have.
  func frequency(_ postings: Postings) -> Int {
    switch self {
    case .terms(let range):
      range.count == 1
        ? postings.frequency(TermID(rawValue: range.lowerBound)) : postings.frequency(of: range)
    case .anyOf(let terms, _): terms.reduce(0) { $0 + postings.frequency(TermID(rawValue: $1)) }
    case .form(_, let term): postings.frequency(term)
    }
  }

  /// Whether a token of this form is one of it.
  func matches(_ form: FormID, _ lexicon: Lexicon) -> Bool {
    switch self {
    case .terms(let range): range.contains(lexicon.term(of: form).rawValue)
    case .anyOf(_, let terms): terms.contains(Int(lexicon.term(of: form).rawValue))
    case .form(let wanted, _): form == wanted
    }
  }
}
