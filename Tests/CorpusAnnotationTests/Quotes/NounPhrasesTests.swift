@testable import CorpusAnnotation
import Testing

@Suite struct `The subject of a verb` {
  @Test(arguments: [
    ("Farr said it.", "Farr"),
    ("The harbour office on Thursday said it.", "The harbour office"),
    ("Farr, a former diver, said it.", "Farr"),
    ("Farr, who met the crews on Monday, said it.", "Farr"),
    ("On Tuesday the minister said it.", "the minister"),
    ("After the talks, the minister said it.", "the minister"),
    ("A spokesman for the port said it.", "A spokesman for the port"),
    ("Farr has also said it.", "Farr"),
    ("Farr left the room and said it.", "Farr"),
    ("He's said it.", "He"),
    ("Sen. Ada Moss (L-Vell.) said it.", "Sen. Ada Moss"),
  ])
  func `is found to its left`(text: String, subject: String) throws {
    let scene = QuoteScene(QuoteStory(text, people: ["Odo Farr", "Ada Moss"]).document)
    let said = try #require(FoldedWord("said"))
    let verb = try #require(scene.tokens.indices.last { scene.folded($0) == said })
    let phrase = try #require(scene.subject(ofVerb: verb, from: 0))
    #expect(scene.string(phrase) == subject)
  }

  @Test(arguments: [
    ("When asked about it, Farr wept.", "Farr"), ("Ahead of the talks, Farr wept.", "Farr"),
    ("But the minister wept.", "the minister wept"), ("Then he wept.", "he"),
  ])
  func `is found from the beginning of its clause`(text: String, subject: String) throws {
    let scene = QuoteScene(QuoteStory(text, people: ["Odo Farr"]).document)
    let phrase = try #require(scene.clauseSubject(from: 0, before: scene.tokens.count))
    #expect(scene.string(phrase) == subject)
  }
}
