import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import Testing

@Suite struct `Names inside a story` {
  @Test func `go from a surname to the full name, also ahead of it`() {
    let text = """
      Reyes ends visit
      Nolan Reyes met Irina Malenko. Reyes said it went well. Malenko's aides agreed.
      """
    #expect(
      NameFixture(text).values(.entity) == [
        "Reyes = Nolan Reyes", "Nolan Reyes = Nolan Reyes", "Irina Malenko = Irina Malenko",
        "Reyes = Nolan Reyes", "Malenko = Irina Malenko",
      ])
  }

  @Test func `say why`() {
    let text = "Nolan Reyes met reporters in Norway. Reyes left."
    let fixture = NameFixture(text)
    #expect(
      fixture.values(.basis) == [
        "Nolan Reyes = given name and surname", "Reyes = surname of Nolan Reyes in this story",
      ])
    #expect(fixture.values(.basis, kind: "place") == ["Norway = gazetteer: countries"])
  }

  @Test func `tell husband and wife apart by title`() {
    let text = """
      Peter Vance and Anna Vance arrived. Mrs Vance spoke. Mr Vance did not.
      """
    #expect(
      NameFixture(text).values(.entity).suffix(2) == ["Vance = Anna Vance", "Vance = Peter Vance"])
  }

  @Test func `go to the nearest full name where two share a surname, and say so`() {
    let text = "Peter Vance arrived. Then Paul Vance came. Vance spoke."
    let fixture = NameFixture(text)
    #expect(fixture.values(.entity).last == "Vance = Paul Vance")
    #expect(
      fixture.values(.basis).last == "Vance = ambiguous surname, nearest of 2 is Paul Vance")
  }

  @Test func `join familiar forms, initials and articles`() {
    let text = """
      Joseph Tolland met Samir al-Hadi. Joe Tolland left. J. Tolland came back. Hadi stayed.
      """
    let entities = NameFixture(text).values(.entity)
    #expect(entities.contains("Joe Tolland = Joseph Tolland"))
    #expect(entities.contains("J. Tolland = Joseph Tolland"))
  }

  @Test func `take the long form of an acronym that the story introduces`() {
    let text = "The Velbrook Harbour Authority (VHA) met. VHA officials were silent."
    #expect(
      NameFixture(text).values(.entity, kind: "organization").last
        == "VHA = Velbrook Harbour Authority")
  }

  @Test func `of bodies belong to the state that owns them`() {
    let text = "Norway's Ministry of Fisheries met. The Norwegian Fisheries Ministry was quiet."
    let entities = NameFixture(text).values(.entity, kind: "organization")
    #expect(entities.first == "Ministry of Fisheries = Norway's Ministry of Fisheries")
    let candidates = entities.compactMap { $0.split(separator: " = ").last }.map {
      EntityResolver.Candidate(
        name: String($0), kind: "organization", document: 0, mentions: 1, roles: [], forms: [])
    }
    #expect(Set(EntityResolver().resolve(candidates).map(\.name)).count == 1)
  }

  @Test(arguments: [
    ("in America", "United States"), ("in the U.S. today", "United States"),
    ("in the UK", "United Kingdom"), ("in Britain", "United Kingdom"),
  ])
  func `of states have one entity`(text: String, entity: String) {
    #expect(NameFixture(text).document[.mention].map { $0[MentionAttribute.entity] } == [entity])
  }

  @Test func `do not reach into the next story`() {
    let first = "Nolan Reyes met reporters. Reyes left.\n"
    let second = "Carla Reyes sings tonight. Reyes is 30."
    let text = first + second
    let fixture = NameFixture(
      text, stories: [0..<first.utf8.count, first.utf8.count..<text.utf8.count])
    #expect(
      fixture.values(.entity).map { $0.split(separator: " = ").last } == [
        "Nolan Reyes", "Nolan Reyes", "Carla Reyes", "Carla Reyes",
      ])
  }
}
