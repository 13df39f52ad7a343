internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

extension Session {
  /// A table with a row for each region of a layer in the selected documents.
  ///
  /// - Parameters:
  ///   - name: The table's name in the contract.
  ///   - schema: The layer.
  ///   - columns: The columns of the contract.
  ///   - includes: Which regions have a row.
  ///   - cells: The cells of a region; called when the row is looked at.
  /// - Returns: The rows in the order of the corpus.
  /// - Throws: What `includes` throws.
  func layerTable(
    _ name: String, _ schema: LayerSchema, columns: [Column],
    where includes: (LayerRegion) throws -> Bool = { _ in true },
    cells: @escaping @Sendable (LayerRegion) -> [Cell]
  ) throws -> Table {
    let corpus = corpus
    let passages = corpus.segments.map { Passages($0.segment) }
    let names = documentNames
    var regions: [LayerPlace] = []
    for reference in corpus.documents(in: selection) {
      guard let layer = corpus.segments[reference.segment].segment.layer(schema) else { continue }
      if surroundings.isCancelled() { break }
      for (number, region) in layer.regions(of: reference.document).enumerated() {
        let place = LayerPlace(reference: reference, region: region, number: number)
        let candidate = place.region(of: layer, passages, names)
        if try includes(candidate) { regions.append(place) }
      }
    }
    let found = regions
    let rows = Rows(count: found.count) { index in
      let place = found[index]
      guard let layer = corpus.segments[place.reference.segment].segment.layer(schema) else {
        return Row([])
      }
      let region = place.region(of: layer, passages, names)
      return Row(cells(region), source: region.source)
    }
    return Table(
      name: name, columns: columns, rows: rows, isPartial: surroundings.isCancelled())
  }
}

/// A region by numbers, small enough to keep one for each row.
private struct LayerPlace {
  var reference: DocumentReference
  var region: Int
  var number: Int

  func region(
    of layer: SegmentLayer, _ passages: [Passages], _ names: DocumentNames
  ) -> LayerRegion {
    LayerRegion(
      layer: layer, passages: passages[reference.segment], names: names, region: region,
      number: number, reference: reference)
  }
}
