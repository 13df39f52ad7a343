import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A file in NewsML 1` {
  @Test func `gives the texts of its items`() throws {
    let reading = Reading(InventedFeeds.newsML1, as: "n.xml")
    #expect(reading.problems.isEmpty)
    #expect(reading.drafts.map(\.name) == ["n.xml"])
    let draft = try #require(reading.drafts.first)
    #expect(
      draft.blocks == [
        "title: Bridge opens", "header: By Bram Teel",
        "text: NORDTAL, March 1 (VW) - The bridge opened.",
      ])
    #expect(draft.claimed("source") == ["Veld Wire", "veld.example"])
    #expect(draft.claimed("date") == ["2005-03-01T08:15:00Z"])
    #expect(draft.claimed("language") == ["en"])
    #expect(draft.field("guid") == "urn:newsml:veld:N1:1")
    #expect(draft.field("copyright") == "(c) Veld")
  }

  @Test func `has a document for each component with a text`() {
    let component =
      "<NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>"
      + "One.\nTwo.</DataContent></ContentItem></NewsComponent>"
    let reading = Reading(
      "<NewsML><NewsItem><NewsComponent>\(component)\(component)</NewsComponent></NewsItem></NewsML>",
      as: "n.xml")
    #expect(reading.texts == ["H\nOne.\nTwo.", "H\nOne.\nTwo."])
    #expect(reading.drafts.map(\.name) == ["n.xml#1", "n.xml#2"])
  }
}
