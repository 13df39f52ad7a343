internal import CorpusStore
internal import SpanAlgebra

/// The document of every ``step``th token of a segment, where the search for that of any begins.
///
/// Two hundredths of a byte for each token.
struct DocumentTable: Sendable {
  let documents: [UInt32]

  /// How many tokens lie between two entries, as a power of two.
  static let shift: UInt32 = 8

  init(_ segment: Segment) {
    let starts = segment.documentTokenStarts.span
    let count = max(1, segment.tokenCount >> Int(Self.shift) + 1)
    var documents = [UInt32](repeating: 0, count: count)
    var document = 0
    for entry in 0..<count {
      let token = UInt64(entry) << UInt64(Self.shift)
      while document + 2 < starts.count, UInt64(starts[document + 1]) <= token { document += 1 }
      documents[entry] = UInt32(document)
    }
    self.documents = documents
  }

  private init() { documents = [] }

  /// The table of a segment; an empty one for the first query, which shall not wait for it.
  static func of(_ segment: Segment) -> DocumentTable {
    let name = "documents by token"
    let known: DocumentTable? = segment.memory.value(name)
    if let known, !known.documents.isEmpty { return known }
    let table = known == nil ? DocumentTable() : DocumentTable(segment)
    segment.memory.keep(name, table)
    return table
  }

  /// The document that holds a position.
  ///
  /// - Parameters:
  ///   - position: A token.
  ///   - starts: The first token of each document, and one past the last token of all.
  ///   - table: The entries; without any the search begins at `first`.
  ///   - first: A document that does not stand after it.
  /// - Returns: The last document that begins at the position or before it.
  /// - Complexity: O(documents in a step), or O(log *d*) for a document *d* places on.
  @inline(__always)
  static func document(
    of position: UInt32, _ starts: Span<UInt32>, _ table: Span<UInt32>, from first: Int
  ) -> Int {
    guard !table.isEmpty else {
      return min(gallop(starts, above: position, from: first + 1), starts.count - 1) - 1
    }
    let entry = min(Int(position >> shift), table.count - 1)
    var document = max(first, Int(table[entry]))
    while document + 2 < starts.count, starts[document + 1] <= position { document += 1 }
    return document
  }
}
