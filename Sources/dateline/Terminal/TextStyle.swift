/// When output is coloured: the values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// The looks of text on a terminal; plain text where colour is off.
///
/// A message reads the same without colour.
struct TextStyle: Equatable, Sendable {
  let isColored: Bool

  /// Text as it is, for files and pipes.
  static let plain = TextStyle(isColored: false)

  /// Looks that the user asked for, or that suit where the output goes.
  ///
  /// `--color` decides. Under `auto`, in this order: NO_COLOR turns colour off, CLICOLOR_FORCE turns
  /// it on, output that is no terminal, TERM=dumb and CLICOLOR=0 turn it off.
  ///
  /// - Parameters:
  ///   - choice: What `--color` says.
  ///   - isTerminal: Whether the output is a terminal.
  ///   - variable: The environment.
  init(
    _ choice: ColorChoice, isTerminal: Bool,
    variable: (String) -> String? = environmentVariable
  ) {
    func isSet(_ name: String) -> Bool { variable(name).map { !$0.isEmpty } ?? false }
    isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        if isSet("NO_COLOR") {
          false
        } else if isSet("CLICOLOR_FORCE"), variable("CLICOLOR_FORCE") != "0" {
          true
        } else {
          isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0"
        }
      }
  }

  private init(isColored: Bool) {
    self.isColored = isColored
  }

  func bold(_ text: String) -> String { styled(text, "1") }
  func red(_ text: String) -> String { styled(text, "31") }
  func green(_ text: String) -> String { styled(text, "32") }
  func yellow(_ text: String) -> String { styled(text, "33") }
  func blue(_ text: String) -> String { styled(text, "34") }

  /// Text in a rendition that the terminal knows by number (ECMA-48, SGR).
  private func styled(_ text: String, _ rendition: String) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
  }
}
