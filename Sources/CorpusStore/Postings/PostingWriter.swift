/// Encodes the positions of one term after another.
struct PostingWriter {
  private(set) var bytes: [UInt8] = []
  /// For each term, where its bytes start; one more at the end.
  private(set) var starts: [UInt32] = [0]
  private(set) var counts: [UInt32] = []
  /// For each term, where its skip entries start; one more at the end.
  private(set) var skipStarts: [UInt32] = [0]
  private(set) var skipPositions: [UInt32] = []
  private(set) var skipOffsets: [UInt32] = []

  /// Appends the next term.
  ///
  /// - Parameter positions: Ascending, no two equal.
  mutating func append(_ positions: ArraySlice<UInt32>) {
    let start = bytes.count
    let hasSkips = positions.count > PostingFormat.blockSize
    var last: UInt32 = 0
    for (number, position) in positions.enumerated() {
      if hasSkips, number % PostingFormat.blockSize == 0 {
        skipPositions.append(last)
        skipOffsets.append(UInt32(bytes.count - start))
      }
      var gap = position - last
      while gap >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: gap) | 0x80)
        gap >>= 7
      }
      bytes.append(UInt8(gap))
      last = position
    }
    counts.append(UInt32(positions.count))
    starts.append(UInt32(bytes.count))
    skipStarts.append(UInt32(skipPositions.count))
  }

  /// Writes the columns into the file that was begun.
  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    try folder.write("bytes", bytes)
    try folder.write("starts", starts)
    try folder.write("counts", counts)
    try folder.write("skips.starts", skipStarts)
    try folder.write("skips.positions", skipPositions)
    try folder.write("skips.offsets", skipOffsets)
  }
}
