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

  /// How many tokens the segment has: all positions are below.
  private let tokenCount: Int

  init(_ folder: ColumnFolder, termCount: Int, tokenCount: Int) throws(StoreError) {
    self.tokenCount = tokenCount
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
  package func frequency(_ term: TermID) -> Int {
    min(Int(counts[Int(term.rawValue)]), tokenCount)
  }

  /// How many tokens have one of the terms with numbers in a range.
  package func frequency(of terms: Range<UInt32>) -> Int {
    var sum = 0
    counts.forEach(in: Int(terms.lowerBound)..<Int(terms.upperBound)) { sum += Int($0) }
    return min(sum, tokenCount)
  }

  /// All positions of a term, ascending.
  ///
  /// - Complexity: O(frequency).
  package func positions(_ term: TermID) -> [UInt32] {
    var positions: [UInt32] = []
    read(term, blocks: 0..<blockCount(term), into: &positions)
    return positions
  }

  /// How many positions make a block.
  package static let blockSize = PostingFormat.blockSize

  /// How many blocks the positions of a term fill.
  package func blockCount(_ term: TermID) -> Int {
    (frequency(term) + PostingFormat.blockSize - 1) / PostingFormat.blockSize
  }

  /// Decodes some blocks of a term and puts their positions in the place of what a list held.
  ///
  /// - Complexity: O(positions in the blocks).
  package func read(_ term: TermID, blocks: Range<Int>, into positions: inout [UInt32]) {
    positions.removeAll(keepingCapacity: true)
    let blocks = blocks.clamped(to: 0..<blockCount(term))
    positions.reserveCapacity(blocks.count * PostingFormat.blockSize)
    for block in blocks { append(block, of: term, to: &positions) }
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
    let before = positions.count
    if all <= PostingFormat.blockSize {
      appendNumbers(count, from: offset, after: 0, to: &positions)
    } else {
      let skip = Int(skipStarts[Int(term.rawValue)]) + number
      guard skip < skipOffsets.count else { return }
      offset += Int(skipOffsets[skip])
      let last = skipPositions[skip]
      if count < PostingFormat.blockSize {
        appendNumbers(count, from: offset, after: last, to: &positions)
      } else {
        appendWhole(at: offset, word: Int(skipWords[skip]), after: last, to: &positions)
      }
    }
    if !isOrdered(positions, from: before) { positions.removeLast(positions.count - before) }
  }

  /// Whether a block ascends, goes on after the one before it, and ends inside the segment.
  ///
  /// What is decoded from a damaged column need not, and whoever reads positions relies on it.
  private func isOrdered(_ positions: [UInt32], from first: Int) -> Bool {
    let positions = positions.span
    guard first < positions.count else { return true }
    var isBroken: UInt32 = Int(positions[positions.count - 1]) < tokenCount ? 0 : 1
    // Without a branch, so that many are compared together.
    for index in max(1, first)..<positions.count {
      isBroken |= positions[index - 1] < positions[index] ? 0 : 1
    }
    return isBroken == 0
  }

  /// A block whose gaps have one width; nothing where it does not lie in its columns.
  private func appendWhole(
    at offset: Int, word: Int, after last: UInt32, to positions: inout [UInt32]
  ) {
    let bytes = bytes.span
    guard offset + 2 <= bytes.count else { return }
    let width = Int(bytes[offset])
    let exceptions = Int(bytes[offset + 1])
    let end = word + PostingFormat.wordCount(width: width)
    guard width <= 32, end <= words.count else { return }
    let first = positions.count
    positions.append(contentsOf: repeatElement(0, count: PostingFormat.blockSize))
    var gaps = positions.mutableSpan
    if width > 0 {
      readGaps(words.span.extracting(word..<end), width: width, into: &gaps, from: first)
    }
    var place = offset + 2
    for _ in 0..<exceptions {
      guard place < bytes.count else { break }
      let index = first + Int(bytes[place] & 0x7F)
      place += 1
      gaps[index] |= readNumber(bytes, &place) << UInt32(width)
    }
    var position = UInt64(last)
    for index in first..<first + PostingFormat.blockSize {
      position += UInt64(gaps[index])
      gaps[index] = UInt32(clamping: position)
    }
  }

  /// The gaps of a whole block: each lies in one word or begins there and ends in the next.
  private func readGaps(
    _ words: Span<UInt64>, width: Int, into gaps: inout MutableSpan<UInt32>, from first: Int
  ) {
    let mask: UInt64 = 1 << UInt64(width) - 1
    var bit = 0
    for index in first..<first + PostingFormat.blockSize - 1 {
      let word = bit >> 6
      let shift = UInt64(bit & 63)
      // A shift by 64 in two steps, so that a gap at the start of a word needs no case of its own.
      let next = words[min(word + 1, words.count - 1)] << 1
      let gap = words[word] &>> shift | next &<< (63 - shift)
      gaps[index] = UInt32(truncatingIfNeeded: gap & mask)
      bit += width
    }
    gaps[first + PostingFormat.blockSize - 1] =
      UInt32(truncatingIfNeeded: words[bit >> 6] &>> UInt64(bit & 63))
  }

  private func appendNumbers(
    _ count: Int, from offset: Int, after last: UInt32, to positions: inout [UInt32]
  ) {
    let bytes = bytes.span
    var offset = offset
    var position = UInt64(last)
    for _ in 0..<count {
      position += UInt64(readNumber(bytes, &offset))
      positions.append(UInt32(clamping: position))
    }
  }

  /// Finds the block in which the first position that is not below another one lies.
  ///
  /// - Parameters:
  ///   - target: That other position.
  ///   - term: A term.
  ///   - block: The number of a block that does not stand after it.
  /// - Returns: The number of the block; of the last one where all positions are below.
  /// - Complexity: O(log *blocks*).
  package func block(reaching target: UInt32, of term: TermID, from block: Int) -> Int {
    guard frequency(term) > PostingFormat.blockSize else { return block }
    let first = Int(skipStarts[Int(term.rawValue)])
    let end = min(Int(skipStarts[Int(term.rawValue) + 1]), skipPositions.count)
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

/// Reads a base-128 number and moves past it; what lies past the end reads as 0.
@inline(__always)
private func readNumber(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
  var number: UInt32 = 0
  var shift: UInt32 = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    offset += 1
    number |= UInt32(byte & 0x7F) << shift
    if byte < 0x80 { break }
    shift += 7
  }
  return number
}
