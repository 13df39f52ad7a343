import CorpusStore
import SpanAlgebra
import Testing

@testable import CorpusReading

/// A page with all its marks, told in short words.
struct MarkedPage {
  let draft: DocumentDraft

  init(_ text: String, name: String = "page.txt", fields: [DocumentField] = []) {
    var draft = DocumentDraft(
      name: name, path: name, text: Array(text.utf8), fields: fields)
    StoryMarker().mark(&draft)
    self.draft = draft
  }

  /// Place, agency, date and its basis of each story.
  var stories: [String] {
    draft[.story].map { story in
      [StoryAttribute.place, .agency, .date, .dateBasis].map { story[$0] }.joined(separator: "|")
    }
  }

  var titles: [String] { draft[.story].map { $0[StoryAttribute.title] } }

  /// The first words of the paragraphs that are chrome as a whole.
  var chrome: [String] { draft[.chrome].map { String(draft.string($0.span).prefix(24)) } }

  /// The first words of the paragraphs whose innermost story is the one given, chrome left out.
  func text(of story: Int) -> [String] {
    let stories = draft[.story].map(\.span)
    return draft[.paragraph].map(\.span).filter { paragraph in
      guard !draft[.chrome].contains(where: { $0.span == paragraph }) else { return false }
      let holders = stories.indices.filter { stories[$0].contains(paragraph) }
      return holders.min { stories[$0].count < stories[$1].count } == story
    }.map { String(draft.string($0).prefix(16)) }
  }
}

@Suite struct `Stories of a page` {
  @Test(arguments: [
    ("TARN, March 3 (NWA) - The ferry sank near the bank.", "TARN, March 3 (NWA) -"),
    ("Tarn (NWA) March 3, 2031\nThe ferry sank near the bank.", "Tarn (NWA) March 3, 2031"),
  ])
  func `have their datelines marked`(text: String, dateline: String) {
    let draft = MarkedPage(text).draft
    #expect(draft[.dateline].map { draft.string($0.span) } == [dateline])
  }

  @Test func `are joined from lines cut at a width beside what a reader keeps apart`() {
    let text =
      "The ferry of the lake ran again on Monday after a winter in which\nnobody had seen it, "
      + "and those who waited at the landing place sang\nas it came in from the west bank.\n"
      + "> Did it run?\n> Write to me.\n-- \nAna Belo\n"
    var draft = DocumentDraft(name: "a.eml", path: "a.eml", text: Array(text.utf8))
    let start = Array(text.utf8).firstIndex(of: UInt8(ascii: ">")) ?? 0
    draft[.block] = [
      Region(
        TextSpan(start: start, end: text.utf8.count),
        [BlockAttribute.kind: "reply", .rule: "quoted lines"])
    ]
    StoryMarker().mark(&draft)
    #expect(
      draft[.paragraph].map { String(draft.string($0.span).prefix(12)) } == [
        "The ferry of", "> Did it run", "> Write to m", "--", "Ana Belo",
      ])
    #expect(draft[.chrome].count == 4)
  }

  @Test func `open with a dateline each`() {
    let page = MarkedPage(InventedPages.twoStories)
    #expect(page.stories == ["Velmora|AFP|2019-05-04|dateline", "Ostrava|KNB|2019-05-03|dateline"])
    #expect(
      page.text(of: 0) == [
        "by Staff Writers", "Velmora (AFP) Ma", "Rain fell on the", "The minister, An",
      ])
    #expect(page.text(of: 1) == ["Ostrava (KNB) Ma", "The harbour of O"])
    #expect(page.chrome.contains("read more"))
    #expect(page.chrome.contains("Related Links"))
    #expect(page.chrome.contains("date 2019-05-04 |"))
    #expect(page.chrome.contains("|All content is Copyright"[...].prefix(24).description))
  }

  @Test func `go on after an inset where their headline says so`() {
    let page = MarkedPage(InventedPages.interrupted)
    #expect(
      page.titles == [
        "Velmora closes its schools as the river rises", "Farmers ask for help", "Bridge gives way",
        "Snow in the hills of Karst delays the spring",
      ])
    #expect(
      page.stories == [
        "Velmora|AFP|2019-05-06|dateline", "Ostrava|AFP|2019-05-06|dateline",
        "Karst|AFP|2019-05-06|dateline", "Karst|AFP|2019-05-05|dateline",
      ])
    #expect(
      page.text(of: 0) == [
        "Velmora closes i", "by Staff Writers", "Velmora (AFP) Ma", "The schools of V",
        "\"We will not sen", "- 'Ten days' -", "Pupils may stay ",
      ])
    #expect(page.text(of: 1) == ["Farmers ask for ", "Ostrava (AFP) Ma", "\"We have nothing"])
    #expect(page.text(of: 2) == ["Bridge gives way", "Karst (AFP) May ", "\"We have nothing"])
    #expect(page.text(of: 3) == ["Snow in the hill", "Karst (AFP) May ", "Snow fell in the"])
    let repeats = page.draft[.repeat]
    #expect(repeats.map { page.draft.string($0.span).prefix(16) } == ["\"We have nothing"])
    for furniture in [
      ". Valley Wire .", "WEATHER", "Thanks for being here;", "We need your help. Our n",
      "Please become a regular ", "$5 Billed Once", "Previous Report", "Storm names run out",
      "New satellite sees the r", "The content herein is Co",
    ] {
      #expect(page.chrome.contains(furniture), "\(furniture)")
    }
  }

  @Test func `are one where a page is printed twice`() {
    let page = MarkedPage(InventedPages.printedTwice)
    #expect(page.stories == ["London|AFP|2015-09-18|byline"])
    #expect(page.titles == ["Ports of two lands to open again"])
    #expect(
      page.draft[.repeat].map { $0[RepeatAttribute.kind] } == ["cut", "whole", "whole"])
    #expect(
      page.chrome.filter { $0 != "-" } == [
        "Bread grows dearer in th", "Who will pay for the new", "Team wins the cup again",
      ])
  }

  @Test func `stay undated where nothing says a day`() {
    let page = MarkedPage(InventedPages.undated)
    #expect(page.stories == ["|AFP||none"])
    #expect(page.titles == ["Velmora and Karst to hold talks Wednesday"])
    #expect(page.draft.field("date") == nil)
    #expect(page.draft.field("date_basis") == "none")
    #expect(page.draft.field("agency") == "AFP")
    #expect(
      page.text(of: 0) == [
        "Velmora and Kars", "Velmora and Kars", "Envoys of Velmor", "\"We shall see,\" ",
      ])
    #expect(page.chrome.count == 8)
  }

  @Test func `keep their text around insets of links`() {
    let page = MarkedPage(InventedPages.withInsets)
    #expect(page.stories == ["|||none"])
    #expect(
      page.text(of: 0) == [
        "Generals agree o", "The first meetin", "{banner}The talk", "“Our leaders wil",
      ])
    #expect(
      page.chrome == [
        "Related stories", "Navy finds lost boat", "Strait closed for a day", "{banner}",
        "Photo: Karst Navy", "Most Popular", "Load more",
      ])
  }

  @Test func `of agency copy keep their figures, and take the year that is nearest`() {
    let page = MarkedPage(
      InventedPages.wire, name: "w:1",
      fields: [
        DocumentField(name: "title", value: "RAIN IN VALLEY"),
        DocumentField(name: "date", value: "1988-01-01"),
      ])
    #expect(page.stories == ["Velmora||1987-12-31|dateline"])
    #expect(page.titles == ["RAIN IN VALLEY"])
    #expect(page.chrome.isEmpty)
    #expect(page.draft[.paragraph].count == 9)
    #expect(page.draft.field("date") == "1987-12-31")
  }

  @Test func `have their headline below the navigation`() {
    let page = MarkedPage(InventedPages.german)
    #expect(page.titles == ["Regen sperrt die Straßen im Norden von Velmora"])
    #expect(page.stories == ["|dpa|2019-05-04|byline"])
    #expect(page.draft.field("language") == "de")
    #expect(
      page.chrome == [
        "Startseite", "Suche", "Anmelden", "Das könnte Sie auch inte", "Neue Brücke für Karst",
        "Preis für Brot steigt", "© 2019 Talbote. Alle Rec",
      ])
  }

  @Test func `may stand above the first dateline`() {
    let page = MarkedPage(InventedPages.prelude)
    #expect(page.stories == ["|||none", "Karst|KNB|2019-05-07|dateline"])
    #expect(page.titles == ["Valley counts the cost of the flood", "Karst asks for a dam"])
    #expect(page.text(of: 0).count == 4)
    #expect(page.text(of: 1).count == 3)
  }

  @Test func `are none in a text without ink`() {
    #expect(MarkedPage("").stories.isEmpty)
    #expect(MarkedPage(" \n \n").stories.isEmpty)
    #expect(MarkedPage("").draft.field("date_basis") == "none")
  }

  @Test func `are one for a single line`() {
    let page = MarkedPage("Rain.")
    #expect(page.stories == ["|||none"])
    #expect(page.draft[.paragraph].count == 1)
  }

  @Test(arguments: [
    InventedPages.twoStories, InventedPages.interrupted, InventedPages.printedTwice,
    InventedPages.undated, InventedPages.withInsets, InventedPages.wire, InventedPages.german,
    InventedPages.prelude,
  ])
  func `and all other marks ascend and stay inside the text`(text: String) {
    for ending in ["\n", "\r\n"] {
      let draft = MarkedPage(text.replacing("\n", with: ending)).draft
      for layer in [LayerSchema.paragraph, .title, .story, .chrome, .repeat] {
        let spans = draft[layer].map(\.span)
        #expect(spans == spans.sorted(), "\(layer.name)")
        #expect(spans.allSatisfy { $0.start >= 0 && $0.end <= draft.text.count && !$0.isEmpty })
        #expect(draft[layer].allSatisfy { $0.values.count == layer.attributes.count })
      }
      let paragraphs = draft[.paragraph].map(\.span)
      #expect(zip(paragraphs, paragraphs.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
