internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

/// A layer of a segment with what its rows are made from.
///
/// A class, so that a region costs one reference and not one for each column of the layer.
final class LayerSource: Sendable {
  let layer: SegmentLayer
  let passages: Passages
  let names: DocumentNames

  init(_ layer: SegmentLayer, _ passages: Passages, _ names: DocumentNames) {
    self.layer = layer
    self.passages = passages
    self.names = names
  }
}

/// One region of a layer, ready to be made a row.
struct LayerRegion {
  private let origin: LayerSource
  /// The region's number in its layer of the segment, and among those of its document.
  let region: Int
  let number: Int
  let reference: DocumentReference

  init(_ origin: LayerSource, region: Int, number: Int, reference: DocumentReference) {
    self.origin = origin
    self.region = region
    self.number = number
    self.reference = reference
  }

  var layer: SegmentLayer { origin.layer }
  var passages: Passages { origin.passages }
  var names: DocumentNames { origin.names }
  var segment: Segment { passages.segment }
  var span: TextSpan { layer.textSpan(region) }
  /// Appends what its document is called.
  func appendDocumentName(to bytes: inout [UInt8]) {
    names.append(reference, of: segment, to: &bytes)
  }
  /// Where it stands in its document, in Unicode code points.
  lazy var characters = segment.characterRange(span, of: reference.document)
  /// Its words, white space made single blanks.
  var text: String { singleSpaced(segment.utf8(span)) }
  var sentence: String {
    firstToken.flatMap { passages.sentence(at: $0) }
      ?? passages.sentence(around: span, of: reference.document)
  }
  var date: Cell {
    .text(
      orEmpty: firstToken.map { passages.date(at: $0, in: reference.document) }
        ?? passages.date(of: span, in: reference.document))
  }
  /// The first of its tokens; `nil` where it covers none.
  private var firstToken: UInt32? {
    let tokens = layer.tokenSpan(region)
    return tokens.start < tokens.end ? tokens.start : nil
  }

  func value(_ attribute: some LayerAttribute) -> String { layer.value(region, attribute) }

  func cell(_ attribute: some LayerAttribute) -> Cell {
    .text(orEmpty: layer.value(region, attribute))
  }

  /// A value that holds across the corpus, where there is one.
  func corpusValue(_ name: String) -> String { layer.value(region, named: name) ?? "" }

  /// Appends a value that holds across the corpus, where there is one.
  func appendCorpusValue(_ name: String, to bytes: inout [UInt8]) {
    if let column = layer.overlayColumn(name) {
      column.append(region, to: &bytes)
    } else {
      bytes.append(contentsOf: corpusValue(name).utf8)
    }
  }

  /// A byte offset of the document, kept as an attribute, in characters.
  func characterOffset(_ attribute: some LayerAttribute) -> Cell {
    guard let offset = Int(layer.value(region, attribute)) else { return .empty }
    let start = segment.textSpan(ofDocument: reference.document).start + offset
    return .integer(
      segment.characterRange(TextSpan(start: start, end: start), of: reference.document).lowerBound)
  }

  var source: RowSource {
    mutating get {
      RowSource(
        segment: reference.segment, document: reference.document, start: characters.lowerBound,
        end: characters.upperBound, layer: layer.schema.name, region: region)
    }
  }
}
