@testable import CorpusAnnotation
import Testing

@Suite struct `A verb of saying` {
  @Test(arguments: [
    ("Farr claims it", "claims", true), ("The claims fell", "claims", false),
    ("Officials say so", "say", true), ("people close to it say so", "say", true),
    ("the United States fell", "States", false), ("he was told", "told", false),
    ("Farr told them", "told", true), ("military terms mean much", "terms", false),
    ("to report it", "report", true), ("the report fell", "report", false),
  ])
  func `is told from a noun and a passive`(text: String, word: String, isVerb: Bool) throws {
    let scene = QuoteScene(QuoteStory(text, people: ["Odo Farr"]).document)
    let wanted = try #require(FoldedWord(word))
    let token = try #require(scene.tokens.indices.first { scene.folded($0) == wanted })
    #expect(scene.isReportingVerb(token) == isVerb)
  }

  @Test(arguments: [
    (", he said.", "said"), (", told reporters Farr.", "told"),
    (", Farr told reporters.", "told reporters"),
    (", according to Farr.", "according to"),
  ])
  func `is found after a quotation`(text: String, cue: String) throws {
    let scene = QuoteScene(QuoteStory(text, people: ["Odo Farr"]).document)
    let report = try #require(scene.reportAfter(0, upTo: scene.tokens.count))
    #expect(scene.string(report.cue) == cue)
  }
}
