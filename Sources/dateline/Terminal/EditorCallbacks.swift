internal import CEditline
internal import Glibc

// libedit calls these with its own handle, and only within a call that the line editor makes; the
// session that the client data points to is held by the line editor all the while.

/// The session behind a handle.
func editingSession(of editor: OpaquePointer) -> EditingSession? {
  // Set once, before the first line is read, to an object that outlives the handle.
  guard let data = unsafe ceditline_client_data(editor) else { return nil }
  return unsafe Unmanaged<EditingSession>.fromOpaque(data).takeUnretainedValue()
}

/// The line in libedit's buffer.
func editedLine(of editor: OpaquePointer) -> EditedLine {
  // The three pointers delimit one buffer, which stays put until the next call into libedit.
  guard let line = unsafe el_wline(editor) else {
    return EditedLine(text: "", textBeforeCursor: "")
  }
  func text(to end: UnsafePointer<wchar_t>?) -> String {
    guard let start = unsafe line.pointee.buffer, let end = unsafe end else { return "" }
    return unsafe String(wide: start, count: end - start)
  }
  return unsafe EditedLine(
    text: text(to: line.pointee.lastchar), textBeforeCursor: text(to: line.pointee.cursor))
}

/// Gives libedit the prompt.
let promptCallback: ceditline_prompt = { editor in
  guard let editor = unsafe editor, let session = unsafe editingSession(of: editor) else {
    return nil
  }
  return unsafe session.prompt
}

/// Gives libedit the next character: 1 with one, 0 at the end of input, -1 after an error.
let readerCallback: el_rfunc_t = { editor, character in
  guard let editor = unsafe editor, let session = unsafe editingSession(of: editor) else {
    return -1
  }
  while true {
    switch session.keys.next() {
    case .character(let scalar):
      // One character of room, which libedit provides.
      unsafe character?.pointee = wchar_t(bitPattern: scalar.value)
      return 1
    case .interrupt:
      // Where lines are not edited no key runs a command, and a line end gives the line back.
      let edits = unsafe ceditline_edits(editor) != 0
      if !edits { session.interrupt() }
      unsafe character?.pointee = edits ? 0x03 : 0x0A
      return 1
    case .resize:
      unsafe redraw(editor, session)
    case .resume:
      unsafe ceditline_prepare_terminal(editor, 0)
      unsafe ceditline_prepare_terminal(editor, 1)
      unsafe ceditline_draw(editor)
    case .endOfInput:
      return 0
    case .failure:
      return -1
    }
  }
}

/// Draws the line anew in a window of another size.
private func redraw(_ editor: OpaquePointer, _ session: EditingSession) {
  let line = unsafe editedLine(of: editor)
  // Most terminals have wrapped the text anew by now: the prompt is so many rows up.
  let row = session.cursorRow(of: line, columns: TerminalSize.current().columns)
  unsafe el_resize(editor)
  if environmentVariable("TERM") == "dumb" {
    writeText("\n")
  } else {
    writeText("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
  }
  unsafe ceditline_draw(editor)
}
