import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

/// Where characters begin in a text, and its end.
private func boundaries(_ text: String) -> [Int] {
  var offset = 0
  return [0]
    + text.unicodeScalars.map { scalar in
      offset += String(scalar).utf8.count
      return offset
    }
}

@Suite struct `Characters of a segment` {
  @Test(arguments: UInt64(0)..<40)
  func `are counted from the start of their document`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<4).map { _ in
      randomText(words: Int.random(in: 0...500, using: &random), using: &random)
    }
    let segment = try testSegment(texts.map { testDocument($0) })
    for (number, text) in texts.enumerated() {
      let start = segment.textSpan(ofDocument: number).start
      let places = boundaries(text)
      for _ in 0..<100 {
        let first = Int.random(in: places.indices, using: &random)
        let last = Int.random(in: first..<places.count, using: &random)
        let span = TextSpan(start: start + places[first], end: start + places[last])
        #expect(segment.characterRange(span, of: number) == first..<last)
      }
    }
  }

  /// Texts whose ends and characters fall on, before and after the steps of the count.
  @Test(arguments: [0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 5000], ["a", "é", "東", "😀"])
  func `are counted right around the steps`(count: Int, character: String) throws {
    let text =
      String(repeating: "a", count: count % character.utf8.count)
      + String(repeating: character, count: count / character.utf8.count)
    let segment = try testSegment([testDocument(text), testDocument(text)])
    let places = boundaries(text)
    for number in [0, 1] {
      let start = segment.textSpan(ofDocument: number).start
      #expect(
        segment.characterRange(segment.textSpan(ofDocument: number), of: number)
          == 0..<places.count - 1)
      for (index, place) in places.enumerated() where (1000...1060).contains(place % 1024) {
        let span = TextSpan(start: start, end: start + place)
        #expect(segment.characterRange(span, of: number) == 0..<index)
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `are stepped over whole and never past the limits`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<3).map { _ in randomText(words: 12, using: &random) }
    let segment = try testSegment(texts.map { testDocument($0) })
    let document = Int.random(in: 0..<3, using: &random)
    let limits = segment.textSpan(ofDocument: document)
    let places = boundaries(texts[document])
    for _ in 0..<50 {
      let from = Int.random(in: places.indices, using: &random)
      let count = Int.random(in: -30...30, using: &random)
      let expected = places[min(max(from + count, 0), places.count - 1)]
      let moved = segment.offset(limits.start + places[from], movedBy: count, within: limits)
      #expect(moved == limits.start + expected, "from \(from) by \(count)")
    }
    #expect(segment.offset(limits.start, movedBy: .max, within: limits) == limits.end)
    #expect(segment.offset(limits.end, movedBy: .min, within: limits) == limits.start)
  }
}
