/// The positions of every term of a segment.
package struct Postings: Sendable {
  private let bytes: Column<UInt8>
  private let starts: Column<UInt32>
  private let counts: Column<UInt32>
  private let skipStarts: Column<UInt32>
  private let skipPositions: Column<UInt32>
  private let skipOffsets: Column<UInt32>

  init(_ folder: ColumnFolder, termCount: Int) throws(StoreError) {
    bytes = try folder.column("postings", "bytes")
    starts = try folder.column("postings", "starts", count: termCount + 1)
    counts = try folder.column("postings", "counts", count: termCount)
    skipStarts = try folder.column("postings", "skips.starts", count: termCount + 1)
    skipPositions = try folder.column("postings", "skips.positions")
    skipOffsets = try folder.column("postings", "skips.offsets", count: skipPositions.count)
  }

  /// How many tokens have the term.
  package func frequency(_ term: TermID) -> Int { Int(counts[Int(term.rawValue)]) }

  /// All positions of a term, ascending.
  ///
  /// - Complexity: O(frequency).
  package func positions(_ term: TermID) -> [UInt32] {
    let count = frequency(term)
    let bytes = bytes.span
    var offset = Int(starts[Int(term.rawValue)])
    var last: UInt32 = 0
    var positions: [UInt32] = []
    positions.reserveCapacity(count)
    for _ in 0..<count {
      last += readGap(bytes, &offset)
      positions.append(last)
    }
    return positions
  }

  /// A reader that moves forward and leaps over blocks.
  package func cursor(_ term: TermID) -> PostingCursor {
    PostingCursor(self, term)
  }

  /// Decodes a block of a term.
  ///
  /// - Returns: At most `PostingFormat.blockSize` positions; empty past the last block.
  func block(_ number: Int, of term: TermID, into block: inout [UInt32]) {
    block.removeAll(keepingCapacity: true)
    let count = frequency(term) - number * PostingFormat.blockSize
    guard count > 0 else { return }
    var offset = Int(starts[Int(term.rawValue)])
    var last: UInt32 = 0
    if number > 0 {
      let skip = Int(skipStarts[Int(term.rawValue)]) + number
      offset += Int(skipOffsets[skip])
      last = skipPositions[skip]
    }
    let bytes = bytes.span
    for _ in 0..<min(count, PostingFormat.blockSize) {
      last += readGap(bytes, &offset)
      block.append(last)
    }
  }

  /// The last block that begins at or before `position`, searched from block `first`.
  func block(reaching position: UInt32, of term: TermID, from first: Int) -> Int {
    let start = Int(skipStarts[Int(term.rawValue)])
    let count = Int(skipStarts[Int(term.rawValue) + 1]) - start
    let positions = skipPositions.span
    var low = first
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      // A skip entry holds the position before its block.
      if positions[start + middle] < position { low = middle } else { high = middle }
    }
    return low
  }

  private func readGap(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
    var gap: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      gap |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { return gap }
      shift += 7
    }
  }
}
