import CorpusAnalysis
import Testing

@Suite struct `Frequencies in two corpora` {
  /// Forms of the verb *keep* in a learners' and a native speakers' corpus, a million words each, with
  /// the log-likelihood that Rayson gives for them (Corpora list, 18 January 2002); *keeping* is used
  /// less by learners.
  @Test(arguments: [
    (392, 170, 90.0), (348, 99, 147.0), (15, 14, 0.0), (9, 32, -14.0), (21, 25, 0.0),
  ])
  func `have the log-likelihood that Rayson gives`(count: Int, reference: Int, ratio: Double) {
    let compared = FrequencyComparison(
      count: count, size: 1_000_000, referenceCount: reference, referenceSize: 1_000_000)
    #expect(compared.logLikelihood.rounded() == ratio)
  }

  /// By hand: 10 of 100 words against 10 of 300.
  @Test func `have the expected frequencies of the formula`() {
    let compared = FrequencyComparison(
      count: 10, size: 100, referenceCount: 10, referenceSize: 300)
    #expect(compared.expected == 5)
    // 2 (10 ln (10/5) + 10 ln (10/15))
    #expect(abs(compared.logLikelihood - 5.7536) < 0.00005)
    #expect(abs(compared.logRatio - 1.58496) < 0.00001)
  }

  /// Hardie (2014): the same is 0, twice as often 1, four times 2, half as often −1; a word that the
  /// reference lacks is counted there as 0.5.
  @Test(arguments: [
    (10, 10, 0.0), (20, 10, 1.0), (40, 10, 2.0), (5, 10, -1.0), (8, 0, 4.0), (0, 8, -4.0),
    (0, 0, 0.0),
  ])
  func `have the log ratio that Hardie defines`(count: Int, reference: Int, ratio: Double) {
    let compared = FrequencyComparison(
      count: count, size: 1000, referenceCount: reference, referenceSize: 1000)
    #expect(compared.logRatio == ratio)
  }

  @Test func `say nothing where one corpus is empty`() {
    let compared = FrequencyComparison(count: 7, size: 10, referenceCount: 0, referenceSize: 0)
    #expect(compared.logLikelihood == 0)
    #expect(compared.logRatio == 0)
    #expect(compared.expected == 7)
  }
}
