import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `The documents of a corpus` {
  @Test(arguments: UInt64(0)..<40)
  func `come in the order of the corpus, however segments hold them`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Int.random(in: 1...4, using: &random)
    }
    let total = counts.reduce(0, +)
    var shuffled = (0..<UInt32(total)).shuffled(using: &random)[...]
    let places = counts.map { count in
      defer { shuffled = shuffled.dropFirst(count) }
      return Array(shuffled.prefix(count))
    }
    // The name of a document is its place.
    let corpus = try testCorpus(
      places.map { $0.map { testDocument("text \($0)", name: "\($0)") } }, places: places)
    let all = corpus.documents(in: Selection(allOf: corpus))
    #expect(all.map { corpus.name($0) } == (0..<total).map { "\($0)" })
    #expect(all.map { corpus.place(of: $0) } == (0..<total).map { UInt32($0) })
    #expect(corpus.documentCount == total)
    let rows = all.shuffled(using: &random).flatMap { [($0, 1), ($0, 2)] }
    let sorted = corpus.sorted(rows) { $0.0 }
    #expect(sorted.map { corpus.name($0.0) } == (0..<total).flatMap { ["\($0)", "\($0)"] })
    #expect(sorted.map(\.1) == (0..<total).flatMap { _ in [1, 2] })
  }

  @Test func `are those that a selection has`() throws {
    let corpus = try testCorpus([
      [testDocument("one", name: "1"), testDocument("two", name: "2")],
      [testDocument("three", name: "3")],
    ])
    let all = Selection(allOf: corpus)
    var some = all
    some.sets[0] = some.sets[0].subtracting(DocumentSet([0], capacity: 2))
    #expect(corpus.documents(in: some).map { corpus.name($0) } == ["2", "3"])
  }
}
