/// Encodes the positions of one term after another.
struct PostingWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [UInt64] = []
  /// For each term, where its bytes start; one more at the end.
  private(set) var starts: [UInt32] = [0]
  private(set) var counts: [UInt32] = []
  /// For each term, where its skip entries start; one more at the end.
  private(set) var skipStarts: [UInt32] = [0]
  private(set) var skipPositions: [UInt32] = []
  private(set) var skipOffsets: [UInt32] = []
  private(set) var skipWords: [UInt32] = []

  /// Appends the next term.
  ///
  /// - Parameter positions: Ascending, no two equal.
  mutating func append(_ positions: borrowing Span<UInt32>) {
    let start = bytes.count
    let size = PostingFormat.blockSize
    let hasSkips = positions.count > size
    var last: UInt32 = 0
    var index = 0
    while index < positions.count {
      let end = min(index + size, positions.count)
      if hasSkips {
        skipPositions.append(last)
        skipOffsets.append(UInt32(bytes.count - start))
        skipWords.append(UInt32(words.count))
      }
      let block = positions.extracting(index..<end)
      if hasSkips, block.count == size {
        appendWhole(block, after: last)
      } else {
        appendPart(block, after: last)
      }
      last = positions[end - 1]
      index = end
    }
    counts.append(UInt32(positions.count))
    starts.append(UInt32(bytes.count))
    skipStarts.append(UInt32(skipPositions.count))
  }

  /// The gaps of a block that is not whole.
  private mutating func appendPart(_ positions: borrowing Span<UInt32>, after last: UInt32) {
    var last = last
    for index in positions.indices {
      appendNumber(positions[index] - last)
      last = positions[index]
    }
  }

  /// Width and number of exceptions, then each exception's place and what it has above the width.
  private mutating func appendWhole(_ positions: borrowing Span<UInt32>, after last: UInt32) {
    var gaps = InlineArray<128, UInt32>(repeating: 0)
    var last = last
    for index in positions.indices {
      gaps[index] = positions[index] - last
      last = positions[index]
    }
    let width = PostingFormat.width(of: gaps.span)
    let mask: UInt64 = 1 << UInt64(width) - 1
    bytes.append(UInt8(width))
    let countPlace = bytes.count
    bytes.append(0)
    for place in gaps.indices where UInt64(gaps[place]) > mask {
      bytes[countPlace] += 1
      bytes.append(UInt8(place))
      appendNumber(gaps[place] >> UInt32(width))
      gaps[place] &= UInt32(truncatingIfNeeded: mask)
    }
    appendBits(of: gaps.span, width: width, to: &words)
  }

  private mutating func appendNumber(_ number: UInt32) {
    var number = number
    while number >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    bytes.append(UInt8(number))
  }

  /// Writes the columns into the file that was begun.
  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    try folder.write("bytes", bytes)
    try folder.write("words", words)
    try folder.write(packed: "starts", starts)
    try folder.write(packed: "counts", counts)
    try folder.write(packed: "skips.starts", skipStarts)
    try folder.write("skips.positions", skipPositions)
    try folder.write("skips.offsets", skipOffsets)
    try folder.write("skips.words", skipWords)
  }
}
