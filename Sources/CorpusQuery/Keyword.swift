/// A word that is an operator where it stands outside quotation marks.
enum Keyword: String, CaseIterable {
  case and, or, not, near, before, within, containing, outside, including

  static let reserved = Set(allCases.map(\.rawValue))

  /// Whether it joins what stands before it with what comes after.
  var isInfix: Bool {
    switch self {
    case .and, .or, .near, .before, .within, .containing, .outside: true
    case .not, .including: false
    }
  }
}
