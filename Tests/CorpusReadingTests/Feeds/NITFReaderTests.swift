import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A story in NITF` {
  private let reading = Reading(InventedFeeds.nitf, as: "strike.nitf")

  @Test func `reads as its agency sent it`() {
    #expect(reading.problems.isEmpty)
    #expect(reading.drafts.map(\.name) == ["strike.nitf"])
    #expect(
      reading.drafts.first?.blocks == [
        "title: Dockers walk out",
        "heading: Third day of strike",
        "header: By Anneke Stoll",
        "caption: Dockers at the gate.",
        "text: PORT QUARROW, Sept 18 (VW) - Dockers walked out on Friday.",
        "text: “We stay out,” Teel said.",
        "text: Monday 40",
        "text: Friday 900",
        "footer: Stoll reports from the harbour.",
      ])
  }

  @Test func `says when, where and by whom`() throws {
    let draft = try #require(reading.drafts.first)
    #expect(draft.claimed("title") == ["Dockers walk out"])
    #expect(draft.claimed("place") == ["PORT QUARROW"])
    #expect(draft.claimed("date") == ["2015-09-18", "2015-09-18T10:15:00Z", "2015-09-19"])
    #expect(draft.claimed("byline") == ["Anneke Stoll"])
    #expect(draft.claimed("agency") == ["Veld Wire"])
    #expect(draft.claimed("source") == ["The Quarrow Courier"])
    #expect(draft.claimed("section") == ["Business"])
  }

  @Test(arguments: [
    ("doc_id", "VW-1881"), ("urgency", "3"), ("copyright", "2015 Veld Wire"),
    ("keywords", "harbour; strike"), ("person", "Anneke Stoll; Bram Teel"),
    ("org", "Dockers' Union"), ("slug", "harbour strike"), ("tobject.type", "news"),
    ("abstract", "Dockers strike."), ("media", "dock.jpg"),
  ])
  func `keeps what it says of itself`(field: String, value: String) {
    #expect(reading.drafts.first?.field(field) == value)
  }

  @Test func `has its dateline once`() {
    let draft = Reading(
      """
      <nitf><body><body.head><dateline><location>Nordtal</location></dateline></body.head>
      <body.content><p>NORDTAL (VW) - The dam holds.</p></body.content></body></nitf>
      """, as: "a.nitf")
    #expect(draft.texts == ["NORDTAL (VW) - The dam holds."])
  }

  @Test func `without anything is named`() {
    #expect(
      Reading("<nitf><body/></nitf>", as: "a.nitf").problems.map(\.reason) == [
        "NITF without a headline or a text"
      ])
  }
}
