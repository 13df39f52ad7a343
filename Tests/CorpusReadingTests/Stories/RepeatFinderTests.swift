import CorpusStore
import TestSupport
import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `Repeats on a page` {
  private func repeats(_ lines: [String]) -> [String] {
    let page = Page(Array(lines.joined(separator: "\n").utf8))
    let starts = page.lines.map { String($0.span.start) }
    return RepeatFinder(page).repeats(besides: []).map { region in
      let line = page.lines.firstIndex { $0.span == region.span } ?? -1
      let original = starts.firstIndex(of: region[RepeatAttribute.original]) ?? -1
      return "\(line) \(region[RepeatAttribute.kind]) of \(original)"
    }
  }

  private let rain = "Rain fell on the whole valley for a third day, the office said."
  private let road = "Roads were closed in the north of the valley on Monday night."

  @Test func `are all copies but the first`() {
    #expect(repeats([rain, road, rain, rain]) == ["2 whole of 0", "3 whole of 0"])
  }

  @Test func `count the fullest where one breaks off, wherever it stands`() {
    let cut = "Rain fell on the whole valley for a third day, the"
    #expect(repeats([cut, road, rain, rain]) == ["0 cut of 2", "3 whole of 2"])
    #expect(repeats([rain, road, cut, cut]) == ["2 cut of 0", "3 cut of 0"])
  }

  @Test func `see through an ellipsis in the middle of a word`() {
    #expect(repeats([rain, "Rain fell on the whole val ... read more"]) == ["1 cut of 0"])
  }

  @Test func `see a copy that begins in the middle`() {
    #expect(
      repeats([rain, "the whole valley for a third day, the office said."]) == ["1 cut of 0"])
  }

  @Test func `ignore case and marks`() {
    #expect(repeats([rain, rain.uppercased() + "!"]) == ["1 whole of 0"])
  }

  @Test func `are no formulas`() {
    #expect(repeats(["He said so.", "He said so.", road]).isEmpty)
  }

  @Test(arguments: UInt64(0)..<200)
  func `agree with the definition`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["rain", "river", "bridge", "council", "harbour"]
    // A capital and a full stop, so that no line runs on into the next.
    let lines = (0..<12).map { _ in
      (Bool.random(using: &random) ? "Rain " : "River ")
        + (0..<Int.random(in: 4...9, using: &random)).map { _ in
          words[Int.random(in: 0..<(seed % 2 == 0 ? 2 : 5), using: &random)]
        }.joined(separator: " ") + "."
    }
    #expect(repeats(lines) == repeatsByDefinition(lines))
  }

  /// The same by definition: every paragraph against every other.
  private func repeatsByDefinition(_ lines: [String]) -> [String] {
    let texts = lines.map { $0.dropLast().lowercased().split(separator: " ") }
    let long = lines.indices.filter { texts[$0].count >= 5 && lines[$0].utf8.count >= 30 }
    return long.compactMap { line in
      let first = long.first { texts[$0] == texts[line] } ?? line
      var original = first
      while let next = long.filter({ isCut(texts[original], of: texts[$0]) })
        .max(by: { (texts[$0].count, $1) < (texts[$1].count, $0) })
      {
        original = long.first { texts[$0] == texts[next] } ?? next
      }
      guard original != line else { return nil }
      return "\(line) \(original == first ? "whole" : "cut") of \(original)"
    }
  }

  private func isCut(_ part: [Substring], of whole: [Substring]) -> Bool {
    part.count < whole.count
      && (whole.starts(with: part) || whole.suffix(part.count).elementsEqual(part))
  }
}
