internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let show = Command(
    "show",
    synopsis: "show DOCUMENT",
    summary: "Shows a document with its stories, chrome and repeats marked at the margin.",
    details: "Any part of a document's name will do as long as only one has it.",
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
    return .lines(session.page(of: reference))
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

  /// The lines of a document, each with what it belongs to at the margin.
  fileprivate func page(of reference: DocumentReference) -> [String] {
    let segment = corpus.segments[reference.segment].segment
    let text = segment.textSpan(ofDocument: reference.document)
    let layers = PageLayers(segment, reference.document)
    let documents = segment.documents
    var lines = documents.fields(reference.document).map { "\($0.name): \($0.value)" }
    lines.insert(name(of: reference), at: 0)
    lines.append("")
    var start = text.start
    for line in segment.utf8(text).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = TextSpan(start: start, end: start + line.count)
      start = span.end + 1
      let label = line.allSatisfy { $0 <= 0x20 } ? "" : layers.label(of: span)
      let padding = String(repeating: " ", count: max(0, PageLayers.margin - label.count))
      lines.append("\(label)\(padding)│ \(String(decoding: line, as: UTF8.self))")
    }
    return lines
  }
}

/// What the parts of a page are.
private struct PageLayers {
  /// The width of the margin in characters.
  static let margin = 16

  private var labels: [(span: TextSpan, text: String)] = []

  init(_ segment: Segment, _ document: Int) {
    func add(_ schema: LayerSchema, _ label: (SegmentLayer, Int, Int) -> String) {
      guard let layer = segment.layer(schema) else { return }
      for (number, region) in layer.regions(of: document).enumerated() {
        labels.append((layer.textSpan(region), label(layer, region, number)))
      }
    }
    // The first that covers a line names it.
    add(.chrome) { layer, region, _ in layer.value(region, ChromeAttribute.kind) }
    add(.repeat) { layer, region, _ in "repeat " + layer.value(region, RepeatAttribute.kind) }
    add(.title) { _, _, _ in "title" }
    add(.story) { _, _, number in "story \(number + 1)" }
  }

  /// The name of what a line belongs to; empty where it belongs to nothing.
  func label(of line: TextSpan) -> String {
    labels.first { $0.span.overlaps(line) }?.text ?? ""
  }
}
