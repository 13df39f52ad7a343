internal import CorpusAnalysis
internal import Foundation

/// Rows are worked on a stretch at a time, on all cores; what comes of it is in the order of the
/// rows, whatever the number of threads.
extension Table {
  /// The most rows of a stretch: few enough that a cancelled statement ends at once.
  private static let chunkSize = 1024

  /// What a function makes of each stretch of rows, in their order.
  ///
  /// - Parameter body: Called on several threads.
  /// - Returns: One value a stretch.
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  func mapChunks<Value: Sendable>(
    _ body: @Sendable (Range<Int>) -> Value
  ) throws(Diagnostic) -> [Value] {
    let chunks = (rows.count + Self.chunkSize - 1) / Self.chunkSize
    let values = concurrentMap(chunks) { chunk in
      isCancelled() ? nil : body(range(ofChunk: chunk))
    }.compactMap { $0 }
    guard values.count == chunks else { throw Diagnostic("cancelled") }
    return values
  }

  /// Hands over the bytes that a function makes of each stretch of rows, in their order.
  ///
  /// - Parameters:
  ///   - make: Appends the bytes of some rows; called on several threads.
  ///   - take: Given the bytes of the next stretch.
  /// - Throws: What `take` throws, and `cancelled` where the user wants no more of it.
  /// - Complexity: A few stretches are held at a time.
  func streamChunks(
    _ make: @Sendable (Range<Int>, inout [UInt8]) -> Void,
    to take: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let chunks = (rows.count + Self.chunkSize - 1) / Self.chunkSize
    let wave = 8 * ProcessInfo.processInfo.activeProcessorCount
    var first = 0
    while first < chunks {
      let start = first
      let parts = concurrentMap(min(wave, chunks - start)) { number -> [UInt8] in
        var bytes: [UInt8] = []
        if !isCancelled() { make(range(ofChunk: start + number), &bytes) }
        return bytes
      }
      if isCancelled() { throw Diagnostic("cancelled") }
      for part in parts { try take(part) }
      first += wave
    }
  }

  private func range(ofChunk chunk: Int) -> Range<Int> {
    chunk * Self.chunkSize..<min((chunk + 1) * Self.chunkSize, rows.count)
  }
}
