import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

/// A text of words with all that may stand between them, and the spans of its words.
private func messyText(using random: inout SplitMix64) -> (text: [UInt8], tokens: [TextSpan]) {
  let gaps = ["", " ", "\n", "\r\n\t", "\u{A0}", "  — ", "東東", "\u{FEFF}"]
  let words = ["a", "strait", "Élan", "東京", "x\u{301}", "1,000", "."]
  var text = Array((gaps.randomElement(using: &random) ?? "").utf8)
  var tokens: [TextSpan] = []
  for _ in 0..<Int.random(in: 0...90, using: &random) {
    let word = Array((words.randomElement(using: &random) ?? "").utf8)
    tokens.append(TextSpan(start: text.count, end: text.count + word.count))
    text += word + Array((gaps.randomElement(using: &random) ?? "").utf8)
  }
  return (text, tokens)
}

@Suite struct `The text of a segment` {
  @Test(arguments: UInt64(0)..<60)
  func `is every byte that was written, in any stretch`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<5).map { _ in messyText(using: &random) }
    var writer = SegmentWriter(layers: [])
    for (number, text) in texts.enumerated() {
      var draft = DocumentDraft(name: "\(number)", path: "\(number)", text: text.text)
      draft.tokens = text.tokens
      try writer.append(draft)
    }
    let folder = try TestFolder()
    try writer.write(to: folder.path("segment"))
    let segment = try Segment(path: folder.path("segment"))
    let whole = texts.flatMap(\.text)
    #expect(segment.utf8(TextSpan(start: 0, end: whole.count)) == whole)
    for _ in 0..<40 {
      let start = Int.random(in: 0...whole.count, using: &random)
      let end = Int.random(in: start...whole.count, using: &random)
      #expect(segment.utf8(TextSpan(start: start, end: end)) == Array(whole[start..<end]))
    }
    var position: UInt32 = 0
    var offset = 0
    for text in texts {
      for token in text.tokens {
        #expect(
          segment.textSpan(of: position)
            == TextSpan(start: offset + token.start, end: offset + token.end))
        position += 1
      }
      offset += text.text.count
    }
  }
}
