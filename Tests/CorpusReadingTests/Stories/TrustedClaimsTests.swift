import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `What a source says outside its text` {
  private let rain = "Rain fell on the whole valley for a third day, the office said."

  private func draft(
    _ text: String, _ claims: [Claim], fields: [DocumentField] = []
  ) -> DocumentDraft {
    var draft = DocumentDraft(
      name: "page.html", path: "page.html", text: Array(text.utf8), fields: fields)
    draft.claims = claims
    StoryMarker().mark(&draft)
    return draft
  }

  @Test func `is believed below the dateline and above the byline`() {
    let claims = [
      Claim("date", "2031-05-01", basis: "url"), Claim("date", "2031-05-02T01:00Z", basis: "meta"),
      Claim("date", "2031-05-03", basis: "json-ld"),
      Claim("date_modified", "2031-05-09", basis: "json-ld"),
    ]
    let plain = draft("Rain in valley\nBy Jane Doe\nMay 4, 2031\n\(rain)", claims)
    #expect(plain.field("date") == "2031-05-03")
    #expect(plain.field("date_basis") == "json-ld")
    #expect(
      plain.field("date_conflicts") == "meta 2031-05-02; byline 2031-05-04; url 2031-05-01")
    let dated = draft("RIGA, May 2 (AFP) - \(rain)", claims)
    #expect(dated.field("date") == "2031-05-02")
    #expect(dated.field("date_basis") == "dateline")
    #expect(dated.field("date_conflicts") == "json-ld 2031-05-03; url 2031-05-01")
    let addressed = draft(rain, [claims[0]])
    #expect(addressed.field("date_basis") == "url")
    #expect(addressed.field("date_conflicts") == nil)
  }

  @Test func `says title, place, byline and source with its basis`() {
    let page = draft(
      rain,
      [
        Claim("source", "a.example", basis: "url"), Claim("source", "Courier", basis: "meta"),
        Claim("title", "Rain in valley", basis: "json-ld"),
        Claim("title", "Mill burns down", basis: "meta"), Claim("place", "Usma", basis: "json-ld"),
        Claim("byline", "Ilze Kalnmale", basis: "microdata"),
      ])
    let names = [
      "source", "source_basis", "title", "title_basis", "title_conflicts", "place", "place_basis",
      "byline", "byline_basis",
    ]
    #expect(
      names.map { page.field($0) } == [
        "Courier", "meta", "Rain in valley", "json-ld", "meta Mill burns down", "Usma", "json-ld",
        "Ilze Kalnmale", "microdata",
      ])
    #expect(page[.story].first?[StoryAttribute.place] == "Usma")
  }

  @Test func `leaves what a record states, and a text without claims, as they are`() {
    let page = draft(
      rain, [Claim("title", "Other words here", basis: "meta")],
      fields: [DocumentField(name: "title", value: "Rain")])
    #expect(page.field("title") == "Rain")
    #expect(page.field("title_basis") == nil)
    let plain = draft("Rain in valley\nBy Jane Doe\n\(rain)", [])
    #expect(plain.field("byline") == "Jane Doe")
    #expect(!plain.fields.contains { $0.name.hasSuffix("_basis") && $0.name != "date_basis" })
  }
}
