import CorpusAnnotation
import Testing

@Suite struct `Gender by name and title` {
  @Test(arguments: [
    ("peter", Gender.male), ("anna", .female), ("sergei", .male), ("theresa", .female),
  ])
  func `is known of frequent given names`(name: String, gender: Gender) {
    #expect(Gender(givenName: name) == gender)
  }

  @Test(arguments: ["kim", "alex", "velbrook", ""])
  func `is open where both bear the name or nobody`(name: String) {
    #expect(Gender(givenName: name) == nil)
  }

  @Test func `is told by titles`() {
    #expect(Gender(title: "mrs") == .female)
    #expect(Gender(title: "spokesman") == .male)
    #expect(Gender(title: "minister") == nil)
  }
}
