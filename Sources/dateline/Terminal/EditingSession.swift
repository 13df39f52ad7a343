internal import CEditline

/// What the editor and libedit's callbacks share while a line is edited.
@safe final class EditingSession {
  private let completer: (Completion.Request) -> Completion.Answer
  private(set) var entries: [String] = []
  private var search = HistorySearch()
  private var earlierText = ""
  private var promptColumns = 0
  private(set) var wasInterrupted = false
  var keys = KeyReader()

  /// The prompt as libedit reads it: ends in zero, allocated here and freed here.
  private(set) var prompt: UnsafeMutablePointer<wchar_t>

  init(completer: @escaping (Completion.Request) -> Completion.Answer) {
    self.completer = completer
    // An empty prompt until a line begins.
    unsafe prompt = .allocate(capacity: 1)
    unsafe prompt.initialize(to: 0)
  }

  deinit {
    // Nothing else keeps the pointer: libedit asks for it each time.
    unsafe prompt.deallocate()
  }

  /// Begins a line.
  ///
  /// - Parameters:
  ///   - text: The prompt.
  ///   - earlierText: The earlier lines of the same statement, each with a blank behind it.
  func begin(prompt text: String, earlierText: String) {
    let prompt = Prompt(text)
    let characters = prompt.text.wideCharacters
    // Room for the characters with their zero; the old prompt is no longer asked for.
    unsafe self.prompt.deallocate()
    unsafe self.prompt = .allocate(capacity: characters.count)
    unsafe self.prompt.initialize(from: characters, count: characters.count)
    promptColumns = prompt.columns
    self.earlierText = earlierText
    wasInterrupted = false
    search = HistorySearch()
  }

  /// Adds a line to what Up and Down find.
  func remember(_ line: String) {
    guard line != entries.last else { return }
    entries.append(line)
    if entries.count > HistoryFile.limit { entries.removeFirst() }
  }

  /// Notes that the line is given up.
  func interrupt() {
    wasInterrupted = true
  }

  /// The line that Up or Down should show.
  func recalled(_ line: EditedLine, earlier: Bool) -> String? {
    earlier
      ? search.previous(line: line.text, textBeforeCursor: line.textBeforeCursor, in: entries)
      : search.next(line: line.text, textBeforeCursor: line.textBeforeCursor, in: entries)
  }

  /// What the Tab key does: the number of characters before the cursor to replace, and by what.
  func completion(of line: EditedLine) -> (replacing: Int, outcome: Completion.Outcome) {
    let before = line.textBeforeCursor
    let shift = earlierText.utf8.count
    let answer = completer(
      Completion.Request(line: earlierText + line.text, cursor: shift + before.utf8.count))
    // A word cannot reach into an earlier line, nor past the cursor.
    let start = min(max(answer.start - shift, 0), before.utf8.count)
    let word = String(decoding: before.utf8.dropFirst(start), as: UTF8.self)
    return (word.unicodeScalars.count, Completion.outcome(of: answer, word: word))
  }

  /// The row of the window, counted from the prompt's, in which the text before the cursor ends.
  func cursorRow(of line: EditedLine, columns: Int) -> Int {
    (promptColumns + line.textBeforeCursor.screenColumns) / max(1, columns)
  }

  /// The row in which the line ends.
  func lastRow(of line: EditedLine, columns: Int) -> Int {
    (promptColumns + line.text.screenColumns) / max(1, columns)
  }
}

/// The line as it stands in libedit's buffer.
struct EditedLine {
  var text: String
  var textBeforeCursor: String
}
