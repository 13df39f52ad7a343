package import SpanAlgebra

/// One layer of a segment: regions in ascending order, each with its values.
package struct SegmentLayer: Sendable {
  package let schema: LayerSchema
  private let textStarts: Column<UInt32>
  private let textEnds: Column<UInt32>
  private let tokenStarts: Column<UInt32>
  private let tokenEnds: Column<UInt32>
  /// For each document, the number of its first region; one more at the end.
  private let documentStarts: Column<UInt32>
  private let values: [Column<UInt32>]
  private let pool: StringPool
  private let overlay: [String: OverlayColumn]

  init(
    _ folder: ColumnFolder, name: String, documentCount: Int, pool: StringPool,
    overlay: [String: OverlayColumn]
  ) throws(StoreError) {
    let file = "layer-\(name)"
    textStarts = try folder.column(file, "text.starts")
    let count = textStarts.count
    textEnds = try folder.column(file, "text.ends", count: count)
    tokenStarts = try folder.column(file, "token.starts", count: count)
    tokenEnds = try folder.column(file, "token.ends", count: count)
    documentStarts = try folder.column(file, "document.starts", count: documentCount + 1)
    let prefix = "value."
    var attributes: [String] = []
    var values: [Column<UInt32>] = []
    for column in folder.columnNames(of: file) where column.hasPrefix(prefix) {
      attributes.append(String(column.dropFirst(prefix.count)))
      values.append(try folder.column(file, column, count: count))
    }
    schema = LayerSchema(name, attributes: attributes)
    self.values = values
    self.pool = pool
    self.overlay = overlay
    for (attribute, column) in overlay where column.count != count {
      throw .wrongCount(
        path: folder.path, column: "\(file)/\(attribute)", expected: count, found: column.count)
    }
  }

  /// How many regions it has.
  package var count: Int { textStarts.count }

  /// The tokens that a region covers wholly or in part; empty where it covers none.
  package func tokenSpan(_ region: Int) -> TokenSpan {
    TokenSpan(start: tokenStarts[region], end: tokenEnds[region])
  }

  /// The first tokens of the regions, ascending, and one past their last tokens.
  package var tokenColumns: (starts: Column<UInt32>, ends: Column<UInt32>) {
    (tokenStarts, tokenEnds)
  }

  /// The stretch of the segment's text.
  package func textSpan(_ region: Int) -> TextSpan {
    TextSpan(start: Int(textStarts[region]), end: Int(textEnds[region]))
  }

  /// The regions of a document.
  package func regions(of document: Int) -> Range<Int> {
    Int(documentStarts[document])..<Int(documentStarts[document + 1])
  }

  /// A value of a region.
  package func value(_ region: Int, _ attribute: some LayerAttribute) -> String {
    pool[values[attribute.rawValue][region]]
  }

  /// The number of a value in the segment's pool: equal numbers are equal values.
  package func valueNumber(_ region: Int, _ attribute: some LayerAttribute) -> UInt32 {
    values[attribute.rawValue][region]
  }

  /// A value by the name that queries use, the corpus-wide one where there is one.
  ///
  /// `nil` where the layer has no such attribute.
  package func value(_ region: Int, named name: String) -> String? {
    if let column = overlay[name] { return column.value(region) }
    guard let index = schema.attributes.firstIndex(of: name) else { return nil }
    return pool[values[index][region]]
  }

  /// The corpus-wide values of an attribute; `nil` before they were worked out.
  package func overlayColumn(_ name: String) -> OverlayColumn? { overlay[name] }

  /// The regions whose tokens overlap `span`.
  ///
  /// - Precondition: No region of the layer lies in another, so that starts and ends both ascend.
  /// - Complexity: O(log *n*).
  package func regions(overlapping span: TokenSpan) -> Range<Int> {
    let first = tokenEnds.upperBound(span.start)
    let last = tokenStarts.lowerBound(span.end)
    return first..<max(first, last)
  }
}
