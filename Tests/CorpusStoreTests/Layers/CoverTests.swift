import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `What regions cover` {
  @Test(arguments: UInt64(0)..<50)
  func `is every token that lies in one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let spans = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      let start = Int.random(in: 0..<60, using: &random)
      return TokenSpan(start..<start + Int.random(in: 1...9, using: &random))
    }
    let cover = Cover(SpanList(spans))
    let covered = (UInt32(0)..<80).filter { token in
      spans.contains { $0.start <= token && token < $0.end }
    }
    #expect(zip(cover.starts, cover.ends).flatMap { Array($0..<$1) } == covered)
    // Stretches that touched would be one.
    #expect(zip(cover.ends, cover.starts.dropFirst()).allSatisfy { $0 < $1 })
  }
}
