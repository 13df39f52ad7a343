/// Where a row comes from: what proves it in the source.
package struct RowSource: Sendable, Equatable {
  /// The segment of the corpus, and the document's number in it.
  package var segment: Int
  package var document: Int
  /// The passage, half open, in Unicode code points of the document's text.
  package var start: Int
  package var end: Int
  /// The layer of the region that gave the row, and its number in that layer of the segment.
  ///
  /// A hit of a query has the layer `""`.
  package var layer: String
  package var region: Int

  package init(
    segment: Int, document: Int, start: Int, end: Int, layer: String = "", region: Int = 0
  ) {
    self.segment = segment
    self.document = document
    self.start = start
    self.end = end
    self.layer = layer
    self.region = region
  }
}

/// One row of a table: a cell for each column, and where it comes from.
package struct Row: Sendable, Equatable {
  package var cells: [Cell]
  /// `nil` for rows that are computed from many places, such as a count.
  package var source: RowSource?

  package init(_ cells: [Cell], source: RowSource? = nil) {
    self.cells = cells
    self.source = source
  }
}
