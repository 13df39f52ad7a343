import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A selection` {
  @Test func `of all leaves out what was superseded`() throws {
    let corpus = try testCorpus(
      [
        (1...4).map { testDocument("text", name: "a\($0)") },
        (1...2).map { testDocument("text", name: "b\($0)") },
      ], superseded: [[0, 2], []])
    let all = Selection(allOf: corpus)
    #expect(all.count == 4)
    #expect(all.sets.map(\.members) == [[1, 3], [0, 1]])
    #expect(corpus.documentCount == 4)
    #expect(corpus.segments[0].superseded == [0..<1, 2..<3])
    #expect((0..<4).map { corpus.segments[0].contains($0) } == [false, true, false, true])
    #expect(try corpus.segments[0].readSources().map(\.path) == ["0/1", "0/3"])
  }

  @Test func `keeps its documents when a source is superseded that is not there`() throws {
    let corpus = try testCorpus([[testDocument("text")]], superseded: [[9]])
    #expect(Selection(allOf: corpus).count == 1)
  }

  @Test func `is combined segment by segment`() {
    let a = Selection(sets: [DocumentSet([0, 1], capacity: 3), DocumentSet([0], capacity: 1)])
    let b = Selection(sets: [DocumentSet([1, 2], capacity: 3), DocumentSet(capacity: 1)])
    #expect(a.union(b).sets.map(\.members) == [[0, 1, 2], [0]])
    #expect(a.intersection(b).sets.map(\.members) == [[1], []])
    #expect(a.subtracting(b).sets.map(\.members) == [[0], [0]])
  }

  @Test func `of a corpus without segments is empty`() {
    #expect(Selection(allOf: Corpus()).count == 0)
    #expect(Corpus().documentCount == 0)
  }
}
