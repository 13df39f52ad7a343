internal import CorpusStore

extension Command {
  static let reset = Command(
    "reset", synopsis: "reset", summary: "Selects all documents again.", examples: ["reset"]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "reset")
    session.select(Selection(allOf: session.corpus))
    return .lines([session.selectionText], record: session.selectionRecord)
  }
}
