internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

extension Column {
  /// Where a passage begins in its document's text, in Unicode code points.
  static let start = Column(
    "start", .number, summary: "Where it begins, in characters of the document.",
    shownByDefault: false)
  /// One past where it ends.
  static let end = Column(
    "end", .number, summary: "One past where it ends.", shownByDefault: false)
  static let document = Column("document", summary: "The document that holds it.")
  static let date = Column("date", .date, summary: "The day of its story.")
  static let sentence = Column(
    "sentence", summary: "The sentence around it.", shownByDefault: false)
}

/// One region of a layer, ready to be made a row.
struct LayerRegion {
  let layer: SegmentLayer
  let passages: Passages
  /// The region's number in its layer of the segment, and among those of its document.
  let region: Int
  let number: Int
  let reference: DocumentReference

  var segment: Segment { passages.segment }
  var span: TextSpan { layer.textSpan(region) }
  var documentName: String { segment.documents.name(reference.document) }
  var characters: Range<Int> { segment.characterRange(span, of: reference.document) }
  /// Its words, white space made single blanks.
  var text: String { singleSpaced(segment.string(span)) }
  var sentence: String { passages.sentence(around: span, of: reference.document) }
  var date: Cell { .text(orEmpty: passages.date(of: span, in: reference.document)) }

  func value(_ attribute: some LayerAttribute) -> String { layer.value(region, attribute) }

  func cell(_ attribute: some LayerAttribute) -> Cell {
    .text(orEmpty: layer.value(region, attribute))
  }

  /// A value that holds across the corpus, where there is one.
  func corpusValue(_ name: String) -> String { layer.value(region, named: name) ?? "" }

  /// A byte offset of the document, kept as an attribute, in characters.
  func characterOffset(_ attribute: some LayerAttribute) -> Cell {
    guard let offset = Int(layer.value(region, attribute)) else { return .empty }
    let start = segment.textSpan(ofDocument: reference.document).start + offset
    return .integer(
      segment.characterRange(TextSpan(start: start, end: start), of: reference.document).lowerBound)
  }

  var source: RowSource {
    RowSource(
      segment: reference.segment, document: reference.document, start: characters.lowerBound,
      end: characters.upperBound, layer: layer.schema.name, region: region)
  }
}

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
    var regions: [LayerPlace] = []
    for reference in corpus.documents(in: selection) {
      guard let layer = corpus.segments[reference.segment].segment.layer(schema) else { continue }
      if surroundings.isCancelled() { break }
      for (number, region) in layer.regions(of: reference.document).enumerated() {
        let place = LayerPlace(reference: reference, region: region, number: number)
        let candidate = place.region(of: layer, passages)
        if try includes(candidate) { regions.append(place) }
      }
    }
    let found = regions
    let rows = Rows(count: found.count) { index in
      let place = found[index]
      guard let layer = corpus.segments[place.reference.segment].segment.layer(schema) else {
        return Row([])
      }
      let region = place.region(of: layer, passages)
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

  func region(of layer: SegmentLayer, _ passages: [Passages]) -> LayerRegion {
    LayerRegion(
      layer: layer, passages: passages[reference.segment], region: region, number: number,
      reference: reference)
  }
}
