package import SpanAlgebra

/// One layer of a segment: regions in ascending order, each with its values.
///
/// A class, so that whoever goes through regions holds one reference and not one for each column.
package final class SegmentLayer: Sendable {
  package let schema: LayerSchema
  /// How many regions it has.
  package let count: Int
  private let text: TokenText
  private let documentTextStarts: PackedColumn
  private let startShifts: PackedColumn
  private let endShifts: PackedColumn
  private let tokenStarts: PackedColumn
  private let tokenEnds: PackedColumn
  /// For each document, the number of its first region; one more at the end.
  private let documentStarts: PackedColumn
  private let values: [PackedColumn]
  private let pool: StringPool
  private let overlay: [String: OverlayColumn]

  init(
    _ folder: ColumnFolder, name: String, text: TokenText, documentTextStarts: PackedColumn,
    pool: StringPool
  ) throws(StoreError) {
    let group = "layer-\(name)"
    self.text = text
    self.documentTextStarts = documentTextStarts
    documentStarts = try PackedColumn(
      folder, group, "document.starts", count: documentTextStarts.count)
    let count = try folder.count(group, "token.starts")
    self.count = count
    tokenStarts = try PackedColumn(folder, group, "token.starts", count: count)
    tokenEnds = try PackedColumn(folder, group, "token.ends", count: count)
    startShifts = try PackedColumn(folder, group, "start.shifts", count: count)
    endShifts = try PackedColumn(folder, group, "end.shifts", count: count)
    let prefix = "value."
    var attributes: [String] = []
    var values: [PackedColumn] = []
    for column in folder.columnNames(of: group) where column.hasPrefix(prefix) {
      attributes.append(String(column.dropFirst(prefix.count)))
      values.append(try PackedColumn(folder, group, column, count: count))
    }
    schema = LayerSchema(name, attributes: attributes)
    self.values = values
    self.pool = pool
    overlay = [:]
  }

  /// The layer with corpus-wide values by attribute.
  init(_ layer: SegmentLayer, overlay: [String: OverlayColumn]) {
    schema = layer.schema
    count = layer.count
    text = layer.text
    documentTextStarts = layer.documentTextStarts
    startShifts = layer.startShifts
    endShifts = layer.endShifts
    tokenStarts = layer.tokenStarts
    tokenEnds = layer.tokenEnds
    documentStarts = layer.documentStarts
    values = layer.values
    pool = layer.pool
    self.overlay = overlay
  }

  /// The tokens that a region covers wholly or in part; empty where it covers none.
  package func tokenSpan(_ region: Int) -> TokenSpan {
    // Inside the segment, whatever a damaged column says.
    let start = min(tokenStarts[region], UInt32(text.tokenCount))
    return TokenSpan(
      start: start, end: max(start, min(tokenEnds[region], UInt32(text.tokenCount))))
  }

  /// The first tokens of the regions, ascending, and one past their last tokens.
  package var tokenColumns: (starts: PackedColumn, ends: PackedColumn) {
    (tokenStarts, tokenEnds)
  }

  /// How far the regions begin from their first tokens and end from their last ones; 0 is not at all.
  package var shiftColumns: (starts: PackedColumn, ends: PackedColumn) {
    (startShifts, endShifts)
  }

  /// Whether a region begins where its first token does and ends where its last one does.
  package func hasWholeTokens(_ region: Int) -> Bool {
    startShifts[region] == 0 && endShifts[region] == 0 && tokenStarts[region] < tokenEnds[region]
  }

  /// The stretch of the segment's text.
  package func textSpan(_ region: Int) -> TextSpan {
    let tokens = tokenSpan(region)
    let startShift = LayerFormat.unzigzag(startShifts[region])
    let endShift = LayerFormat.unzigzag(endShifts[region])
    guard tokens.start < tokens.end else {
      let start = Int(documentTextStarts[document(of: region)]) + startShift
      return TextSpan(start: start, end: start + endShift)
    }
    return TextSpan(
      start: text.start(of: Int(tokens.start)) + startShift,
      end: text.end(of: Int(tokens.end) - 1) + endShift)
  }

  /// The regions of a document.
  package func regions(of document: Int) -> Range<Int> {
    let start = min(Int(documentStarts[document]), count)
    return start..<max(start, min(Int(documentStarts[document + 1]), count))
  }

  /// The document that holds a region, sought from one that does not stand after it.
  ///
  /// - Complexity: O(documents between).
  package func document(of region: Int, from first: Int) -> Int {
    let starts = documentStarts
    var document = first
    while document + 2 < starts.count, Int(starts[document + 1]) <= region { document += 1 }
    return document
  }

  /// The document that holds a region.
  private func document(of region: Int) -> Int {
    max(0, min(documentStarts.upperBound(UInt32(region)), documentTextStarts.count - 1) - 1)
  }

  /// A value of a region.
  package func value(_ region: Int, _ attribute: some LayerAttribute) -> String {
    pool[values[attribute.rawValue][region]]
  }

  /// The number of a value in the segment's pool: equal numbers are equal values.
  package func valueNumber(_ region: Int, _ attribute: some LayerAttribute) -> UInt32 {
    values[attribute.rawValue][region]
  }

  /// The numbers of a value in the segment's pool, by region.
  package func valueNumbers(_ attribute: some LayerAttribute) -> PackedColumn {
    valueNumbers(place: attribute.rawValue)
  }

  /// The same by the attribute's place in the schema.
  package func valueNumbers(place: Int) -> PackedColumn { values[place] }

  /// Calls a function with the UTF-8 code units of a value by its number in the segment's pool.
  package func withValue(number: UInt32, _ body: (borrowing Span<UInt8>) -> Void) {
    pool.withBytes(number, body)
  }

  /// Appends the UTF-8 code units of a value by its number in the segment's pool.
  package func append(value number: UInt32, to bytes: inout [UInt8]) {
    pool.append(number, to: &bytes)
  }

  /// How many distinct values the segment has in all.
  package var valueCount: Int { pool.count }

  /// The value that a number of ``valueNumber(_:_:)`` stands for.
  package func string(_ number: UInt32) -> String { pool[number] }

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
