import CorpusAnalysis
import Testing

@Suite struct `The dispersion over parts` {
  /// The example of Gries (2008, section 3): parts of 9, 10, 10, 10 and 11 words hold *a* 1, 2, 3, 4
  /// and 5 times; *DP* is 0.18 and *D* 0.785.
  static let parts = [(1, 9), (2, 10), (3, 10), (4, 10), (5, 11)].map { (count: $0.0, size: $0.1) }

  @Test func `has the deviation of Gries' example`() {
    let dispersion = Dispersion(parts: Self.parts, size: 50, leastSize: 9)
    #expect(abs(dispersion.deviation - 0.18) < 1e-12)
    // Lijffijt and Gries (2012): divided by 1 - 0.18.
    #expect(abs(dispersion.normalizedDeviation - 0.18 / 0.82) < 1e-12)
  }

  @Test func `has Juilland's D of Gries' example`() {
    #expect(abs(juillandD(Self.parts) - 0.785) < 0.0005)
  }

  /// Parts that hold nothing need not be given.
  @Test func `counts the parts that hold nothing`() {
    let whole = Dispersion(
      parts: [(count: 0, size: 3), (count: 4, size: 5), (count: 0, size: 2)], size: 10,
      leastSize: 2)
    let some = Dispersion(parts: [(count: 4, size: 5)], size: 10, leastSize: 2)
    #expect(whole == some)
    #expect(abs(some.deviation - 0.5) < 1e-12)
    #expect(abs(some.normalizedDeviation - 0.625) < 1e-12)
  }

  /// Lijffijt and Gries (2012): all in the smallest part is 1, which *DP* alone does not reach.
  @Test func `reaches one where the smallest part has all`() {
    let dispersion = Dispersion(parts: [(count: 7, size: 1)], size: 4, leastSize: 1)
    #expect(dispersion.deviation == 0.75)
    #expect(dispersion.normalizedDeviation == 1)
  }

  @Test func `is none where every part has its share`() {
    let parts = [(count: 2, size: 10), (count: 4, size: 20), (count: 6, size: 30)]
    let dispersion = Dispersion(parts: parts, size: 60, leastSize: 10)
    #expect(dispersion.deviation < 1e-12)
    #expect(abs(juillandD(parts) - 1) < 1e-12)
    #expect(
      abs(juillandD([(count: 5, size: 9), (count: 0, size: 9), (count: 0, size: 9)])) < 1e-12)
  }

  @Test func `of nothing, or over one part, is zero`() {
    let nothing = Dispersion(parts: [], size: 10, leastSize: 2)
    #expect(nothing.deviation == 0)
    #expect(nothing.normalizedDeviation == 0)
    let one = Dispersion(parts: [(count: 3, size: 10)], size: 10, leastSize: 10)
    #expect(one.deviation == 0)
    #expect(one.normalizedDeviation == 0)
    #expect(juillandD([(count: 3, size: 10)]) == 0)
    #expect(juillandD([(count: 0, size: 10), (count: 0, size: 10)]) == 0)
  }
}
