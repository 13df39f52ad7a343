import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite struct `The runs of a text` {
  @Test(arguments: UInt64(0)..<40)
  func `are cut into pieces that share no unit and no document`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    for unit in allUnits {
      let runs = TextRuns(corpus, Selection(sets: chosen), per: unit)
      for count in [1, 3, 100] {
        let pieces = runs.pieces(about: count)
        #expect(pieces.flatMap { Array($0) } == Array(runs.runs.indices))
        var seen: (documents: Set<UInt32>, units: Set<UInt32>) = ([], [])
        for piece in pieces {
          let documents = Set(runs.runs[piece].map(\.document))
          let units = Set(runs.runs[piece].map(\.unit))
          #expect(seen.documents.isDisjoint(with: documents))
          #expect(seen.units.isDisjoint(with: units))
          seen = (seen.documents.union(documents), seen.units.union(units))
        }
      }
    }
  }
}
