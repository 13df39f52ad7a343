internal import CEditline

/// The user's own settings for every program that uses libedit: `$EDITRC`, else `~/.editrc`.
///
/// libedit can read the file itself, but `bind -v` in it resets all keys, ours too. So lines are
/// handed to libedit one by one, and where one changes the set of keys ours are bound anew, before
/// the lines below it can bind them otherwise.
enum EditorSettings {
  /// Applies the settings, if there are any; a line that libedit does not know ends them.
  static func apply(to editor: OpaquePointer) {
    guard let path = path(), let text = lastLines(of: path, byteLimit: 1 << 16) else { return }
    for line in text.split(whereSeparator: \.isNewline) {
      let command = line.drop { $0.isWhitespace }
      guard !command.isEmpty, !command.hasPrefix("#") else { continue }
      let hadViKeys = unsafe ceditline_uses_vi_keys(editor)
      guard unsafe run(String(command), in: editor) else { return }
      let resetsKeys = command.contains("bind") && command.contains("-")
      let hasViKeys = unsafe ceditline_uses_vi_keys(editor)
      if resetsKeys || hasViKeys != hadViKeys { unsafe EditorKeys.bind(in: editor) }
    }
  }

  private static func path() -> String? {
    if let path = environmentVariable("EDITRC") { return path.isEmpty ? nil : path }
    return environmentVariable("HOME").map { $0 + "/.editrc" }
  }

  /// Runs one command and says whether it is a right one.
  ///
  /// A command for another program is right, and skipped.
  private static func run(_ command: String, in editor: OpaquePointer) -> Bool {
    // The words belong to the tokenizer, which lives until the command has run.
    guard let tokenizer = unsafe tok_init(nil) else { return false }
    defer { unsafe tok_end(tokenizer) }
    var count: CInt = 0
    var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard unsafe tok_str(tokenizer, command, &count, &words) == 0, count > 0 else { return false }
    return unsafe el_parse(editor, count, words) != -1
  }
}
