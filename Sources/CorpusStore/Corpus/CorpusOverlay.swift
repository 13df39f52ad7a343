/// Values that are worked out over all segments and stand beside them.
///
/// For each segment and layer it holds columns with one value for each region: the corpus-wide name
/// of a mention, the speaker of a quote by that name. It is written anew after each load.
package struct CorpusOverlay: Sendable {
  private let folder: ColumnFolder
  private let pool: StringPool

  package init(path: String) throws(StoreError) {
    folder = try ColumnFolder(path: path)
    pool = try StringPool(folder, group: "names", name: "names")
  }

  /// A number that was worked out over the corpus.
  package func number(_ name: String) throws(StoreError) -> Int { try folder.number(name) }

  /// Whether the documents, segment after segment, stand in the order of the corpus.
  var isInOrder: Bool { (try? folder.number(Self.isInOrderName)) == 1 }

  static let isInOrderName = "documents.in.order"

  /// A text that was worked out over the corpus: its fingerprint.
  package func text(_ name: String) throws(StoreError) -> String {
    let bytes: Column<UInt8> = try folder.column("facts", name)
    return bytes.string(0..<bytes.count)
  }

  /// The place of each document of a segment in the order of the corpus.
  func documentOrder(segment: String) throws(StoreError) -> PackedColumn {
    try PackedColumn(folder, "order", segment)
  }

  /// How many words each document of a segment has, chrome left out.
  func documentWords(segment: String) throws(StoreError) -> PackedColumn {
    try PackedColumn(folder, "words", segment)
  }

  /// The terms of the corpus by how often they stand there.
  func vocabulary(_ lexicons: [Lexicon]) throws(StoreError) -> CorpusVocabulary {
    try CorpusVocabulary(folder, lexicons: lexicons)
  }

  /// The columns for a layer of a segment, by attribute.
  func columns(
    segment: String, layer: String, count: Int
  ) throws(StoreError) -> [String: OverlayColumn] {
    let group = "\(segment)-\(layer)"
    var columns: [String: OverlayColumn] = [:]
    for name in folder.columnNames(of: group) {
      columns[name] = OverlayColumn(try PackedColumn(folder, group, name, count: count), pool)
    }
    return columns
  }
}
