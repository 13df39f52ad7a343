import CorpusStore
import Foundation
import Testing

@testable import CorpusAnalysis
@testable import Workbench

@Suite struct `The vocabulary of a corpus` {
  /// Its rows as the frequency list has them.
  private func rows(_ corpus: Corpus) throws -> [WordFrequency] {
    let vocabulary = try #require(try corpus.vocabulary())
    return (0..<vocabulary.count).map {
      WordFrequency(
        term: vocabulary.term($0), count: vocabulary.count($0),
        documents: vocabulary.documentCount($0))
    }
  }

  private func expectCounts(of session: Session) throws {
    let corpus = session.corpus
    let counted = Array(wordFrequencies(of: corpus, in: Selection(allOf: corpus)))
    #expect(try rows(corpus) == counted)
    #expect(!counted.isEmpty)
    let words = counted.reduce(0) { $0 + $1.count }
    #expect(session.summary?.words == words)
  }

  @Test func `is what counting all documents gives`() throws {
    try expectCounts(of: try LoadFixture(InventedStories.files).session())
  }

  @Test func `is the same over many segments`() throws {
    let fixture = try LoadFixture(InventedStories.files)
    let whole = try rows(try fixture.freshSession().corpus)
    try fixture.load(segmentByteCount: 1, batchByteCount: 1)
    let session = try fixture.session()
    #expect(session.corpus.segments.count > 1)
    try expectCounts(of: session)
    #expect(try rows(session.corpus) == whole)
  }

  @Test func `leaves out what counts no more`() throws {
    let fixture = try LoadFixture(InventedStories.files)
    try fixture.load()
    let name = try #require(InventedStories.files.first).name
    try fixture.write(name, "Zyzzyva boats sail.")
    let session = try fixture.session()
    try expectCounts(of: session)
    #expect(try rows(session.corpus).contains { $0.term == "zyzzyva" && $0.count == 1 })
  }
}

@Suite struct `What a corpus was loaded with` {
  @Test func `gives the totals that counting gives`() throws {
    let corpus = try LoadFixture(InventedStories.files).session().corpus
    let terms = CorpusTerms(corpus)
    let totals = try #require(terms.totals)
    #expect(totals == wordTotals(of: corpus, terms: terms))
    #expect(totals.counts.contains { $0 > 1 })
  }
}
