package import SpanAlgebra

/// An immutable part of a corpus, mapped into memory: documents with their tokens and layers.
///
/// Documents and tokens are numbered from 0. Safe to use from several threads.
package final class Segment: Sendable {
  /// The folder's name, stable as long as the segment lives.
  package let name: String
  package let documentCount: Int
  package let tokenCount: Int
  package let lexicon: Lexicon
  package let postings: Postings
  package let documents: DocumentColumns
  /// What queries worked out about it.
  package let memory = SegmentMemory()
  private let folder: ColumnFolder
  let text: TokenText
  let textStarts: PackedColumn
  private let tokenStarts: Column<UInt32>
  private let layers: [String: SegmentLayer]
  private let pool: StringPool

  /// Opens a segment.
  ///
  /// - Parameter path: Its folder.
  /// - Throws: A ``StoreError`` that names the file or column at fault.
  package init(path: String) throws(StoreError) {
    let folder = try ColumnFolder(path: path)
    self.folder = folder
    name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    documentCount = try folder.number("documents")
    tokenCount = try folder.number("tokens")
    // A number that lies is found by the columns, which cannot be as long; it must not overflow.
    guard 0..<Int(UInt32.max) ~= documentCount, tokenCount < Int(UInt32.max) else {
      throw .missingColumn(path: path, column: "documents")
    }
    let pool = try StringPool(folder, group: "values", name: "values")
    self.pool = pool
    lexicon = try Lexicon(folder)
    postings = try Postings(folder, termCount: lexicon.count, tokenCount: tokenCount)
    documents = try DocumentColumns(folder, count: documentCount, pool: pool)
    text = try TokenText(folder, tokenCount: tokenCount, lexicon: lexicon)
    textStarts = try PackedColumn(
      folder, "documents", "text.starts", count: documentCount + 1)
    tokenStarts = try folder.column("documents", "token.starts", count: documentCount + 1)
    var layers: [String: SegmentLayer] = [:]
    for group in folder.groupNames where group.hasPrefix("layer-") {
      let layer = String(group.dropFirst("layer-".count))
      layers[layer] = try SegmentLayer(
        folder, name: layer, text: text, documentTextStarts: textStarts, pool: pool)
    }
    self.layers = layers
  }

  /// The segment with the corpus-wide values of its layers.
  ///
  /// What queries worked out is left behind, as it may depend on them.
  ///
  /// - Throws: A ``StoreError`` that names the column of the overlay at fault.
  init(_ segment: Segment, overlay: CorpusOverlay) throws(StoreError) {
    name = segment.name
    documentCount = segment.documentCount
    tokenCount = segment.tokenCount
    lexicon = segment.lexicon
    postings = segment.postings
    documents = segment.documents
    folder = segment.folder
    text = segment.text
    textStarts = segment.textStarts
    tokenStarts = segment.tokenStarts
    pool = segment.pool
    var layers = segment.layers
    for (name, layer) in segment.layers {
      let columns = try overlay.columns(segment: segment.name, layer: name, count: layer.count)
      if !columns.isEmpty { layers[name] = SegmentLayer(layer, overlay: columns) }
    }
    self.layers = layers
  }

  /// The files that it was read from, in the order read.
  package func readSources() throws(StoreError) -> [SourceRecord] { try [SourceRecord](folder) }

  /// Compares every column with its digest.
  package func check() throws(StoreError) { try folder.check() }

  /// Gives the memory of what was read of its file back to the system; reading goes on as before.
  ///
  /// For those who go through all segments once, so that they hold one at a time.
  package func releasePages() { folder.releasePages() }

  /// A layer; `nil` where the segment has none of that name.
  package func layer(_ schema: LayerSchema) -> SegmentLayer? { layers[schema.name] }

  package func layer(named name: String) -> SegmentLayer? { layers[name] }

  /// The value of a number that a layer or a field gives.
  package func value(_ number: UInt32) -> String { pool[number] }

  /// The tokens of a document.
  package func tokens(of document: Int) -> TokenSpan {
    // Inside the segment, whatever a damaged column says.
    let start = min(tokenStarts[document], UInt32(tokenCount))
    return TokenSpan(
      start: start, end: max(start, min(tokenStarts[document + 1], UInt32(tokenCount))))
  }

  /// The first token of each document, ascending, and one past the last token of all.
  package var documentTokenStarts: Column<UInt32> { tokenStarts }

  /// The document that holds a token.
  ///
  /// - Complexity: O(log *documents*).
  package func document(containing position: UInt32) -> Int {
    max(0, min(tokenStarts.upperBound(position), documentCount) - 1)
  }

  /// The form of each token.
  package var forms: PackedColumn { text.forms }

  /// What stands before each token, by number: equal numbers are equal texts.
  package var gaps: PackedColumn { text.gaps }

  /// The texts that stand between tokens, by the numbers that ``gaps`` has.
  package var gapTexts: [String] {
    (0..<text.gapTexts.count).map { text.gapTexts[UInt32($0)] }
  }

  package func form(at position: UInt32) -> FormID {
    FormID(rawValue: text.forms[Int(position)])
  }

  /// The stretch of the segment's text that a token covers.
  package func textSpan(of position: UInt32) -> TextSpan {
    let start = text.start(of: Int(position))
    return TextSpan(start: start, end: start + lexicon.byteCount(form(at: position)))
  }

  /// The stretch of the segment's text from the first token of a span to its last.
  ///
  /// - Precondition: The span is not empty.
  package func textSpan(of span: TokenSpan) -> TextSpan {
    TextSpan(start: text.start(of: Int(span.start)), end: text.end(of: Int(span.end) - 1))
  }
}
