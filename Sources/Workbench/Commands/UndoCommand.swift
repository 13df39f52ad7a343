extension Command {
  static let undo = Command(
    "undo", synopsis: "undo", summary: "Takes the last change of the selection back.",
    examples: ["undo"]
  ) { invocation, session in
    try invocation.requireEnd(at: 0, synopsis: "undo")
    guard session.undo() else {
      throw Diagnostic(
        "nothing to undo", at: invocation.name.range,
        hint: "'filter', 'use' and 'reset' can be undone")
    }
    return .lines([session.selectionText], record: session.selectionRecord)
  }

  static let redo = Command(
    "redo", synopsis: "redo", summary: "Does again what 'undo' took back.", examples: ["redo"]
  ) { invocation, session in
    try invocation.requireEnd(at: 0, synopsis: "redo")
    guard session.redo() else { throw Diagnostic("nothing to redo", at: invocation.name.range) }
    return .lines([session.selectionText], record: session.selectionRecord)
  }
}
