@testable import CorpusAnnotation
import TestSupport
import Testing

@Suite struct `The table of the lexicon` {
  @Test(arguments: UInt64(0)..<20)
  func `agrees with a dictionary while it grows`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = LexiconTable()
    var facts: [UInt64: WordFacts] = [:]
    var entries: [UInt64: Int] = [:]
    for number in 0..<500 {
      let hash = UInt64.random(in: 1...300, using: &random)
      table[hash].facts.formUnion(.given)
      facts[hash, default: []].formUnion(.given)
      if number % 3 == 0 {
        table[hash].run.entry = number
        entries[hash] = number
      }
    }
    for hash in 0...UInt64(400) {
      #expect(table[hash].facts == facts[hash] ?? [])
      #expect(table[hash].run.entry == entries[hash])
    }
  }

  @Test func `keeps apart what a run is and whether it goes on`() {
    var run = GazetteerRun.none
    #expect(run.isNone && !run.isEntry && !run.continues)
    run.continues = true
    #expect(!run.isNone && run.entry == nil)
    run.entry = 0
    #expect(run.entry == 0 && run.continues)
    run.continues = false
    #expect(run.entry == 0 && run.isEntry && !run.continues)
  }
}
