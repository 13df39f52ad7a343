import CorpusStore
import Testing

@testable import CorpusReading

extension DocumentDraft {
  /// What the source says under a name, in the order found.
  func claimed(_ field: String) -> [String] { claims.filter { $0.field == field }.map(\.value) }

  /// The kind and the words of each block.
  var blocks: [String] {
    self[.block].map { "\($0[BlockAttribute.kind]): \(string($0.span))" }
  }
}

@Suite struct `A feed` {
  @Test func `gives a document an item`() {
    let reading = Reading(InventedFeeds.rss, as: "sea.xml")
    #expect(reading.drafts.map(\.name) == ["sea.xml#1", "sea.xml#2", "sea.xml#3"])
    #expect(
      reading.texts == [
        "QUARROW, Feb 28 - Two were hurt.", "The town & the port will.", "Weather",
      ])
    #expect(
      reading.problems.map(\.reason) == [
        "no XML as it stands for 1 ampersand that begins no reference",
        "item 4 has neither text nor title",
      ])
  }

  @Test func `says what it knows of an item`() throws {
    let draft = try #require(Reading(InventedFeeds.rss, as: "sea.xml").drafts.first)
    #expect(draft.claimed("title") == ["Ferry & tug collide off Quarrow"])
    #expect(draft.claimed("date") == ["Tue, 28 Feb 2017 10:15:00 +0000"])
    #expect(draft.claimed("byline") == ["Ilse Maarten"])
    #expect(draft.claimed("source") == ["The Quarrow Courier – Harbour & Sea"])
    #expect(draft.claimed("url") == ["https://courier.example/2017/02/ferry?a=1&b=2"])
    #expect(draft.claimed("language") == ["en-GB"])
    #expect(Set(draft.claims.map(\.basis)) == ["feed"])
    #expect(draft.field("guid") == "courier-881")
    #expect(draft.field("keywords") == "Sea; Accidents")
    #expect(draft.field("summary") == "Two were hurt. […]")
    #expect(draft.field("media:thumbnail") == "https://courier.example/ferry.jpg")
    #expect(draft.field("itunes:duration") == "12:30")
    #expect(draft.field("feed") == "The Quarrow Courier – Harbour & Sea")
  }

  @Test func `takes a name out of an address of mail and a link out of a permanent name`() {
    let draft = Reading(InventedFeeds.rss, as: "sea.xml").drafts[1]
    #expect(draft.claimed("title") == ["Opinion: who pays?"])
    #expect(draft.claimed("byline") == ["Per Aldous"])
    #expect(draft.claimed("url") == ["https://courier.example/opinion/9"])
    #expect(draft.blocks == ["text: The town & the port will."])
  }

  @Test func `marks a title that stands for the text`() {
    #expect(Reading(InventedFeeds.rss, as: "sea.xml").drafts[2].blocks == ["title: Weather"])
  }

  @Test func `may be Atom`() {
    let reading = Reading(InventedFeeds.atom, as: "dam.atom")
    #expect(reading.problems.isEmpty)
    #expect(
      reading.texts.map { onOneLine(Array($0.utf8)[...]) } == [
        Array("Der Damm bei Nordtal hält.".utf8), Array("Levels below <3> m.".utf8),
      ])
    let (first, second) = (reading.drafts[0], reading.drafts[1])
    #expect(first.claimed("title") == ["Der Damm hält"])
    #expect(first.claimed("date") == ["2016-05-04T09:00:00Z"])
    #expect(first.field("date_modified") == "2016-05-05T07:00:00Z")
    #expect(first.claimed("byline") == ["Redaktion"])
    #expect(first.claimed("url") == ["https://bote.example/77"])
    #expect(first.field("link_enclosure") == "https://bote.example/77.mp3")
    #expect(first.claimed("language") == ["de"])
    #expect(second.claimed("date") == ["2016-06-01T07:00:00Z"])
    #expect(second.claimed("byline") == ["Ute Brandis, Ole Ried"])
    #expect(second.claimed("language") == ["en"])
    #expect(second.claimed("section") == ["dams"])
    #expect(second.field("feed") == "Nordtal Bote")
  }

  @Test func `may be RDF`() {
    let reading = Reading(
      """
      <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Courier</title>
      <items><rdf:Seq><rdf:li resource="https://c.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://c.example/1"><title>One</title><dc:date>2003-01-02</dc:date>
      <description>First.</description></item></rdf:RDF>
      """, as: "c.rdf")
    #expect(reading.texts == ["First."])
    #expect(reading.drafts.first?.claimed("url") == ["https://c.example/1"])
    #expect(reading.drafts.first?.claimed("date") == ["2003-01-02"])
    #expect(reading.drafts.first?.claimed("source") == ["Courier"])
  }

  @Test func `is read to its end around an item that is broken`() {
    let reading = Reading(
      """
      <rss><channel><title>C</title>
      <item><title>One</title><description>First.</description></item>
      <item><title>Two</title><description>Second, <b>cut</description></item>
      <item><title>Three<description>Third.</description></item>
      <item><title>Four</title><description>Fourth.</description></item>
      <item><title>Five</title><description>Fif
      """, as: "c.rss")
    #expect(reading.drafts.map(\.name) == (1...5).map { "c.rss#\($0)" })
    #expect(reading.texts.first == "First.")
    #expect(reading.texts[3] == "Fourth.")
    #expect(reading.texts[4] == "Fif")
    #expect(reading.drafts[4].claimed("source") == ["C"])
    #expect(reading.problems.map(\.line) == [3, 4, 6])
    #expect(reading.problems.allSatisfy { $0.kind == .mended })
    #expect(
      reading.problems.last?.reason
        == "item 5 is cut before its end: Premature end of data in tag description line 6;"
        + " read as far as it holds together")
  }

  @Test func `without items is named`() {
    #expect(
      Reading("<rss><channel><title>C</title></channel></rss>", as: "c.rss").problems.map(\.reason)
        == ["a feed without items"])
  }

  @Test func `keeps fields up to the limit and says how many it left`() {
    let many = (0..<1_200).map { "<x:f\($0)>v</x:f\($0)>" }.joined()
    let reading = Reading(
      "<rss><channel><item><title>T</title>\(many)</item></channel></rss>", as: "c.rss")
    #expect(reading.drafts.first.map { $0.fields.count + $0.claims.count } == 1_000)
    #expect(
      reading.problems.map(\.reason) == [
        "item 1: 201 values past the limit of 1000 fields or of 65536 bytes for one are left out"
      ])
  }
}
