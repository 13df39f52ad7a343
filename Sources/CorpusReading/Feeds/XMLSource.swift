internal import CorpusStore

/// An XML document with where it came from: what the readers of single formats read.
struct XMLSource {
  /// As UTF-8, mended where that leaves no doubt.
  let bytes: [UInt8]
  let xml: NewsXML
  /// What is wrong with it, in the parser's words; `nil` where nothing is.
  let error: (line: Int?, reason: String)?
  /// What of it is not in the tree, a phrase each.
  let losses: [String]
  let file: SourceFile
  let decoded: DecodedText
  /// How many lines stood before ``bytes``.
  let linesBefore: Int

  init(_ repair: XMLRepair, decoded: DecodedText, from file: SourceFile) {
    let (tree, problem) = parseXML(repair.bytes)
    bytes = repair.bytes
    xml = NewsXML(tree)
    linesBefore = repair.linesBefore
    error = problem.map { Self.error($0, linesBefore: repair.linesBefore) }
    losses = tree.losses + [repair.note].compactMap(\.self)
    self.file = file
    self.decoded = decoded
  }

  /// What is wrong by line and reason; the parser writes `line 12: reason`.
  static func error(_ problem: String, linesBefore: Int) -> (line: Int?, reason: String) {
    let parts = problem.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].hasPrefix("line "), let line = Int(parts[0].dropFirst(5))
    else { return (nil, problem) }
    var words = parts[1].split(separator: " ").map(String.init)
    // The reason names lines too: where the tag was opened.
    for index in words.indices.dropFirst() where words[index - 1] == "line" {
      if let number = Int(words[index]) { words[index] = String(number + linesBefore) }
    }
    return (line + linesBefore, words.joined(separator: " "))
  }

  /// Says what is wrong with a document that is read all the same.
  func reportError(to report: (ReadingProblem) -> Void) {
    guard let error else { return }
    report(
      ReadingProblem(
        .mended, path: file.path, line: error.line,
        reason: "broken XML: \(error.reason); read as far as it holds together"))
  }

  func problem(
    _ reason: String, _ kind: SourceProblem.Kind = .skipped, line: Int? = nil
  ) -> ReadingProblem {
    ReadingProblem(kind, path: file.path, line: line, reason: reason)
  }
}
