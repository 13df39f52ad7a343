internal import CorpusStore

extension Command {
  static let show = Command(
    "show",
    synopsis: "show DOCUMENT",
    summary: "Shows a document with its stories, chrome and repeats marked at the margin.",
    details: """
      Any part of a document's name will do as long as only one has it. The margin says which story
      a line belongs to, whether it is its title or has its dateline, or the kind of chrome; the
      language stands there where it is not the document's. Chrome inside a line stands in ⟦ ⟧.
      """,
    examples: [],
    completes: [.documents],
    isLogged: false
  ) { invocation, session in
    try session.requireCorpus(invocation)
    guard let word = invocation.arguments.first else {
      throw Diagnostic(
        "no document to show", at: invocation.name.range, hint: "'documents' lists them")
    }
    try invocation.requireEnd(at: 1, synopsis: "show DOCUMENT")
    let reference = try session.document(named: word)
    let segment = session.corpus.segments[reference.segment].segment
    var page = PageView(segment, reference.document)
    return .lines([session.name(of: reference)] + page.lines())
  }
}

extension Session {
  /// The document that a word names: by its whole name, or by a part that only one name has.
  func document(named word: Word) throws(Diagnostic) -> DocumentReference {
    let references = corpus.documents(in: Selection(allOf: corpus))
    let names = references.map { name(of: $0) }
    if let exact = names.firstIndex(of: word.text) { return references[exact] }
    let typed = folded(word.text)
    let matching = names.indices.filter { folded(names[$0]).contains(typed) }
    if let only = matching.first, matching.count == 1 { return references[only] }
    if matching.isEmpty {
      throw Diagnostic(
        "no document's name has '\(word.text)' in it", at: word.range,
        hint: suggestion(for: word.text, in: names)
          ?? "'documents' lists the names")
    }
    throw Diagnostic(
      "'\(word.text)' is part of \(grouped(matching.count)) names", at: word.range,
      hint: quotedList(matching.map { names[$0] }))
  }
}
