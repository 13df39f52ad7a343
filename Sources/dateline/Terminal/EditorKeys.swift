internal import CEditline
internal import Glibc

/// The keys that are ours, whether emacs's or vi's are used for the rest.
enum EditorKeys {
  /// Gives libedit our commands, under names that `~/.editrc` can bind.
  static func addCommands(to editor: OpaquePointer) {
    // libedit copies the names and keeps the functions, which are never freed.
    unsafe ceditline_add_command(editor, "dateline-complete", "Complete the word", complete)
    unsafe ceditline_add_command(editor, "dateline-interrupt", "Give up the line", interrupt)
    unsafe ceditline_add_command(editor, "dateline-suspend", "Stop the program", suspend)
    unsafe ceditline_add_command(
      editor, "dateline-search-up", "Find an earlier line that starts so", searchUp)
    unsafe ceditline_add_command(
      editor, "dateline-search-down", "Find a later line that starts so", searchDown)
  }

  /// Binds our keys in the maps that are in use.
  ///
  /// In vi's insert mode the escape key has to stay alone: a sequence bound there would make it wait
  /// for the next key. So an arrow key is the escape key and then a sequence of the command mode.
  static func bind(in editor: OpaquePointer) {
    let controls = [
      ("^C", "dateline-interrupt"), ("^Z", "dateline-suspend"), ("^R", "em-inc-search-prev"),
    ]
    let sequences = [
      ("[A", "dateline-search-up"), ("[B", "dateline-search-down"),
      ("[H", "ed-move-to-beg"), ("[F", "ed-move-to-end"), ("[3~", "ed-delete-next-char"),
    ]
    let applicationSequences = [
      ("OA", "dateline-search-up"), ("OB", "dateline-search-down"),
      ("OH", "ed-move-to-beg"), ("OF", "ed-move-to-end"),
    ]
    // libedit copies what it keeps.
    for (key, command) in controls { unsafe ceditline_bind(editor, key, command) }
    if unsafe ceditline_uses_vi_keys(editor) != 0 {
      for (key, command) in controls + sequences {
        unsafe ceditline_bind_alternative(editor, key, command)
      }
    } else {
      for (key, command) in sequences + applicationSequences {
        unsafe ceditline_bind(editor, "\\e" + key, command)
      }
    }
    unsafe ceditline_bind(editor, "^I", "dateline-complete")
  }
}

private typealias Code = UInt8

/// Tab.
private let complete: ceditline_command = { editor, _ in
  guard let editor = unsafe editor, let session = unsafe editingSession(of: editor) else {
    return Code(CC_ERROR)
  }
  let line = unsafe editedLine(of: editor)
  let (count, outcome) = session.completion(of: line)
  switch outcome {
  case .nothing:
    return Code(CC_ERROR)
  case .replace(let text):
    // The characters stand in front of the cursor; the new ones end in zero and are copied.
    unsafe el_deletestr(editor, CInt(count))
    unsafe insert(text, into: editor)
    return Code(CC_REFRESH)
  case .list(let candidates):
    let size = TerminalSize.current()
    let rowsDown =
      session.lastRow(of: line, columns: size.columns)
      - session.cursorRow(of: line, columns: size.columns)
    let list = completionList(candidates, in: size).joined(separator: "\n")
    writeText(String(repeating: "\n", count: rowsDown + 1) + list + "\n")
    unsafe ceditline_draw(editor)
    return Code(CC_NORM)
  }
}

/// Ctrl-C: shows where the line was given up, and ends it.
private let interrupt: ceditline_command = { editor, _ in
  guard let editor = unsafe editor, let session = unsafe editingSession(of: editor) else {
    return Code(CC_ERROR)
  }
  session.interrupt()
  unsafe moveToEnd(of: editor)
  unsafe insert("^C", into: editor)
  // The line end is read as the next key; libedit copies it.
  unsafe el_wpush(editor, "\n".wideCharacters)
  return Code(CC_REFRESH)
}

/// Ctrl-Z: gives the terminal back and stops; SIGCONT draws the line again.
private let suspend: ceditline_command = { editor, _ in
  unsafe ceditline_prepare_terminal(editor, 0)
  kill(0, SIGTSTP)
  unsafe ceditline_prepare_terminal(editor, 1)
  return Code(CC_NORM)
}

/// Up.
private let searchUp: ceditline_command = { editor, _ in
  unsafe recall(in: editor, earlier: true)
}

/// Down.
private let searchDown: ceditline_command = { editor, _ in
  unsafe recall(in: editor, earlier: false)
}

private func recall(in editor: OpaquePointer?, earlier: Bool) -> Code {
  guard let editor = unsafe editor, let session = unsafe editingSession(of: editor) else {
    return Code(CC_ERROR)
  }
  let line = unsafe editedLine(of: editor)
  guard let found = session.recalled(line, earlier: earlier) else { return Code(CC_ERROR) }
  unsafe moveToEnd(of: editor)
  unsafe el_deletestr(editor, CInt(line.text.unicodeScalars.count))
  unsafe insert(found, into: editor)
  return Code(CC_REFRESH)
}

private func moveToEnd(of editor: OpaquePointer) {
  let line = unsafe editedLine(of: editor)
  let count = line.text.unicodeScalars.count - line.textBeforeCursor.unicodeScalars.count
  unsafe el_cursor(editor, CInt(count))
}

private func insert(_ text: String, into editor: OpaquePointer) {
  guard !text.isEmpty else { return }
  // Ends in zero; libedit copies it.
  unsafe el_winsertstr(editor, text.wideCharacters)
}
