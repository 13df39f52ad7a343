import CorpusAnalysis
import TestSupport
import Testing

@Suite struct `A stable sample` {
  @Test(arguments: UInt64(0)..<20)
  func `has the least ranks, the first of equal ones`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let ranks = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      UInt64.random(in: 0...40, using: &random)
    }
    let count = Int.random(in: 0...90, using: &random)
    let expected = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(count)
    #expect(StableSample(seed: seed).places(count, of: ranks) == expected.sorted())
  }

  @Test func `loses one thing at most for each that is added`() {
    let sample = StableSample(seed: 7)
    func chosen(_ names: [String]) -> Set<String> {
      Set(sample.places(20, of: names.map { sample.rank($0.utf8) }).map { names[$0] })
    }
    let names = (0..<500).map { "document \($0)" }
    let before = chosen(names)
    for position in [0, 250, 500] {
      var more = names
      more.insert(contentsOf: ["new a", "new b"], at: position)
      #expect(chosen(more).subtracting(["new a", "new b"]).isSubset(of: before))
      #expect(chosen(more).intersection(before).count >= 18)
    }
  }

  @Test func `is the same on every machine, and another for another seed`() {
    #expect(StableSample(seed: 1).rank("a".utf8) == StableSample(seed: 1).rank("a".utf8))
    let ranks = [1, 2].map { seed in
      (0..<100).map { StableSample(seed: seed).rank("\($0)".utf8) }
    }
    #expect(
      StableSample(seed: 1).places(10, of: ranks[0])
        != StableSample(seed: 2).places(10, of: ranks[1]))
  }

  /// About as many are chosen from each tenth.
  @Test func `chooses without regard to the order`() {
    let sample = StableSample(seed: 3)
    let chosen = sample.places(1000, of: (0..<10_000).map { sample.rank("row \($0)".utf8) })
    let tenths = Dictionary(grouping: chosen) { $0 / 1000 }.mapValues(\.count)
    #expect((0..<10).allSatisfy { 60...140 ~= tenths[$0] ?? 0 })
  }
}
