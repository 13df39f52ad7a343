/// Colours for a terminal, or none at all.
///
/// Styles are ANSI SGR sequences; with `isOn` false every style returns its text unchanged, so that
/// output reads the same without.
package struct Paint: Sendable {
  /// The start of every sequence that this type writes.
  private static let escape = "\u{1B}["

  let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// The word *error* and the caret.
  package func error(_ text: String) -> String { styled(text, "1;31") }
  /// The header of a table.
  package func header(_ text: String) -> String { styled(text, "1") }
  /// What is beside the point: row numbers, footers.
  package func faint(_ text: String) -> String { styled(text, "2") }
  /// What a query matched.
  package func match(_ text: String) -> String { styled(text, "1;33") }
  /// A bar.
  package func bar(_ text: String) -> String { styled(text, "36") }

  private func styled(_ text: String, _ codes: String) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\(Self.escape)\(codes)m\(text)\(Self.escape)0m"
  }
}
