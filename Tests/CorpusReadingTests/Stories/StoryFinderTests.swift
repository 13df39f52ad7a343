import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The opening of a story` {
  private let rain = "Rain fell on the whole valley for a third day, the office said on Monday."
  private let more = "The ferry of the lake will not run before the water has gone down, it added."

  private func page(_ html: String) throws -> MarkedDraft {
    try MarkedDraft(html: "<html><body>\(html)</body></html>")
  }

  @Test func `is found under headline and byline of a page`() throws {
    let page = try page(
      """
      <article><h1>Rain in the valley of Usma</h1><p class="by">By Ana Belo in Talsi</p>
      <p>TALSI, May 3, 2031 (KNB) - \(rain)</p><p>\(more)</p><p>\(rain)</p></article>
      """)
    #expect(page.stories == ["Rain in the valley of Usma|Talsi|KNB|2031-05-03|dateline"])
    #expect(page.draft.field("byline") == "Ana Belo")
    #expect(page.draft.field("dateline") == "TALSI, May 3, 2031 (KNB) -")
  }

  @Test func `stands under each heading of a page with several`() throws {
    let page = try page(
      """
      <div><h2>Rain in the valley of Usma</h2><p>TALSI, May 3 (KNB) - \(rain)</p><p>\(more)</p></div>
      <div><h2>Ferry waits for the water</h2><p>Usma (KNB) May 4, 2031 - \(more)</p><p>\(rain)</p></div>
      <div><h2>Oats rise in the west</h2><p>LISBON — \(rain) \(more)</p><p>\(more)</p></div>
      """)
    #expect(
      page.stories == [
        "Rain in the valley of Usma|Talsi|KNB|2031-05-03|dateline",
        "Ferry waits for the water|Usma|KNB|2031-05-04|dateline",
        "Oats rise in the west|Lisbon|||none",
      ])
  }

  @Test func `may stand under a standfirst`() throws {
    let page = try page(
      """
      <main><h1>Regen im Tal von Usma</h1><p>Seit drei Tagen regnet es im Tal, und kein Ende ist in Sicht.</p>
      <p>TALSI (nwa). Am dritten Tag stand das Wasser in der Schule, wie der Rat der Stadt sagte, und es stieg.</p>
      <p>Die Fähre fährt nicht, und auch die Straße nach Usma ist seit dem Morgen gesperrt, hieß es.</p></main>
      """)
    #expect(page.stories == ["Regen im Tal von Usma|Talsi|nwa||none"])
  }

  @Test func `makes the line above it the headline of a page without one`() throws {
    let page = try page(
      """
      <table><tr><td>Лента<br>крона 4.17</td><td><font size=4><b>Rain in the valley of Usma</b></font><br><br>
      TALSI, May 3, Norrwire. \(rain)<br><br>\(more)<br><br>\(rain)</td></tr></table>
      """)
    #expect(page.stories == ["Rain in the valley of Usma|Talsi|Norrwire||none"])
  }

  @Test func `passes over a note on a correction, and a sub-heading is no headline`() {
    let noted = MarkedPage(
      "KNB\nCORRECTED-Rain in the valley of Usma\n\n(Corrects the day in paragraph 2)\n\n"
        + "TALSI, May 3, 2031 (KNB) - \(rain)\n\n\(more)")
    #expect(noted.titles == ["CORRECTED-Rain in the valley of Usma"])
    let stacked = MarkedPage(
      "THE USMA POST\nLake and town\n\nRain in the valley of Usma\nFerry waits; school is under water\n\n"
        + "By Ana Belo\n\nTALSI, May 3, 2031 - \(rain)\n\n\(more)")
    #expect(stacked.titles == ["Rain in the valley of Usma"])
  }

  @Test func `with a colon is a place but where others speak`() {
    let text = "TALSI: \(rain) \(more)"
    #expect(MarkedPage(text).stories == ["Talsi|||none"])
    #expect(MarkedPage("\(text)\nBELO: \(more)").stories == ["|||none"])
    #expect(MarkedPage("\(rain)\n\(text)").stories == ["|||none"])
  }

  @Test func `is kept as it is written, with all its places`() {
    let draft = MarkedPage("TALSI/USMA, May 3 (KNB) - \(rain)\n\n\(more)").draft
    #expect(draft.field("dateline") == "TALSI/USMA, May 3 (KNB) -")
    #expect(draft.field("place") == "Talsi")
    #expect(draft.field("places") == "Talsi; Usma")
    #expect(draft.field("date") == nil)
    #expect(MarkedPage(rain).draft.field("dateline") == nil)
  }
}

/// A page of a web site as it is read and marked, told in short words.
struct MarkedDraft {
  let draft: DocumentDraft

  init(html: String) throws {
    var bytes = ByteSource(Array(html.utf8))
    var drafts: [DocumentDraft] = []
    let file = SourceFile(path: "page.html", name: "page.html", size: html.utf8.count, modified: 0)
    try readDocuments(in: &bytes, of: file, emit: { draft throws in drafts.append(draft) }) { _ in }
    var draft = try #require(drafts.first)
    StoryMarker().mark(&draft)
    self.draft = draft
  }

  /// Title, place, agency, date and its basis of each story.
  var stories: [String] {
    draft[.story].map { story in
      [StoryAttribute.title, .place, .agency, .date, .dateBasis].map { story[$0] }
        .joined(separator: "|")
    }
  }
}
