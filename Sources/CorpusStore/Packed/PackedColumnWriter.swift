extension ColumnFolderWriter {
  /// Appends a packed column to the file that was begun.
  package mutating func write(packed column: String, _ values: [UInt32]) throws(StoreError) {
    try write(column, packed(values))
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
  for number in 0..<blockCount {
    let start = number * PackedFormat.blockSize
    let block = values[start..<min(start + PackedFormat.blockSize, values.count)]
    var low = UInt32.max
    var high: UInt32 = 0
    for value in block {
      low = min(low, value)
      high = max(high, value)
    }
    let width = UInt32.bitWidth - (high - low).leadingZeroBitCount
    let first = words.count
    words[1 + number] = PackedBlock(base: low, width: width, firstWord: first).word
    guard width > 0 else { continue }
    // A block is written whole, so that its last number has the word after it.
    words.append(contentsOf: repeatElement(0, count: PackedFormat.wordCount(width: width)))
    var bit = 0
    for value in block {
      let distance = UInt64(value - low)
      let word = first + bit / 64
      let shift = bit % 64
      words[word] |= distance << UInt64(shift)
      if shift + width > 64 { words[word + 1] |= distance >> UInt64(64 - shift) }
      bit += width
    }
  }
  return words
}
