internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

/// A column of a table whose rows are the regions of a layer.
struct LayerColumn: Sendable {
  let column: Column
  /// Writes its cell, a text or a whole number; called when it is looked at, on any thread.
  let write: @Sendable (inout LayerRegion, inout WrittenCells) -> Void

  init(_ column: Column, write: @escaping @Sendable (inout LayerRegion, inout WrittenCells) -> Void)
  {
    self.column = column
    self.write = write
  }

  init(_ column: Column, cell: @escaping @Sendable (inout LayerRegion) -> Cell) {
    self.init(column, write: { $1.append(cell(&$0)) })
  }

  static let document = LayerColumn(
    .document,
    write: { region, cells in cells.appendText { region.appendDocumentName(to: &$0) } })
  static let sentence = LayerColumn(.sentence) { .text($0.sentence) }
  static let shownSentence = LayerColumn(Column.sentence.shown) { .text($0.sentence) }
  static let date = LayerColumn(.date) { $0.date }
  static let start = LayerColumn(.start) { .integer($0.characters.lowerBound) }
  static let end = LayerColumn(.end) { .integer($0.characters.upperBound) }

  /// A value that holds across the corpus.
  static func corpusValue(_ name: String, _ column: Column) -> LayerColumn {
    LayerColumn(
      column,
      write: { region, cells in cells.append(orEmpty: { region.appendCorpusValue(name, to: &$0) }) }
    )
  }
}

extension Session {
  /// A table with a row for each region of a layer in the selected documents.
  ///
  /// - Parameters:
  ///   - name: The table's name in the contract.
  ///   - schema: The layer.
  ///   - columns: The columns of the contract.
  ///   - includes: Which regions have a row; `nil` for all.
  /// - Returns: The rows in the order of the corpus.
  /// - Throws: What `includes` throws.
  func layerTable(
    _ name: String, _ schema: LayerSchema, columns: [LayerColumn],
    where includes: ((LayerRegion) throws -> Bool)? = nil
  ) throws -> Table {
    let sources = corpus.segments.map { part in
      part.segment.layer(schema).map {
        LayerSource($0, Passages(part.segment), documentNames)
      }
    }
    let rows = LayerRows(sources: sources, columns: columns)
    var places: [LayerPlace] = []
    for (index, reference) in corpus.documents(in: selection).enumerated() {
      guard let source = sources[reference.segment] else { continue }
      if index % 1024 == 0, surroundings.isCancelled() { break }
      for (number, region) in source.layer.regions(of: reference.document).enumerated() {
        if let includes {
          let candidate = LayerRegion(
            source, region: region, number: number, reference: reference)
          guard try includes(candidate) else { continue }
        }
        places.append(LayerPlace(reference: reference, region: region, number: number))
      }
    }
    return Table(
      name: name, columns: columns.map(\.column), rows: rows.rows(at: places),
      isPartial: surroundings.isCancelled())
  }
}

/// A region by numbers, small enough to keep one for each row.
private struct LayerPlace: Sendable {
  var reference: DocumentReference
  var region: Int
  var number: Int
}

/// What the rows of a layer's table are made from.
private struct LayerRows: Sendable {
  let sources: [LayerSource?]
  let columns: [LayerColumn]

  func rows(at places: [LayerPlace]) -> Rows {
    Rows(
      count: places.count, columnCount: columns.count,
      source: { row in
        guard var region = region(at: places[row]) else { return nil }
        return region.source
      },
      write: { rows, wanted, cells in
        let writers = wanted.map { columns[$0].write }
        for row in rows {
          guard var region = region(at: places[row]) else { continue }
          for write in writers { write(&region, &cells) }
        }
      })
  }

  private func region(at place: LayerPlace) -> LayerRegion? {
    sources[place.reference.segment].map {
      LayerRegion($0, region: place.region, number: place.number, reference: place.reference)
    }
  }
}
