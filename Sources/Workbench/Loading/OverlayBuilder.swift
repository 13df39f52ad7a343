internal import CorpusAnnotation
package import CorpusStore
internal import Crypto
internal import SpanAlgebra

/// Works out what holds across the segments of a corpus and writes it beside them.
///
/// The order of the documents, their words, the corpus-wide names of entities and speakers, and the
/// fingerprint. It gives the same result for any order in which the files were loaded.
package struct OverlayBuilder {
  private let folders: [CorpusFolder]

  /// - Parameter folders: In any order; that of the corpus is by their names.
  package init(_ folders: [CorpusFolder]) {
    self.folders = folders.sorted { a, b in
      let (left, right) = (lastComponent(a.path), lastComponent(b.path))
      return (left, a.path) < (right, b.path)
    }
  }

  /// The path of the overlay for the folders as they are.
  ///
  /// It stands in the last folder and is named after everything it depends on.
  package var path: String? {
    guard let last = folders.last, folders.contains(where: { !$0.entries.isEmpty }) else {
      return nil
    }
    var state = "overlay 3, rules \(ruleVersion)"
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
  /// - Throws: A ``StoreError`` where a segment or a new overlay cannot be used.
  package func open(notice: (String) -> Void = { _ in }) throws -> Corpus {
    guard let path, let last = folders.last else { return Corpus() }
    if (try? folderContents(path)) != nil {
      do {
        return try Corpus(folders: folders, overlayPath: path)
      } catch {
        notice("\(error); what holds across the corpus is worked out again")
        try removeFolder(path)
      }
    }
    let names = (try? folderContents(last.path)) ?? []
    for name in names where name.hasPrefix("overlay-") { try? removeFolder("\(last.path)/\(name)") }
    try build(Corpus(folders: folders, overlayPath: nil), at: path)
    return try Corpus(folders: folders, overlayPath: path)
  }

  private func build(_ corpus: Corpus, at path: String) throws {
    let selection = Selection(allOf: corpus)
    let order = documentOrder(corpus, selection)
    var writer = try CorpusOverlayWriter(path: path)
    try writeNames(corpus, selection, to: &writer)
    var places = corpus.segments.map {
      [UInt32](repeating: .max, count: $0.segment.documentCount)
    }
    for (place, document) in order.enumerated() {
      places[document.segment][document.document] = UInt32(place)
    }
    let words = corpus.segments.map { wordCounts($0.segment) }
    try writer.writeDocuments(
      corpus.segments.indices.map { (corpus.segments[$0].segment.name, places[$0], words[$0]) })
    let summary = CorpusSummary(corpus, order: order, words: words)
    try writer.writeFacts(
      numbers: summary.numbers,
      texts: [
        ("fingerprint", fingerprint(corpus, order)), ("span", summary.span),
        ("fields", fieldNames(of: corpus)),
        ("renamed", DocumentNames(corpus, order: order).text(corpus)),
      ])
    try writer.finish()
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
    let keys = selection.sets.enumerated().flatMap { number, set in
      let documents = corpus.segments[number].segment.documents
      return set.members.map { document in
        (
          folderOf[number], Array(documents.path(document).utf8), documents.record(document),
          DocumentReference(segment: number, document: document)
        )
      }
    }
    return keys.sorted { a, b in
      if a.0 != b.0 { return a.0 < b.0 }
      if a.1 != b.1 { return a.1.lexicographicallyPrecedes(b.1) }
      return a.2 < b.2
    }.map(\.3)
  }

  /// SHA-256 over the name and the text of each document, in order.
  private func fingerprint(_ corpus: Corpus, _ order: [DocumentReference]) -> String {
    var hash = SHA256()
    for reference in order {
      let documents = corpus.segments[reference.segment].segment.documents
      let line =
        "\(documents.name(reference.document))\t"
        + "\(hexadecimal(documents.digest(reference.document)))\n"
      hash.update(data: Array(line.utf8))
    }
    return hexadecimalText(hash.finalize())
  }

  /// How many tokens of each document begin with a letter or a digit, chrome left out.
  private func wordCounts(_ segment: Segment) -> [UInt32] {
    let lexicon = segment.lexicon
    let isWord = (0..<lexicon.formCount).map { form in
      let scalar = lexicon.string(FormID(rawValue: UInt32(form))).unicodeScalars.first
      return scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }
    var isChrome = [Bool](repeating: false, count: segment.tokenCount)
    if let chrome = segment.layer(.chrome) {
      for region in 0..<chrome.count {
        for position in chrome.tokenSpan(region).range { isChrome[position] = true }
      }
    }
    return (0..<segment.documentCount).map { document in
      var count: UInt32 = 0
      for position in segment.tokens(of: document).range
      where !isChrome[position] && isWord[Int(segment.forms[position])] {
        count += 1
      }
      return count
    }
  }

  /// Writes the corpus-wide name of each mention and speaker.
  private func writeNames(
    _ corpus: Corpus, _ selection: Selection, to writer: inout CorpusOverlayWriter
  ) throws {
    let names = EntityNames(corpus, selection)
    for (number, segment) in corpus.segments.enumerated() {
      for (layer, columns) in [
        (LayerSchema.mention, names.mentionColumns(segment.segment, number)),
        (LayerSchema.quote, names.quoteColumns(segment.segment, number)),
      ] {
        try writer.write(
          segment: segment.segment.name, layer: layer,
          columns: columns.map { ($0.attribute, $0.values.map { writer.number($0) }) })
      }
    }
  }
}

/// The part of a path after its last slash.
private func lastComponent(_ path: String) -> Substring {
  path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
}
