@testable import CorpusAnnotation
import Testing

@Suite struct `The holder of a role` {
  let story = QuoteStory(
    """
    Norwegian defence minister Odo Farr met Swedish defence minister Ada Moss.
    Gen. Ruta Calloway and Mr. Paul Lund looked on as the minister spoke.
    """, people: ["Odo Farr", "Ada Moss", "Ruta Calloway", "Paul Lund"])

  @Test(arguments: [
    ("Norway's defense minister", "Odo Farr"), ("the Swedish minister", "Ada Moss"),
    ("the general", "Ruta Calloway"), ("the minister", "Ada Moss"),
  ])
  func `is the person whose title has the words`(role: String, name: String) throws {
    let scene = QuoteScene(story.document)
    let asked = QuoteScene(QuoteStory(role).document)
    let joined = QuoteScene(
      QuoteStory(
        String(decoding: scene.text, as: UTF8.self) + "\n" + role,
        people: ["Odo Farr", "Ada Moss", "Ruta Calloway", "Paul Lund"]
      ).document)
    let first = joined.tokens.count - asked.tokens.count
    let holder = RoleIndex(joined).holder(of: first..<joined.tokens.count, before: first, joined)
    #expect(holder?.name == name)
  }

  @Test func `is nobody where no title has the noun, or only one of another country`() {
    for role in ["the admiral", "the French minister"] {
      let joined = QuoteScene(
        QuoteStory(
          "Norwegian defence minister Odo Farr spoke.\n" + role, people: ["Odo Farr"]
        ).document)
      let count = joined.tokens.count
      let first = count - role.split(separator: " ").count
      #expect(RoleIndex(joined).holder(of: first..<count, before: first, joined) == nil)
    }
  }

  @Test func `has the gender of the title`() {
    let index = RoleIndex(QuoteScene(story.document))
    #expect(index.gender(of: "Paul Lund") == .male)
    #expect(index.gender(of: "Ada Moss") == nil)
  }
}
