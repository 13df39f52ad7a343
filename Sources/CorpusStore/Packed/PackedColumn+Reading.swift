extension PackedColumn {
  /// Writes the numbers of a range over the first elements of a buffer, which grows as needed.
  ///
  /// - Complexity: O(*n*), a block at a time.
  package func read(_ range: Range<Int>, into buffer: inout [UInt32]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    if buffer.count < range.count {
      buffer.append(contentsOf: repeatElement(0, count: range.count - buffer.count))
    }
    read(range) { place, number in buffer[place] = number }
  }

  /// Calls a function with the place in a range and the value of each of its numbers.
  @inline(__always)
  private func read(_ range: Range<Int>, _ body: (Int, UInt32) -> Void) {
    var place = 0
    forEach(in: range) { number in
      body(place, number)
      place += 1
    }
  }
}
