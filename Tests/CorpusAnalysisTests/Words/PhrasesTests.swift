import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// Takes each place of the text for the start of a phrase.
private func phrasesByDefinition(
  _ length: Int, _ words: [PlainWord], per unit: CountingUnit?
) -> [Phrase] {
  var found: [[String]: [PlainWord]] = [:]
  for start in words.indices.dropLast(length - 1) {
    let phrase = Array(words[start..<start + length])
    let first = phrase[0]
    let isWhole = phrase.enumerated().allSatisfy { place, word in
      word.counts && word.segment == first.segment && word.document == first.document
        && word.position == first.position + place && word.sentence == first.sentence
        && (unit == nil || word.unit(unit ?? .document) == first.unit(unit ?? .document))
    }
    if isWhole { found[phrase.map(\.term), default: []].append(first) }
  }
  return found.map { terms, words in
    Phrase(
      phrase: terms.joined(separator: " "), count: plainCount(words, per: unit),
      documents: Set(words.map(\.document)).count)
  }.sorted { a, b in
    a.count == b.count
      ? a.phrase.utf8.lexicographicallyPrecedes(b.phrase.utf8) : a.count > b.count
  }
}

@Suite struct `The phrases of a selection` {
  @Test(arguments: UInt64(0)..<40)
  func `agree with the definition for any number of threads and parts`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    let words = plainWords(segments, in: chosen)
    for unit in allUnits {
      let length = Int.random(in: 2...4, using: &random)
      let minimum = Int.random(in: 1...3, using: &random)
      let all = phrasesByDefinition(length, words, per: unit)
      for (workers, capacity) in [(1, 1 << 20), (3, 1 << 20), (2, 7)] {
        let found = phrases(
          length, of: corpus, in: Selection(sets: chosen), per: unit, minimum: minimum, terms: nil,
          capacity: capacity, workers: workers, isCancelled: { false })
        #expect(Array(found) == all.filter { $0.count >= minimum }, "\(unit as Any) \(length)")
        #expect(found.rareCount == all.count { $0.count < minimum })
      }
    }
  }

  @Test func `end at marks, sentences and chrome`() throws {
    let corpus = try testCorpus([
      [
        testDocument(
          "a b c. a b, c a b MENU c a b",
          marks: [
            TestMark(.sentence, "a b c."), TestMark(.chrome, "MENU"),
            TestMark(.sentence, "a b, c a b MENU c a b"),
          ])
      ]
    ])
    let found = phrases(2, of: corpus, in: Selection(allOf: corpus))
    #expect(found.map { "\($0.phrase) \($0.count)" } == ["a b 4", "c a 2"])
    #expect(found.rareCount == 1)
  }

  /// Two words that fold alike are one; the digest of a phrase does not decide.
  @Test func `grow with the text`() throws {
    let text = (0..<3000).map { "w\($0 % 1500)" }.joined(separator: " ")
    let corpus = try testCorpus([[testDocument(text)]])
    let found = phrases(8, of: corpus, in: Selection(allOf: corpus))
    #expect(found.count == 1493)
    #expect(found.allSatisfy { $0.count == 2 && $0.documents == 1 })
    #expect(found.rareCount == 7)
  }

  @Test func `are none where they are cancelled`() throws {
    let corpus = try testCorpus([[testDocument("a b a b")]])
    #expect(phrases(2, of: corpus, in: Selection(allOf: corpus), isCancelled: { true }).isEmpty)
  }
}
