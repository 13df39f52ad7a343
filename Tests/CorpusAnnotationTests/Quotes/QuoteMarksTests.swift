@testable import CorpusAnnotation
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `What stands between quotation marks` {
  @Test(arguments: [
    (#""We are ready," she said."#, ["We are ready,"]),
    (#"She said "no" and "never"."#, ["no", "never"]),
    ("“We are ready,” she said.", ["We are ready,"]),
    ("„We are ready“, she said.", ["We are ready"]),
    ("”We are ready”, she said.", ["We are ready"]),
    ("«We are ready», she said.", ["We are ready"]),
    ("« We are ready », she said.", ["We are ready"]),
    ("»We are ready«, she said.", ["We are ready"]),
    ("‹We are ready›, she said.", ["We are ready"]),
    ("``We are ready,'' she said.", ["We are ready,"]),
    ("''We are ready,'' she said.", ["We are ready,"]),
    ("'We are ready,' she said.", ["We are ready,"]),
    ("‘We are ready,’ she said.", ["We are ready,"]),
    ("`We are ready,´ she said.", ["We are ready,"]),
    ("「我们准备好了」她说。", ["我们准备好了"]),
    (#"" We are ready , " she said ."#, ["We are ready ,"]),
    ("She said (\"ready\").", ["ready"]),
    ("the deal--\"dead\"--was signed", ["dead"]),
  ])
  func `is found with every kind of mark`(text: String, inner: [String]) {
    #expect(outermost(text) == inner)
  }

  @Test(arguments: 0..<20)
  func `is found wherever it stands among plain words`(offset: Int) {
    let before = String(repeating: "x", count: offset) + " "
    for (open, close) in [("\"", "\""), ("'", "'"), ("``", "''"), ("“", "”"), ("«", "»")] {
      let text = "\(before)\(open)We are ready, all of us,\(close) she said on the day."
      #expect(outermost(text) == ["We are ready, all of us,"])
    }
  }

  @Test(arguments: [
    "The chiefs' meeting in the '90s was O'Dell's idea, and they'd say so.",
    "Norvania´s fleet and Moss’s crew didn’t meet.",
    "He is 6' 2\" tall.",
    "rock 'n' roll",
    "No marks at all.",
  ])
  func `is nothing where there are only apostrophes and inches`(text: String) {
    #expect(outermost(text).isEmpty)
  }

  @Test(arguments: [
    ("'The chiefs' meeting is over,' she said.", ["The chiefs' meeting is over,"]),
    ("'It's Norvania's harbour,' she said.", ["It's Norvania's harbour,"]),
    ("‘The crews’ boats sank,’ she said.", ["The crews’ boats sank,"]),
  ])
  func `keeps apostrophes inside single marks`(text: String, inner: [String]) {
    #expect(outermost(text) == inner)
  }

  @Test func `nests`() {
    let stretches = self.stretches("\"He told me 'never again' twice,\" she said.")
    #expect(stretches.map(\.depth) == [0, 1])
    #expect(stretches.map(\.isClosed) == [true, true])
  }

  @Test(arguments: [
    ("\"We go on without an end", ["We go on without an end"]),
    ("“We go on. “And on.” Then no more.", ["We go on.", "And on."]),
    ("\"The bloc should be dissolved or re ... read more", ["The bloc should be dissolved or re"]),
  ])
  func `ends with the paragraph, the next opening mark or the cut where nothing closes it`(
    text: String, inner: [String]
  ) {
    #expect(outermost(text) == inner)
    #expect(stretches(text).contains { !$0.isClosed })
  }

  @Test(arguments: UInt64(0)..<300)
  func `lies in the paragraph, in order, and outermost stretches never overlap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "``", "''", "´", " ", " ", "ab", "s", ".", ",",
      "(", "3", "é", "「", "」", "…", "‹", "›",
    ]
    let text = Array((0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined().utf8)
    let paragraph = TextSpan(start: 0, end: text.count)
    var marks = QuoteMarks(text: text, paragraph: paragraph)
    var end = 0
    for stretch in marks.stretches() {
      #expect(paragraph.contains(stretch.outer) && stretch.outer.contains(stretch.inner))
      #expect(!stretch.inner.isEmpty)
      #expect(String(validating: text[stretch.inner.range], as: UTF8.self) != nil)
      guard stretch.depth == 0 else { continue }
      #expect(stretch.outer.start >= end)
      end = stretch.outer.end
    }
  }

  private func stretches(_ text: String) -> [QuotedStretch] {
    let bytes = Array(text.utf8)
    var marks = QuoteMarks(text: bytes, paragraph: TextSpan(start: 0, end: bytes.count))
    return marks.stretches()
  }

  private func outermost(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return stretches(text).filter { $0.depth == 0 }
      .map { String(decoding: bytes[$0.inner.range], as: UTF8.self) }
  }
}
