import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// Counts words one token after another.
private func frequenciesByDefinition(
  _ words: [PlainWord], per unit: CountingUnit?
) -> [WordFrequency] {
  Dictionary(grouping: words.filter(\.counts), by: \.term).map { term, words in
    WordFrequency(
      term: term, count: plainCount(words, per: unit), documents: Set(words.map(\.document)).count)
  }.sorted { a, b in
    a.count == b.count
      ? a.term.utf8.lexicographicallyPrecedes(b.term.utf8) : a.count > b.count
  }
}

@Suite struct `The frequencies of words` {
  @Test(arguments: UInt64(0)..<40)
  func `agree with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    let terms = CorpusTerms(corpus)
    let counted = terms.with(wordTotals(of: corpus, terms: terms))
    let words = plainWords(segments, in: chosen)
    for unit in allUnits {
      let expected = frequenciesByDefinition(words, per: unit)
      for workers in 1...3 {
        let found = wordFrequencies(
          of: corpus, in: Selection(sets: chosen), per: unit, terms: terms, workers: workers)
        #expect(Array(found) == expected, "\(unit as Any) \(workers)")
      }
      let quick = wordFrequencies(
        of: corpus, in: Selection(sets: chosen), per: unit, terms: counted)
      #expect(Array(quick) == expected, "\(unit as Any)")
    }
  }

  @Test func `leave out marks and chrome, and join what folds to one`() throws {
    let corpus = try testCorpus([
      [
        testDocument(
          "Home. Talks, talks – TALKS in Łódź.", name: "a",
          marks: [TestMark(.chrome, "Home.", ["kind": "menu"])])
      ], [testDocument("Home: 3 talks", name: "b")],
    ])
    let all = Selection(allOf: corpus)
    #expect(
      wordFrequencies(of: corpus, in: all).map { "\($0.term) \($0.count) \($0.documents)" } == [
        "talks 4 2", "3 1 1", "home 1 1", "in 1 1", "lodz 1 1",
      ])
    #expect(
      wordFrequencies(of: corpus, in: all, includingChrome: true).contains {
        $0.term == "home" && $0.count == 2
      })
  }

  @Test func `count each story once, and what lies in none as one more`() throws {
    let corpus = try testCorpus([
      [
        testDocument(
          "talks. First talks talks. Inset talks. First again talks. Then talks.", name: "a",
          fields: [("source", "AFP")],
          marks: [
            TestMark(.story, "First talks talks. Inset talks. First again talks."),
            TestMark(.story, "Inset talks."),
          ])
      ],
      [
        testDocument("talks", name: "b", fields: [("agency", "AFP")]),
        testDocument("talks", name: "c"), testDocument("talks", name: "d"),
      ],
    ])
    func count(_ unit: CountingUnit?) -> Int? {
      wordFrequencies(of: corpus, in: Selection(allOf: corpus), per: unit).first?.count
    }
    #expect(count(nil) == 9)
    #expect(count(.document) == 4)
    #expect(count(.story) == 6)
    #expect(count(.source) == 2)
  }

  @Test func `of nothing are none`() {
    #expect(wordFrequencies(of: Corpus(), in: Selection(allOf: Corpus())).isEmpty)
  }

  @Test func `end early where they are cancelled`() throws {
    let corpus = try testCorpus([[testDocument("talks")]])
    let found = wordFrequencies(
      of: corpus, in: Selection(allOf: corpus), isCancelled: { true })
    #expect(found.isEmpty)
  }
}
