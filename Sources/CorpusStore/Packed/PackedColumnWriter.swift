extension ColumnFolderWriter {
  /// Appends a packed column to the file that was begun.
  package mutating func write(packed column: String, _ values: [UInt32]) throws(StoreError) {
    try write(column, packed(values), count: values.count)
  }

  /// Appends a packed column, all of whose numbers were appended.
  mutating func write(_ column: String, _ numbers: PackedColumnWriter) throws(StoreError) {
    try write(column, numbers.words, count: numbers.count)
  }
}

/// Numbers as the words of a packed column.
///
/// - Complexity: O(*n*).
func packed(_ values: [UInt32]) -> [UInt64] {
  var column = PackedColumnWriter(count: values.count)
  column.append(values)
  return column.words
}

/// Makes the words of a packed column from numbers that come one after another.
struct PackedColumnWriter {
  /// The words so far: those of a whole column once all numbers were appended.
  private(set) var words: [UInt64]
  /// How many numbers it has in the end.
  let count: Int
  /// The block that is being made, the place of its head, and how many numbers it has.
  private var block = InlineArray<128, UInt32>(repeating: 0)
  private var head = 1
  private var filled = 0

  /// Begins a column.
  ///
  /// - Parameter count: How many numbers will be appended.
  init(count: Int) {
    self.count = count
    let blockCount = PackedFormat.blockCount(count)
    let headCount = PackedFormat.headCount(blockCount)
    words = []
    // As many as numbers of the full width need; room that stays unused takes no memory.
    words.reserveCapacity(headCount + blockCount * PackedFormat.wordCount(width: UInt32.bitWidth))
    words.append(UInt64(count))
    words.append(contentsOf: repeatElement(0, count: headCount - 1))
  }

  /// Appends a number.
  mutating func append(_ value: UInt32) { append([value]) }

  /// Appends numbers.
  mutating func append(_ values: [UInt32]) {
    let values = values.span
    append(count: values.count) { values[$0] }
  }

  /// Appends the numbers that own numbers stand for.
  ///
  /// - Parameters:
  ///   - values: The own numbers.
  ///   - numbers: For each own number one in a list of all.
  ///   - places: What is appended for each number of that list.
  mutating func append(_ values: [UInt32], as numbers: [UInt32], _ places: [UInt32]) {
    let own = numbers.map { places[Int($0)] }
    let (values, new) = (values.span, own.span)
    append(count: values.count) { new[Int(values[$0])] }
  }

  @inline(__always)
  private mutating func append(count: Int, _ number: (Int) -> UInt32) {
    var index = 0
    while index < count {
      let end = min(count, index + PackedFormat.blockSize - filled)
      while index < end {
        block[filled] = number(index)
        filled += 1
        index += 1
      }
      if filled == PackedFormat.blockSize
        || (head - 1) * PackedFormat.blockSize + filled == self.count
      {
        endBlock()
      }
    }
  }

  private mutating func endBlock() {
    var low = UInt32.max
    var high: UInt32 = 0
    for index in 0..<filled {
      low = min(low, block[index])
      high = max(high, block[index])
    }
    let width = UInt32.bitWidth - (high - low).leadingZeroBitCount
    words[head] = PackedBlock(base: low, width: width, firstWord: words.count).word
    if width > 0 {
      for index in 0..<filled { block[index] -= low }
      appendBits(of: block.span.extracting(0..<filled), width: width, to: &words)
    }
    head += 1
    filled = 0
  }
}

/// Appends the bits of each number of a block.
///
/// A block is written whole, so that its last number has the word after it.
///
/// - Parameters:
///   - block: Numbers that fit into the width; a whole block or the end of a column.
///   - width: At most 32.
///   - words: Where the bits go, from a new word on.
func appendBits(of block: borrowing Span<UInt32>, width: Int, to words: inout [UInt64]) {
  var place = words.count
  words.append(contentsOf: repeatElement(0, count: PackedFormat.wordCount(width: width)))
  var out = words.mutableSpan
  var word: UInt64 = 0
  var filled = 0
  for index in block.indices {
    let value = UInt64(block[index])
    word |= value &<< UInt64(filled)
    filled += width
    guard filled >= 64 else { continue }
    out[place] = word
    place += 1
    filled -= 64
    // A shift by the width leaves nothing, as the width is 32 at most.
    word = value &>> UInt64(width - filled)
  }
  if filled > 0 { out[place] = word }
}
