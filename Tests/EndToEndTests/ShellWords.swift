/// What the tests know of the shell's own words.
enum ShellWords {
  /// How a prompt ends.
  static let promptEnd = "> "
  /// How the prompt of a second line ends.
  static let continuationPromptEnd = "  ...> "
  /// The statement that leaves.
  static let quit = "quit"
  /// The start of a command that one command alone has, and that command.
  static let uniqueStart = (typed: "docu", command: "documents")
  /// The start that several commands share, and two of them.
  static let sharedStart = (typed: "co", commands: ["concordance", "corpus"])
  /// The exit status when a statement failed that did not come from a terminal.
  static let failureStatus = 2

  /// What the shell says to a word that is no command.
  static func unknownCommand(_ word: String) -> String {
    "no command named '\(word)'"
  }
}
