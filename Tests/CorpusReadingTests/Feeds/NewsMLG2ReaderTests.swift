import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A message in NewsML-G2` {
  private let reading = Reading(InventedFeeds.g2, as: "m.xml")

  @Test func `gives a document an item of news`() {
    #expect(reading.drafts.map(\.name) == ["m.xml#1", "m.xml#2"])
    #expect(
      reading.drafts.first?.blocks == [
        "title: Strike ends", "header: By Anneke Stoll",
        "text: Quarrow, Dec 14 - The strike ended", "text: on Wednesday.",
      ])
    #expect(
      reading.drafts.last?.blocks == [
        "title: In short", "text: One line.", "text: Another line.",
      ])
    #expect(
      reading.problems.map(\.reason) == [
        "1 of 'knowledgeItem' is left out; it holds no story"
      ])
  }

  @Test func `says when, where and by whom`() {
    let draft = reading.drafts[0]
    #expect(draft.claimed("title") == ["Strike ends", "x"])
    #expect(draft.claimed("date") == ["2016-12-13T10:00:00Z"])
    #expect(draft.claimed("byline") == ["Anneke Stoll"])
    #expect(draft.claimed("place") == ["Quarrow"])
    #expect(draft.claimed("source") == ["Veld Wire"])
    #expect(draft.claimed("language") == ["en", "en-US"])
  }

  @Test(arguments: [
    ("date_modified", "2016-12-14T10:00:00Z"), ("status", "stat:canceled"), ("urgency", "4"),
    ("credit", "Veld/Courier"), ("subject", "economy; harbours"),
    ("subject_codes", "medtop:04; medtop:05"), ("slugline", "HARBOUR-STRIKE"),
    ("guid", "tag:veld.example:1"), ("version", "2"), ("copyright_holder", "Veld Wire"),
  ])
  func `keeps what it says of itself`(field: String, value: String) {
    #expect(reading.drafts[0].field(field) == value)
  }

  @Test func `notes what stands elsewhere`() {
    #expect(reading.drafts[1].field("remote_content") == "dock.jpg")
  }

  @Test func `may be a package`() {
    let package = Reading(
      """
      <packageItem><contentMeta><headline>Top stories</headline></contentMeta><groupSet><group>
      <itemRef residref="tag:1"><headline>Strike ends</headline></itemRef>
      <itemRef residref="tag:2"><title>Dam holds</title></itemRef></group></groupSet></packageItem>
      """, as: "p.xml")
    #expect(package.texts == ["Top stories\nStrike ends\nDam holds"])
    #expect(package.drafts.first?.field("items") == "tag:1; tag:2")
  }
}
