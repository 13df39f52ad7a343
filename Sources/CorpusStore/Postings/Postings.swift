/// The positions of every term of a segment.
package struct Postings: Sendable {
  private let bytes: Column<UInt8>
  private let words: Column<UInt64>
  private let starts: PackedColumn
  private let counts: PackedColumn
  private let skipStarts: PackedColumn
  private let skipPositions: Column<UInt32>
  private let skipOffsets: Column<UInt32>
  private let skipWords: Column<UInt32>

  init(_ folder: ColumnFolder, termCount: Int) throws(StoreError) {
    bytes = try folder.column("postings", "bytes")
    words = try folder.column("postings", "words")
    starts = try PackedColumn(folder, "postings", "starts", count: termCount + 1)
    counts = try PackedColumn(folder, "postings", "counts", count: termCount)
    skipStarts = try PackedColumn(folder, "postings", "skips.starts", count: termCount + 1)
    skipPositions = try folder.column("postings", "skips.positions")
    skipOffsets = try folder.column("postings", "skips.offsets", count: skipPositions.count)
    skipWords = try folder.column("postings", "skips.words", count: skipPositions.count)
  }

  /// How many tokens have the term.
  package func frequency(_ term: TermID) -> Int { Int(counts[Int(term.rawValue)]) }

  /// All positions of a term, ascending.
  ///
  /// - Complexity: O(frequency).
  package func positions(_ term: TermID) -> [UInt32] {
    let count = frequency(term)
    var positions: [UInt32] = []
    positions.reserveCapacity(count)
    let blocks = (count + PostingFormat.blockSize - 1) / PostingFormat.blockSize
    for block in 0..<blocks { append(block, of: term, to: &positions) }
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
    append(number, of: term, to: &block)
  }

  private func append(_ number: Int, of term: TermID, to positions: inout [UInt32]) {
    let all = frequency(term)
    let count = min(all - number * PostingFormat.blockSize, PostingFormat.blockSize)
    guard count > 0 else { return }
    var offset = Int(starts[Int(term.rawValue)])
    guard all > PostingFormat.blockSize else {
      return appendNumbers(count, from: offset, after: 0, to: &positions)
    }
    let skip = Int(skipStarts[Int(term.rawValue)]) + number
    offset += Int(skipOffsets[skip])
    let last = skipPositions[skip]
    guard count == PostingFormat.blockSize else {
      return appendNumbers(count, from: offset, after: last, to: &positions)
    }
    appendWhole(at: offset, word: Int(skipWords[skip]), after: last, to: &positions)
  }

  /// A block whose gaps have one width.
  private func appendWhole(
    at offset: Int, word: Int, after last: UInt32, to positions: inout [UInt32]
  ) {
    let bytes = bytes.span
    let width = Int(bytes[offset])
    let first = positions.count
    let mask: UInt64 = 1 << UInt64(width) - 1
    if width == 0 {
      positions.append(contentsOf: repeatElement(0, count: PostingFormat.blockSize))
    } else {
      let words = words.span.extracting(word..<word + PostingFormat.wordCount(width: width))
      var bit = 0
      for _ in 0..<PostingFormat.blockSize {
        let shift = UInt64(bit & 63)
        var gap = words[bit >> 6] >> shift
        if Int(shift) + width > 64 { gap |= words[bit >> 6 + 1] << (64 - shift) }
        positions.append(UInt32(truncatingIfNeeded: gap & mask))
        bit += width
      }
    }
    var place = offset + 2
    for _ in 0..<bytes[offset + 1] {
      let index = first + Int(bytes[place])
      place += 1
      positions[index] |= readNumber(bytes, &place) << UInt32(width)
    }
    var position = last
    for index in first..<first + PostingFormat.blockSize {
      position &+= positions[index]
      positions[index] = position
    }
  }

  private func appendNumbers(
    _ count: Int, from offset: Int, after last: UInt32, to positions: inout [UInt32]
  ) {
    let bytes = bytes.span
    var offset = offset
    var position = last
    for _ in 0..<count {
      position &+= readNumber(bytes, &offset)
      positions.append(position)
    }
  }

  /// The number of the block in which the first position that is not below `target` lies.
  ///
  /// - Precondition: The term has more than one block.
  func block(reaching target: UInt32, of term: TermID, from block: Int) -> Int {
    let first = Int(skipStarts[Int(term.rawValue)])
    let end = Int(skipStarts[Int(term.rawValue) + 1])
    // A skip holds the position before its block, so the last skip below `target` is the block.
    var low = first + block
    var high = end
    while high - low > 1 {
      let middle = (low + high) / 2
      if skipPositions[middle] < target { low = middle } else { high = middle }
    }
    return low - first
  }
}

/// Reads a base-128 number and moves past it.
private func readNumber(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
  var number: UInt32 = 0
  var shift: UInt32 = 0
  while true {
    let byte = bytes[offset]
    offset += 1
    number |= UInt32(byte & 0x7F) << shift
    if byte < 0x80 { return number }
    shift += 7
  }
}
