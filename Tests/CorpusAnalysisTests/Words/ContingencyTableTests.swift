import CorpusAnalysis
import Testing

@Suite struct `A contingency table` {
  /// The first five bigrams of Dunning (1993, table 2): cells of the table, and −2 log λ.
  @Test(arguments: [
    (110, 2442, 111, 29114, 270.72), (29, 13, 123, 31612, 263.90),
    (31, 23, 139, 31584, 256.84), (10, 0, 3, 31764, 167.23), (76, 104, 2476, 29121, 157.21),
  ])
  func `gives the log-likelihood of Dunning's bigrams`(
    o11: Int, o12: Int, o21: Int, o22: Int, ratio: Double
  ) {
    let table = ContingencyTable(
      o11: o11, r1: o11 + o12, c1: o11 + o21, n: o11 + o12 + o21 + o22)
    #expect(abs(table.logLikelihood - ratio) < 0.005)
  }

  /// The surface cooccurrences of *roll* around *hat* in Evert (2008, section 5.1): 20 tokens in the
  /// spans, 2 of 3 *roll* among them, and 108 tokens without the node.
  @Test func `has the expected frequency of Evert's example`() {
    let table = ContingencyTable(o11: 2, r1: 20, c1: 3, n: 108)
    #expect(abs(table.expected - 60.0 / 108) < 1e-12)
    #expect(abs(table.pmi - 1.848) < 0.0005)
    #expect(abs(table.tScore - 1.0214) < 0.0005)
    #expect(abs(table.logLikelihood - 3.47) < 0.005)
  }

  /// Scores that Rychlý (2008) reasons with: all together is 14, one in 16,000 is 0, twice as often
  /// is one point more, a hundred times as often 6.64.
  @Test(arguments: [
    (300, 300, 300, 14.0), (3, 3000, 3000, 4.0342), (6, 3000, 3000, 5.0342),
    (300, 3000, 3000, 10.6781), (8, 389, 230, 8.7262), (1, 16384, 16384, 0.0),
  ])
  func `gives the log-dice of counts`(both: Int, first: Int, second: Int, score: Double) {
    let table = ContingencyTable(o11: both, r1: first, c1: second, n: 1_000_000)
    #expect(abs(table.logDice - score) < 0.00005)
  }

  @Test func `has a negative log-likelihood where less is observed than expected`() {
    let less = ContingencyTable(o11: 1, r1: 100, c1: 100, n: 1000)
    let more = ContingencyTable(o11: 40, r1: 100, c1: 100, n: 1000)
    #expect(less.logLikelihood < 0)
    #expect(more.logLikelihood > 0)
    #expect(less.tScore < 0)
    #expect(less.pmi < 0)
  }

  @Test func `says nothing where observed and expected agree`() {
    let table = ContingencyTable(o11: 10, r1: 100, c1: 100, n: 1000)
    #expect(table.logLikelihood == 0)
    #expect(table.pmi == 0)
    #expect(table.tScore == 0)
  }

  @Test func `is finite where every word stands near the hits`() {
    #expect(ContingencyTable(o11: 3, r1: 5, c1: 3, n: 5).logLikelihood == 0)
    #expect(ContingencyTable(o11: 0, r1: 5, c1: 0, n: 9).logLikelihood == 0)
    #expect(ContingencyTable(o11: 0, r1: 0, c1: 0, n: 0).expected == 0)
  }
}
