@testable import CorpusAnalysis
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

/// Counts words one token after another.
private func frequenciesByDefinition(_ documents: [DocumentDraft]) -> [WordFrequency] {
  var found: [String: WordFrequency] = [:]
  for document in documents {
    var seen: Set<String> = []
    for token in document.tokens {
      if document[.chrome].contains(where: { $0.span.overlaps(token) }) { continue }
      let term = folded(document.string(token))
      guard let first = term.unicodeScalars.first?.properties,
        first.isAlphabetic || first.numericType != nil
      else { continue }
      found[term, default: WordFrequency(term: term, count: 0, documents: 0)].count += 1
      if seen.insert(term).inserted { found[term]?.documents += 1 }
    }
  }
  return found.values.sorted { a, b in
    a.count == b.count
      ? a.term.utf8.lexicographicallyPrecedes(b.term.utf8) : a.count > b.count
  }
}

private func randomDocument(_ name: String, using random: inout SplitMix64) -> DocumentDraft {
  let count = Int.random(in: 1...60, using: &random)
  var document = testDocument(randomText(words: count, using: &random), name: name)
  // Regions that nest, overlap and cut tokens.
  for _ in 0..<Int.random(in: 0...5, using: &random) {
    let start = Int.random(in: 0..<document.text.count, using: &random)
    let end = min(document.text.count, start + Int.random(in: 1...60, using: &random))
    document[.chrome].append(Region(TextSpan(start: start, end: end), values: ["menu", "test"]))
  }
  return document
}

@Suite struct `The frequencies of words` {
  @Test(arguments: UInt64(0)..<30)
  func `agree with the definition`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segments = (0..<2).map { segment in
      (0..<Int.random(in: 1...5, using: &random)).map { number in
        randomDocument("\(segment).\(number)", using: &random)
      }
    }
    let corpus = try testCorpus(segments)
    let all = Selection(allOf: corpus)
    #expect(
      wordFrequencies(of: corpus, in: all) == frequenciesByDefinition(segments.flatMap { $0 }))
    let chosen = segments.map { documents in
      documents.indices.filter { _ in Bool.random(using: &random) }
    }
    let some = Selection(
      sets: zip(chosen, segments).map { DocumentSet($0, capacity: $1.count) })
    let documents = zip(chosen, segments).flatMap { chosen, segment in chosen.map { segment[$0] } }
    #expect(wordFrequencies(of: corpus, in: some) == frequenciesByDefinition(documents))
  }

  @Test func `leave out marks and chrome, and join what folds to one`() throws {
    let corpus = try testCorpus([
      [
        testDocument(
          "Home. Talks, talks – TALKS in Łódź.", name: "a",
          marks: [TestMark(.chrome, "Home.", ["kind": "menu"])])
      ], [testDocument("Home: 3 talks", name: "b")],
    ])
    let rows = wordFrequencies(of: corpus, in: Selection(allOf: corpus))
    #expect(
      rows.map { "\($0.term) \($0.count) \($0.documents)" } == [
        "talks 4 2", "3 1 1", "home 1 1", "in 1 1", "lodz 1 1",
      ])
  }

  @Test func `of nothing are none`() {
    #expect(wordFrequencies(of: Corpus(), in: Selection(allOf: Corpus())) == [])
  }
}
