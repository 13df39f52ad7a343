internal import CorpusAnalysis
package import CorpusStore
internal import Crypto
internal import SpanAlgebra

/// Works out what holds across the segments of a corpus and writes it beside them.
///
/// The order of the documents, their words, the vocabulary, the corpus-wide names of entities and
/// speakers, and the fingerprint. It gives the same result for any order in which the files were
/// loaded.
package struct OverlayBuilder {
  private let folders: [CorpusFolder]
  private let isCancelled: @Sendable () -> Bool

  /// - Parameters:
  ///   - folders: In any order; that of the corpus is by their names.
  ///   - isCancelled: Asked while an overlay is worked out.
  package init(
    _ folders: [CorpusFolder], isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.folders = folders.sorted { a, b in
      let (left, right) = (lastComponent(a.path), lastComponent(b.path))
      return (left, a.path) < (right, b.path)
    }
    self.isCancelled = isCancelled
  }

  /// The path of the overlay for the folders as they are.
  ///
  /// It stands in the last folder and is named after everything it depends on.
  package var path: String? {
    guard let last = folders.last, folders.contains(where: { !$0.entries.isEmpty }) else {
      return nil
    }
    var state = "overlay 4, rules \(ruleVersion)"
    for folder in folders {
      state += "\n\(folder.path)"
      for entry in folder.entries { state += "\n\(entry.segment) \(entry.superseded)" }
    }
    return "\(last.path)/overlay-\(hexadecimal(Checksum.of(Array(state.utf8))))"
  }

  /// Opens the corpus with its overlay, which is worked out first where it is missing or damaged.
  ///
  /// - Parameter notice: Told what was wrong with an overlay that was there.
  /// - Returns: The corpus of all folders.
  /// - Throws: A ``StoreError`` where a segment or a new overlay cannot be used,
  ///   ``LoadError/cancelled`` where the user wishes no new one.
  package func open(notice: (String) -> Void = { _ in }) throws -> Corpus {
    guard let path, let last = folders.last else { return Corpus() }
    if let corpus = try existing(path, notice: notice) { return corpus }
    let lock = try CorpusLock.wait(for: last.path, isCancelled: isCancelled)
    defer { withExtendedLifetime(lock) {} }
    // Whoever had the lock may have worked it out.
    if let corpus = try existing(path, notice: notice) { return corpus }
    let names = (try? folderContents(last.path)) ?? []
    for name in names where name.hasPrefix("overlay-") { try? removeFolder("\(last.path)/\(name)") }
    let corpus = try Corpus(folders: folders, overlayPath: nil)
    // Work that is abandoned keeps the lock too, until it writes no more.
    try abandoned(when: isCancelled) { [folders] isAbandoned in
      Result {
        try withExtendedLifetime(lock) {
          try OverlayBuilder(folders, isCancelled: isAbandoned).build(corpus, at: path)
        }
      }
    }.get()
    return try Corpus(folders: folders, overlayPath: path)
  }

  /// The corpus with the overlay that is there; `nil` where there is none, or a damaged one, which
  /// is removed.
  private func existing(_ path: String, notice: (String) -> Void) throws -> Corpus? {
    guard (try? folderContents(path)) != nil else { return nil }
    do {
      return try Corpus(folders: folders, overlayPath: path)
    } catch {
      notice("\(error); what holds across the corpus is worked out again")
      try removeFolder(path)
      return nil
    }
  }

  private func build(_ corpus: Corpus, at path: String) throws {
    let selection = Selection(allOf: corpus)
    let facts = Background { [self] in Result { try self.facts(of: corpus, selection) } }
    let names = try EntityNames(corpus, selection, isCancelled: isCancelled)
    var writer = try CorpusOverlayWriter(path: path)
    try names.write(corpus, to: &writer, isCancelled: isCancelled)
    let known = try facts.value(unless: isCancelled).get()
    try writer.writeDocuments(
      corpus.segments.indices.map {
        (corpus.segments[$0].segment.name, known.places[$0], known.words[$0])
      })
    try writer.write(known.vocabulary)
    try writer.writeFacts(numbers: known.summary.numbers, texts: known.texts)
    guard !isCancelled() else { throw LoadError.cancelled }
    try writer.finish()
  }

  /// What holds across the corpus beside the names of entities.
  private struct Facts: Sendable {
    /// For each segment the place of each document in the order of the corpus, and its words.
    var places: [[UInt32]]
    var words: [[UInt32]]
    var vocabulary: VocabularyColumns
    var summary: CorpusSummary
    var texts: [(name: String, value: String)]
  }

  private func facts(of corpus: Corpus, _ selection: Selection) throws -> Facts {
    let totals = try wordTotals(corpus, selection)
    let vocabulary = VocabularyColumns(
      zip(corpus.segments, totals).map { ($0.segment, $1.ofTerms) }, isCancelled: isCancelled)
    guard let vocabulary else { throw LoadError.cancelled }
    let order = documentOrder(corpus, selection)
    var places = corpus.segments.map {
      [UInt32](repeating: .max, count: $0.segment.documentCount)
    }
    for (place, document) in order.enumerated() {
      places[document.segment][document.document] = UInt32(place)
    }
    let words = totals.map(\.ofDocuments)
    let summary = CorpusSummary(corpus, selection, words: words)
    return Facts(
      places: places, words: words, vocabulary: vocabulary, summary: summary,
      texts: [
        ("fingerprint", try fingerprint(corpus, order)), ("span", summary.span),
        ("fields", fieldNames(of: corpus)),
        ("renamed", DocumentNames(corpus, order: order).text(corpus)),
      ])
  }

  /// The words of each segment, the segments side by side.
  private func wordTotals(
    _ corpus: Corpus, _ selection: Selection
  ) throws(LoadError) -> [SegmentWords] {
    let totals = concurrentMap(corpus.segments.count) { number in
      let segment = corpus.segments[number].segment
      defer { segment.releasePages() }
      return SegmentWords(segment, among: selection.sets[number], isCancelled: isCancelled)
    }
    guard !isCancelled() else { throw .cancelled }
    return totals
  }

  /// The names of the fields that documents came with, a line each.
  private func fieldNames(of corpus: Corpus) -> String {
    Set(corpus.segments.flatMap { $0.segment.documents.fieldNamesInUse }).sorted()
      .joined(separator: "\n")
  }

  /// The documents that count by folder, path and record.
  private func documentOrder(_ corpus: Corpus, _ selection: Selection) -> [DocumentReference] {
    var folderOf: [Int] = []
    for (number, folder) in folders.enumerated() {
      folderOf += folder.entries.map { _ in number }
    }
    let ranks = pathRanks(corpus)
    let keys = selection.sets.enumerated().flatMap { number, set in
      let documents = corpus.segments[number].segment.documents
      return set.members.map { document in
        (
          folderOf[number], ranks[number][documents.pathNumber(document)] ?? 0,
          documents.record(document), DocumentReference(segment: number, document: document)
        )
      }
    }
    return keys.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }

  /// For each segment the place of its paths, by their numbers, among all paths of the corpus.
  private func pathRanks(_ corpus: Corpus) -> [[UInt32: Int]] {
    var paths: [String: [(segment: Int, number: UInt32)]] = [:]
    for (number, segment) in corpus.segments.enumerated() {
      let documents = segment.segment.documents
      let numbers = Set((0..<segment.segment.documentCount).map { documents.pathNumber($0) })
      for path in numbers { paths[segment.segment.value(path), default: []].append((number, path)) }
    }
    var ranks = [[UInt32: Int]](repeating: [:], count: corpus.segments.count)
    let sorted = paths.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (rank, path) in sorted.enumerated() {
      for home in path.value { ranks[home.segment][home.number] = rank }
    }
    return ranks
  }

  /// SHA-256 over the name and the text of each document, in order.
  private func fingerprint(
    _ corpus: Corpus, _ order: [DocumentReference]
  ) throws(LoadError) -> String {
    var hash = SHA256()
    var lines: [UInt8] = []
    for (number, reference) in order.enumerated() {
      let documents = corpus.segments[reference.segment].segment.documents
      lines += documents.name(reference.document).utf8
      lines.append(UInt8(ascii: "\t"))
      let digest = documents.digest(reference.document)
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(digest >> UInt64(shift) & 15)
        lines.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      lines.append(UInt8(ascii: "\n"))
      guard number % 1024 == 0 else { continue }
      if isCancelled() { throw .cancelled }
      hash.update(data: lines)
      lines.removeAll(keepingCapacity: true)
    }
    hash.update(data: lines)
    return hexadecimalText(hash.finalize())
  }
}

/// The part of a path after its last slash.
private func lastComponent(_ path: String) -> Substring {
  path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
}
