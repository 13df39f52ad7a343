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
  mutating func append(_ positions: ArraySlice<UInt32>) {
    let start = bytes.count
    let hasSkips = positions.count > PostingFormat.blockSize
    var last: UInt32 = 0
    var gaps: [UInt32] = []
    gaps.reserveCapacity(PostingFormat.blockSize)
    var index = positions.startIndex
    while index < positions.endIndex {
      let end = min(index + PostingFormat.blockSize, positions.endIndex)
      if hasSkips {
        skipPositions.append(last)
        skipOffsets.append(UInt32(bytes.count - start))
        skipWords.append(UInt32(words.count))
      }
      gaps.removeAll(keepingCapacity: true)
      for position in positions[index..<end] {
        gaps.append(position - last)
        last = position
      }
      if hasSkips, gaps.count == PostingFormat.blockSize {
        appendWhole(gaps)
      } else {
        for gap in gaps { appendNumber(gap) }
      }
      index = end
    }
    counts.append(UInt32(positions.count))
    starts.append(UInt32(bytes.count))
    skipStarts.append(UInt32(skipPositions.count))
  }

  /// Width and number of exceptions, then each exception's place and what it has above the width.
  private mutating func appendWhole(_ gaps: [UInt32]) {
    let width = PostingFormat.width(of: gaps)
    let first = words.count
    words.append(contentsOf: repeatElement(0, count: PostingFormat.wordCount(width: width)))
    let mask: UInt64 = 1 << UInt64(width) - 1
    var exceptions: [(place: UInt8, rest: UInt32)] = []
    for (place, gap) in gaps.enumerated() {
      let rest = UInt64(gap) >> UInt64(width)
      if rest > 0 { exceptions.append((UInt8(place), UInt32(rest))) }
      guard width > 0 else { continue }
      let bit = place * width
      let low = UInt64(gap) & mask
      words[first + bit / 64] |= low << UInt64(bit % 64)
      if bit % 64 + width > 64 { words[first + bit / 64 + 1] |= low >> UInt64(64 - bit % 64) }
    }
    bytes.append(UInt8(width))
    bytes.append(UInt8(exceptions.count))
    for exception in exceptions {
      bytes.append(exception.place)
      appendNumber(exception.rest)
    }
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
