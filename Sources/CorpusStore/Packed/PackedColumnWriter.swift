extension ColumnFolderWriter {
  /// Appends a packed column to the file that was begun.
  package mutating func write(packed column: String, _ values: [UInt32]) throws(StoreError) {
    try write(column, packed(values), count: values.count)
  }
}

/// Numbers as the words of a packed column.
///
/// - Complexity: O(*n*).
func packed(_ values: [UInt32]) -> [UInt64] {
  let blockCount = PackedFormat.blockCount(values.count)
  var words: [UInt64] = [UInt64(values.count)]
  words.reserveCapacity(2 + blockCount + values.count / 4)
  words.append(contentsOf: repeatElement(0, count: PackedFormat.headCount(blockCount) - 1))
  let values = values.span
  for number in 0..<blockCount {
    let start = number * PackedFormat.blockSize
    let block = values.extracting(start..<min(start + PackedFormat.blockSize, values.count))
    var low = UInt32.max
    var high: UInt32 = 0
    for index in block.indices {
      low = min(low, block[index])
      high = max(high, block[index])
    }
    let width = UInt32.bitWidth - (high - low).leadingZeroBitCount
    words[1 + number] = PackedBlock(base: low, width: width, firstWord: words.count).word
    if width > 0 { appendBits(of: block, above: low, width: width, to: &words) }
  }
  return words
}

/// Appends the distance of each number of a block from the smallest.
///
/// A block is written whole, so that its last number has the word after it.
private func appendBits(
  of block: borrowing Span<UInt32>, above low: UInt32, width: Int, to words: inout [UInt64]
) {
  let end = words.count + PackedFormat.wordCount(width: width)
  var word: UInt64 = 0
  var filled = 0
  for index in block.indices {
    let distance = UInt64(block[index] - low)
    word |= distance << UInt64(filled)
    filled += width
    guard filled >= 64 else { continue }
    words.append(word)
    filled -= 64
    word = filled > 0 ? distance >> UInt64(width - filled) : 0
  }
  if filled > 0 { words.append(word) }
  words.append(contentsOf: repeatElement(0, count: end - words.count))
}
