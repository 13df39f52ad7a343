import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The ranking of a pool` {
  @Test func `puts first what is asked for most, of equals what came first`() {
    var pool = StringPoolWriter()
    let numbers = ["a", "b", "c", "b", "d", "c", "b"].map { pool.number($0) }
    let ranking = pool.ranking
    #expect(ranking.order.map { pool.string($0) } == ["b", "c", "a", "d"])
    #expect(ranking.renumbered(numbers) == [2, 0, 1, 0, 3, 1, 0])
  }

  @Test func `of nothing is empty`() {
    #expect(PoolRanking([]).order.isEmpty)
    #expect(PoolRanking([]).renumbered([]) == [])
  }
}
