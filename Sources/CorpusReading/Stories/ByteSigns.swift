/// Which kinds of bytes a stretch holds: a rule that needs one of them ends where it is missing.
struct ByteSigns: OptionSet {
  let rawValue: UInt8

  static let digit = ByteSigns(rawValue: 1)
  /// A bracket that may begin a mark of a template: `[`, `{`, `<`.
  static let bracket = ByteSigns(rawValue: 2)
  static let pastASCII = ByteSigns(rawValue: 4)
}
