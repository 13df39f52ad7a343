internal import CEditline

/// The prompt of an interactive session, over libedit's native interface.
///
/// Keys are emacs's or vi's, as `~/.editrc` says. Characters are UTF-8 in any locale. Signals stay
/// with ``Interrupt``, which must be installed first.
///
/// The editor owns libedit's handles; what libedit calls back into is an ``EditingSession``, a class,
/// because libedit keeps its address.
@safe struct LineEditor: ~Copyable {
  /// What came of a prompt.
  enum Result: Equatable {
    /// A statement, without line end; one that goes over several lines is joined.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, a terminal that closed, or a request to end the program.
    case endOfInput
  }

  /// The prompt of the second and later lines of a statement.
  static let continuationPrompt = "  ...> "

  private let editor: OpaquePointer
  private let recall: OpaquePointer
  private let session: EditingSession
  private var history: HistoryFile
  private var lastStatement: String?

  /// An editor on the standard input and output, which are a terminal.
  ///
  /// Nil if libedit cannot work on this terminal.
  ///
  /// - Parameters:
  ///   - program: The name that `~/.editrc` may address lines to.
  ///   - history: Earlier statements; each new one is appended to it as it is entered.
  ///   - completer: Answers the Tab key.
  init?(
    program: String, history: HistoryFile,
    completer: @escaping (Completion.Request) -> Completion.Answer
  ) {
    useUTF8()
    // Both handles belong to this value from here on; deinit gives them back.
    guard let editor = unsafe ceditline_open(program), let recall = unsafe history_winit() else {
      return nil
    }
    unsafe self.editor = editor
    unsafe self.recall = recall
    self.history = history
    session = EditingSession(completer: completer)
    connect()
    for statement in history.statements() { remember(statement) }
  }

  deinit {
    // The handles are ours, and no call into libedit is under way.
    unsafe el_end(editor)
    unsafe history_wend(recall)
  }

  /// Reads one statement.
  ///
  /// A line that ends in a backslash goes on at a second prompt. An empty line is a statement too.
  ///
  /// - Parameter prompt: What stands in front of the line; it may hold colours and any script.
  /// - Returns: The statement without blanks around it, or what came instead.
  mutating func readLine(prompt: String) -> Result {
    var lines: [String] = []
    Interrupt.reset()
    while true {
      session.begin(
        prompt: lines.isEmpty ? prompt : Self.continuationPrompt,
        earlierText: lines.map { $0 + " " }.joined())
      guard let line = readPhysicalLine() else {
        if session.wasInterrupted { return .interrupted }
        writeText("\n")
        return .endOfInput
      }
      guard let continued = lineContinued(line) else {
        lines.append(line)
        break
      }
      lines.append(continued)
    }
    let statement = trimmed(lines.joined(separator: " "))
    if !statement.isEmpty {
      remember(statement)
      history.append(statement)
      lastStatement = statement
    }
    return .line(statement)
  }

  /// Keeps the error that the last statement met beside it in the history.
  mutating func markLastStatementFailed(_ message: String) {
    guard let statement = lastStatement else { return }
    history.append(statement, failure: message)
    lastStatement = nil
  }

  /// One line without its end; nil at the end of input and after Ctrl-C.
  private func readPhysicalLine() -> String? {
    var count: CInt = 0
    // libedit shows the prompt first and changes the terminal's mode then: keys that came in between
    // would be shown twice.
    unsafe ceditline_prepare_terminal(editor, 1)
    // What came before was shown by the terminal itself, and libedit draws from the first column.
    if session.keys.hasInput { eraseRow() }
    // The line is libedit's until the next call; it is copied here, `count` characters of it.
    guard let characters = unsafe el_wgets(editor, &count), count > 0, !session.wasInterrupted
    else { return nil }
    var line = unsafe String(wide: characters, count: Int(count))
    while line.last?.isNewline == true { line.removeLast() }
    return line
  }

  private func remember(_ statement: String) {
    session.remember(statement)
    // libedit copies the characters up to the zero.
    unsafe ceditline_enter(recall, statement.wideCharacters)
  }

  /// Tells libedit what to call, and sets the keys.
  private func connect() {
    // libedit calls back only within el_wgets and el_end, while this value holds the session.
    unsafe ceditline_set_client_data(editor, Unmanaged.passUnretained(session).toOpaque())
    unsafe ceditline_set_prompt(editor, promptCallback, wchar_t(bitPattern: Prompt.bracket.value))
    unsafe ceditline_set_reader(editor, readerCallback)
    unsafe ceditline_ignore_signals(editor)
    unsafe ceditline_limit_history(recall, CInt(HistoryFile.limit))
    unsafe ceditline_skip_repeated_lines(recall)
    unsafe ceditline_use_history(editor, recall)
    unsafe ceditline_pass_signal_keys(editor)
    unsafe ceditline_use_emacs_keys(editor)
    unsafe EditorKeys.addCommands(to: editor)
    unsafe EditorKeys.bind(in: editor)
    unsafe EditorSettings.apply(to: editor)
  }
}

/// A line without the backslash that continues it and blanks around it, or nil if nothing continues it.
func lineContinued(_ line: String) -> String? {
  line.hasSuffix("\\") ? trimmed(String(line.dropLast())) : nil
}

private func trimmed(_ text: String) -> String {
  var rest = text.drop { $0.isWhitespace }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
