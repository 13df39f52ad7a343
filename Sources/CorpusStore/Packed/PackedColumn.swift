package import SpanAlgebra

/// Whole numbers below 2³² that lie in blocks, each number as wide as its block needs.
///
/// Any number is read without those before it; the layout is in ``PackedFormat``.
package struct PackedColumn: Sendable {
  /// How many numbers it has.
  package let count: Int
  let words: Column<UInt64>

  /// Opens the packed column `name` of a group.
  ///
  /// - Throws: ``StoreError/wrongCount(path:column:expected:found:)`` where it has more or fewer
  ///   numbers than `count`, or fewer blocks than they take.
  init(_ folder: ColumnFolder, _ group: String, _ name: String, count: Int) throws(StoreError) {
    words = try folder.column(group, name)
    let found = try folder.count(group, name)
    let blockCount = PackedFormat.blockCount(count)
    guard found == count, words.count >= PackedFormat.headCount(blockCount) else {
      throw .wrongCount(
        path: folder.path, column: "\(group)/\(name)", expected: count, found: found)
    }
    self.count = count
  }

  /// Opens the packed column `name` of a group, of as many numbers as it has.
  init(_ folder: ColumnFolder, _ group: String, _ name: String) throws(StoreError) {
    try self.init(folder, group, name, count: folder.count(group, name))
  }

  /// One number.
  ///
  /// - Complexity: O(1).
  package subscript(index: Int) -> UInt32 {
    precondition(index >= 0 && index < count)
    let words = words.span
    let block = PackedBlock(words[1 + index / PackedFormat.blockSize])
    return block.number(index % PackedFormat.blockSize, words)
  }

  /// Calls a function with each number of a range in turn.
  ///
  /// - Complexity: O(*n*), a block at a time.
  @inline(__always)
  package func forEach(in range: Range<Int>, _ body: (UInt32) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let words = words.span
    var index = range.lowerBound
    while index < range.upperBound {
      let number = index / PackedFormat.blockSize
      let end = min((number + 1) * PackedFormat.blockSize, range.upperBound)
      let block = PackedBlock(words[1 + number])
      while index < end {
        body(block.number(index % PackedFormat.blockSize, words))
        index += 1
      }
    }
  }

  /// The numbers of a range.
  package subscript(range: Range<Int>) -> [UInt32] {
    var values: [UInt32] = []
    read(range, into: &values)
    return values
  }

  /// Puts the numbers of a range in the place of what a list held.
  ///
  /// - Complexity: O(*n*), a block at a time.
  package func read(_ range: Range<Int>, into values: inout [UInt32]) {
    setCount(of: &values, range.count)
    let words = words.span
    var out = values.mutableSpan
    unpack(range, words, into: &out, at: 0)
  }

  /// Puts the numbers of several ranges, one after the other, in the place of what a list held.
  ///
  /// - Complexity: O(*n*); the memory of all ranges is fetched together.
  package func read(_ spans: [TokenSpan], into values: inout [UInt32]) {
    prepare(spans[...])
    setCount(of: &values, spans.reduce(0) { $0 + $1.count })
    let words = words.span
    var out = values.mutableSpan
    var place = 0
    for span in spans {
      unpack(span.range, words, into: &out, at: place)
      place += span.count
    }
  }

  private func setCount(of values: inout [UInt32], _ count: Int) {
    if values.count < count {
      values.append(contentsOf: repeatElement(0, count: count - values.count))
    } else {
      values.removeLast(values.count - count)
    }
  }

  /// Writes the numbers of a range to a place of a list that has room for them.
  @inline(__always)
  private func unpack(
    _ range: Range<Int>, _ words: Span<UInt64>, into out: inout MutableSpan<UInt32>, at place: Int
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let last = words.count - 1
    var place = place
    var index = range.lowerBound
    while index < range.upperBound {
      let number = index / PackedFormat.blockSize
      let end = min((number + 1) * PackedFormat.blockSize, range.upperBound)
      let block = PackedBlock(words[1 + number])
      let width = block.width
      let base = block.base
      let mask: UInt64 = 1 << UInt64(width) - 1
      var bit = block.firstWord * 64 + index % PackedFormat.blockSize * width
      while index < end {
        let word = bit >> 6
        let shift = UInt64(bit & 63)
        // A shift by 64 in two steps; the bits of a number that ends in its word are masked.
        let next = words[min(word + 1, last)] << 1
        let distance = words[min(word, last)] &>> shift | next &<< (63 - shift)
        out[place] = base &+ UInt32(truncatingIfNeeded: distance & mask)
        bit += width
        index += 1
        place += 1
      }
    }
  }

  /// How many numbers are below `value`, in an ascending column.
  ///
  /// - Complexity: O(log *n*).
  package func lowerBound(_ value: UInt32) -> Int { partition { $0 < value } }

  /// How many numbers are at most `value`, in an ascending column.
  ///
  /// - Complexity: O(log *n*).
  package func upperBound(_ value: UInt32) -> Int { partition { $0 <= value } }

  /// How many numbers at the start satisfy `belongs`, where those that do come first.
  private func partition(_ belongs: (UInt32) -> Bool) -> Int {
    let words = words.span
    // In an ascending column the smallest number of a block is its first.
    var low = 0
    var high = PackedFormat.blockCount(count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(PackedBlock(words[1 + middle]).base) { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    var index = (low - 1) * PackedFormat.blockSize + 1
    var end = min(low * PackedFormat.blockSize, count)
    while index < end {
      let middle = (index + end) / 2
      if belongs(self[middle]) { index = middle + 1 } else { end = middle }
    }
    return index
  }
}

extension PackedBlock {
  /// A number of the block by its place there.
  @inline(__always)
  fileprivate func number(_ place: Int, _ words: Span<UInt64>) -> UInt32 {
    guard width > 0 else { return base }
    let bit = place * width
    let word = firstWord + bit / 64
    let shift = UInt64(bit % 64)
    // A damaged head may point past the end, where the last word is read instead.
    let last = words.count - 1
    var distance = words[min(word, last)] >> shift
    if Int(shift) + width > 64 { distance |= words[min(word + 1, last)] << (64 - shift) }
    return base &+ UInt32(truncatingIfNeeded: distance & (1 << UInt64(width) - 1))
  }
}
