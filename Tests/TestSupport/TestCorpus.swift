package import CorpusStore

/// A corpus of several segments with an overlay, as loading leaves it.
///
/// - Parameters:
///   - segments: The documents of each segment; the segments are loaded in this order.
///   - places: For each segment the place of each document in the order of the corpus; `nil` for the
///     order in which they are given.
///   - superseded: For each segment the documents that count no more; each is a source of its own.
///   - names: For each segment the corpus-wide value of each mention; `nil` for none.
/// - Returns: The corpus, whose folder is already gone.
/// - Throws: A ``StoreError`` where the store is at fault.
package func testCorpus(
  _ segments: [[DocumentDraft]], places: [[UInt32]]? = nil, superseded: [[Int]]? = nil,
  names: [[String]]? = nil
) throws -> Corpus {
  let folder = try TestFolder()
  let path = folder.path("corpus")
  var corpus = try CorpusFolder(path: path, rules: 1)
  try makeFolder(path)
  var entries: [CorpusFolder.Entry] = []
  for (number, documents) in segments.enumerated() {
    var writer = SegmentWriter()
    for (index, document) in documents.enumerated() {
      try writer.append(document)
      writer.endSource(
        path: "\(number)/\(index)", size: document.text.count, modified: 0, isComplete: true,
        problems: [])
    }
    try writer.write(to: corpus.path(of: writer.name))
    entries.append(
      CorpusFolder.Entry(segment: writer.name, superseded: superseded?[number] ?? []))
  }
  try corpus.commit(entries, rules: 1)
  var next: UInt32 = 0
  let inOrder = segments.map { documents in
    documents.map { _ in
      defer { next += 1 }
      return next
    }
  }
  var overlay = try CorpusOverlayWriter(path: "\(path)/overlay")
  for (entry, names) in zip(entries, names ?? []) {
    let numbers = names.map { overlay.number($0) }
    try overlay.write(
      segment: entry.segment, layer: .mention, columns: [(attribute: "entity", numbers: numbers)])
  }
  try overlay.writeDocuments(
    entries.indices.map { number in
      (
        segment: entries[number].segment, places: (places ?? inOrder)[number],
        words: segments[number].map { UInt32($0.tokens.count) }
      )
    })
  try overlay.writeFacts(
    numbers: [(name: "documents", value: Int(next))], texts: [(name: "fingerprint", value: "f1")])
  try overlay.finish()
  return try Corpus(folders: [corpus], overlayPath: "\(path)/overlay")
}
