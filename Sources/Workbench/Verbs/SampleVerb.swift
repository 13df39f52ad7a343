internal import CorpusAnalysis

extension Verb {
  static let sample = Verb(
    name: "sample", synopsis: "sample N [seed S]",
    summary: "Keeps N rows picked by chance, in their order; the same ones each time.",
    details: """
      Which rows are picked depends on the passage or the name that they are about, not on where
      they stand: rows that are added take the place of few others, and sorting before or after
      makes no difference. Another seed picks others.
      """,
    examples: ["sample 2", "sample 3 seed 7"], transform: pick)

  private static func pick(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    let count = try invocation.positiveNumber(at: 0, example: "sample 20")
    var seed = 1
    if invocation.arguments.count > 1 {
      guard invocation.arguments[1].isKeyword("seed") else {
        try invocation.requireEnd(at: 1, synopsis: sample.synopsis)
        return table
      }
      guard invocation.arguments.count > 2, let number = Int(invocation.arguments[2].text) else {
        throw Diagnostic(
          "'seed' without a whole number after it", at: invocation.arguments[1].range,
          hint: "such as 'sample 20 seed 7'")
      }
      seed = number
      try invocation.requireEnd(at: 3, synopsis: sample.synopsis)
    }
    return table.with(
      table.rows.selecting(try sampledIndices(of: table, count: count, seed: seed)))
  }
}

/// The numbers, ascending, of the `count` rows whose digests under the seed are least.
///
/// Rows of one digest are told apart by how many such rows stand before them.
private func sampledIndices(
  of table: Table, count: Int, seed: Int
) throws(Diagnostic) -> [Int] {
  let rows = table.rows
  guard count < rows.count else { return Array(rows.indices) }
  let columns = table.identityColumns
  let digests = try table.mapChunks { range in
    var cells = WrittenCells()
    rows.write(Array(range), columns, to: &cells)
    return cells.rows(range.count).map { row in
      var bytes: [UInt8] = []
      bytes.appendSeparatedValues(cells, row)
      bytes.append(UInt8(ascii: "\n"))
      return rowDigest(bytes)
    }
  }
  var seen: [UInt64: UInt64] = [:]
  let ranked = digests.joined().enumerated().map { index, digest in
    let repetition = seen[digest, default: 0]
    seen[digest] = repetition + 1
    return (
      rank: mixed(mixed(digest &+ repetition) ^ UInt64(bitPattern: Int64(seed))), index: index
    )
  }
  return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    .prefix(count).map(\.index).sorted()
}

extension Table {
  /// The places of the columns that say which row it is, whatever else is in the corpus.
  ///
  /// The passage where rows have one; else what is counted: the texts before the first number.
  fileprivate var identityColumns: [Int] {
    if let document = index(of: Column.document.name) {
      return [document] + ["story", Column.start.name, Column.end.name].compactMap(index(of:))
    }
    let leading = columns.prefix { $0.kind != .number }
    return Array(leading.isEmpty ? columns.indices : leading.indices)
  }
}

/// A digest of bytes that is the same on every machine.
///
/// - Note: Source: the 64-bit FNV-1a hash of Fowler, Noll and Vo.
private func rowDigest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
