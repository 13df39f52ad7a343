internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

/// A column of a table whose rows are the regions of a layer.
struct LayerColumn: Sendable {
  let column: Column
  /// Its cell; called when it is looked at, on any thread.
  let cell: @Sendable (inout LayerRegion) -> Cell

  init(_ column: Column, cell: @escaping @Sendable (inout LayerRegion) -> Cell) {
    self.column = column
    self.cell = cell
  }

  static let document = LayerColumn(.document) { .text($0.documentName) }
  static let sentence = LayerColumn(.sentence) { .text($0.sentence) }
  static let shownSentence = LayerColumn(Column.sentence.shown) { .text($0.sentence) }
  static let date = LayerColumn(.date) { $0.date }
  static let start = LayerColumn(.start) { .integer($0.characters.lowerBound) }
  static let end = LayerColumn(.end) { .integer($0.characters.upperBound) }
}

extension Session {
  /// A table with a row for each region of a layer in the selected documents.
  ///
  /// - Parameters:
  ///   - name: The table's name in the contract.
  ///   - schema: The layer.
  ///   - columns: The columns of the contract.
  ///   - includes: Which regions have a row.
  /// - Returns: The rows in the order of the corpus.
  /// - Throws: What `includes` throws.
  func layerTable(
    _ name: String, _ schema: LayerSchema, columns: [LayerColumn],
    where includes: (LayerRegion) throws -> Bool = { _ in true }
  ) throws -> Table {
    let source = LayerRows(
      corpus: corpus, schema: schema, names: documentNames, columns: columns)
    var places: [LayerPlace] = []
    for reference in corpus.documents(in: selection) {
      guard let layer = source.layer(of: reference) else { continue }
      if surroundings.isCancelled() { break }
      for (number, region) in layer.regions(of: reference.document).enumerated() {
        let place = LayerPlace(reference: reference, region: region, number: number)
        if try includes(source.region(at: place, of: layer)) { places.append(place) }
      }
    }
    return Table(
      name: name, columns: columns.map(\.column), rows: source.rows(at: places),
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
  private let corpus: Corpus
  private let layers: [SegmentLayer?]
  private let passages: [Passages]
  private let names: DocumentNames
  private let columns: [LayerColumn]

  init(corpus: Corpus, schema: LayerSchema, names: DocumentNames, columns: [LayerColumn]) {
    self.corpus = corpus
    layers = corpus.segments.map { $0.segment.layer(schema) }
    passages = corpus.segments.map { Passages($0.segment) }
    self.names = names
    self.columns = columns
  }

  func layer(of reference: DocumentReference) -> SegmentLayer? { layers[reference.segment] }

  func region(at place: LayerPlace, of layer: SegmentLayer) -> LayerRegion {
    LayerRegion(
      layer: layer, passages: passages[place.reference.segment], names: names,
      region: place.region, number: place.number, reference: place.reference)
  }

  func rows(at places: [LayerPlace]) -> Rows {
    Rows(
      count: places.count,
      cells: { row, wanted in
        guard let layer = layer(of: places[row].reference) else { return [] }
        var region = region(at: places[row], of: layer)
        return (wanted ?? Array(columns.indices)).map { columns[$0].cell(&region) }
      },
      source: { row in
        guard let layer = layer(of: places[row].reference) else { return nil }
        var region = region(at: places[row], of: layer)
        return region.source
      })
  }
}
