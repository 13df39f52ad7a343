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
}
