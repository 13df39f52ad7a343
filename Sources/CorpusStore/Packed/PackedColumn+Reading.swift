package import SpanAlgebra

extension PackedColumn {
  /// Fetches the memory around some places together, which is several times faster than one after
  /// the other where they lie far apart.
  ///
  /// - Returns: A number without meaning, made of all that was fetched, so that nothing is left out.
  @discardableResult
  package func prepare(_ spans: ArraySlice<TokenSpan>) -> UInt64 {
    let words = self.words.span
    var sum: UInt64 = 0
    for span in spans {
      let block = PackedBlock(words[1 + Int(span.start) / PackedFormat.blockSize])
      let bit = Int(span.start) % PackedFormat.blockSize * block.width
      sum |= words[min(block.firstWord + bit / 64, words.count - 1)]
    }
    return sum
  }

  /// Writes the numbers of a range over the first elements of a buffer, which grows as needed.
  ///
  /// - Complexity: O(*n*), a block at a time.
  package func read(_ range: Range<Int>, into buffer: inout [UInt32]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    if buffer.count < range.count {
      buffer.append(contentsOf: repeatElement(0, count: range.count - buffer.count))
    }
    var values = buffer.mutableSpan
    let words = self.words.span
    var index = range.lowerBound
    while index < range.upperBound {
      let number = index / PackedFormat.blockSize
      let end = min((number + 1) * PackedFormat.blockSize, range.upperBound)
      let block = PackedBlock(words[1 + number])
      let first = index % PackedFormat.blockSize
      block.read(
        first..<first + end - index, words, over: &values, from: index - range.lowerBound)
      index = end
    }
  }
}

extension PackedBlock {
  /// Writes some of the block's numbers, by their places in it, over values from one on.
  @inline(__always)
  fileprivate func read(
    _ places: Range<Int>, _ words: Span<UInt64>, over values: inout MutableSpan<UInt32>,
    from first: Int
  ) {
    let base = base
    let width = UInt64(width)
    guard width > 0 else {
      for index in first..<first + places.count { values[index] = base }
      return
    }
    let mask: UInt64 = 1 << width - 1
    var bit = UInt64(places.lowerBound) * width
    let start = UInt64(firstWord)
    for index in first..<first + places.count {
      let word = Int(start + bit >> 6)
      let shift = bit & 63
      var distance = words[word] >> shift
      // The bits may go on in the next word; a shift by 64 gives nothing.
      if shift + width > 64 { distance |= words[word + 1] << (64 - shift) }
      values[index] = base &+ UInt32(truncatingIfNeeded: distance & mask)
      bit += width
    }
  }
}
