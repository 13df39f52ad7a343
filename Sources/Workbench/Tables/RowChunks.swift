internal import CorpusAnalysis

/// Rows are worked on a stretch at a time, on all cores; what comes of it is in the order of the
/// rows, whatever the number of threads.
extension Table {
  /// The most rows of a stretch: few enough that a cancelled statement ends at once.
  private static let chunkSize = 1024

  /// What a function makes of each stretch of rows, in their order.
  ///
  /// - Parameters:
  ///   - count: How many rows, from the first on; `nil` for all.
  ///   - body: Called on several threads.
  /// - Returns: One value a stretch.
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  func mapChunks<Value: Sendable>(
    of count: Int? = nil, _ body: @Sendable (Range<Int>) -> Value
  ) throws(Diagnostic) -> [Value] {
    let count = count ?? rows.count
    let chunks = Self.chunks(of: count)
    let values = concurrentMap(chunks) { chunk in
      isCancelled() ? nil : body(Self.range(ofChunk: chunk, of: count))
    }.compactMap { $0 }
    guard values.count == chunks else { throw Diagnostic.cancelled }
    return values
  }

  /// Hands over the bytes that a function makes of each stretch of rows, in their order, while it
  /// makes those of the next ones.
  ///
  /// - Parameters:
  ///   - count: How many rows, from the first on; `nil` for all.
  ///   - make: Gives the bytes of some rows; called on several threads.
  ///   - take: Given the bytes of the next stretch, on this thread.
  /// - Throws: What `take` throws, and `cancelled` where the user wants no more of it.
  /// - Complexity: A few stretches are held at a time.
  func streamChunks(
    of count: Int? = nil, _ make: @escaping @Sendable (Range<Int>) -> [UInt8],
    to take: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let count = count ?? rows.count
    let chunks = Self.chunks(of: count)
    guard chunks > 1 else {
      let bytes = make(0..<count)
      if isCancelled() { throw Diagnostic.cancelled }
      return try take(bytes)
    }
    let wave = 2 * workerCount
    var made: [[UInt8]] = []
    var first = 0
    while first < chunks || !made.isEmpty {
      let numbers = first..<min(first + wave, chunks)
      let table = self
      let next = Background {
        concurrentMap(numbers.count) { number in
          table.isCancelled()
            ? [] : make(Self.range(ofChunk: numbers.lowerBound + number, of: count))
        }
      }
      for bytes in made { try take(bytes) }
      do { made = try next.value(unless: isCancelled) } catch { throw Diagnostic.cancelled }
      if isCancelled() { throw Diagnostic.cancelled }
      first = numbers.upperBound
    }
  }

  /// Numbers of rows or groups in an order.
  ///
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  func sorted(
    _ numbers: Range<Int>, by isBefore: (Int, Int) -> Bool
  ) throws(Diagnostic) -> [Int] {
    var comparisons = 0
    do {
      return try numbers.sorted { left, right throws(CancellationError) in
        comparisons += 1
        // A sort of a million asks every few milliseconds.
        if comparisons % 16_384 == 0, isCancelled() { throw CancellationError() }
        return isBefore(left, right)
      }
    } catch {
      throw Diagnostic.cancelled
    }
  }

  private static func chunks(of count: Int) -> Int { (count + chunkSize - 1) / chunkSize }

  private static func range(ofChunk chunk: Int, of count: Int) -> Range<Int> {
    chunk * chunkSize..<min((chunk + 1) * chunkSize, count)
  }
}
