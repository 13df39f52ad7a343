internal import CorpusStore
internal import SpanAlgebra

/// The items of a feed as documents, `FILE#N` in the order of the file.
///
/// A feed that is broken is read item by item: an error in one is named and leaves the others whole.
struct FeedReader {
  private let source: XMLSource
  private let element: String

  /// - Parameter source: RSS of any version, or Atom.
  init(_ source: XMLSource) {
    self.source = source
    let isAtom = source.xml.root.map { source.xml.localName(of: $0) } == "feed"
    let wanted = isAtom ? "entry" : "item"
    let tree = source.xml.tree
    // As it is written, since the source is searched for it.
    element =
      tree.names.first { name in
        let last = name.split(separator: ":").last ?? ""
        return last.lowercased() == wanted && !name.hasPrefix("media:")
      } ?? wanted
  }

  func read(emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void) rethrows {
    var number = 0
    if source.error == nil {
      let head = FeedHead(source.xml)
      let tree = source.xml.tree
      var end = 0
      for node in tree.nodes.indices where node >= end && tree.name(of: node) == element {
        end = tree.nodes[node].end
        number += 1
        let item = FeedItem(node, of: source.xml, head: head)
        try give(item, number: number, line: nil, emit: emit, report: report)
      }
    } else {
      number = try readPieces(emit: emit, report: report)
    }
    if number == 0 { report(source.problem("a feed without items")) }
  }

  /// Reads each item by itself; returns how many there are.
  private func readPieces(
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows -> Int {
    let pieces = XMLRecords(of: source.bytes, named: element)
    let head = FeedHead(NewsXML(parseXML(Array(source.bytes[..<pieces.headEnd])).tree))
    var isNamed = false
    for (index, record) in pieces.records.enumerated() {
      let number = index + 1
      let (tree, problem) = parseXML(Array(source.bytes[record.range]))
      let before = source.linesBefore + record.line - 1
      if let problem {
        let (line, reason) = XMLSource.error(problem, linesBefore: before)
        let how = record.isClosed ? "broken XML" : "cut before its end"
        report(
          source.problem(
            "item \(number) is \(how): \(reason); read as far as it holds together", .mended,
            line: line))
        isNamed = true
      }
      let xml = NewsXML(tree)
      guard let root = xml.root else {
        report(source.problem("item \(number): nothing of it can be read", line: before + 1))
        continue
      }
      let item = FeedItem(root, of: xml, head: head)
      try give(
        item, number: number, line: before + 1, losses: tree.losses, emit: emit, report: report)
    }
    if !isNamed { source.reportError(to: report) }
    return pieces.records.count
  }

  private func give(
    _ item: FeedItem, number: Int, line: Int?, losses: [String] = [],
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    for loss in losses + item.losses {
      report(source.problem("item \(number): \(loss)", .mended, line: line))
    }
    guard !item.text.isEmpty else {
      return report(source.problem("item \(number) has neither text nor title", line: line))
    }
    let file = source.file
    var draft = DocumentDraft(
      name: "\(file.name)#\(number)", path: file.path, record: number, text: item.text)
    draft[.block] = [
      Region(
        TextSpan(start: 0, end: item.text.count),
        [BlockAttribute.kind: item.isTitleAlone ? "title" : "text", .rule: "feed"])
    ]
    item.facts.set(in: &draft)
    source.decoded.note(in: &draft)
    try emit(draft)
  }
}
