import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A web page` {
  @Test(arguments: WebPage.news + WebPage.blogs + WebPage.languages)
  func `has its story told from its chrome`(page: WebPage) throws {
    let read = ReadPage(page.html)
    let clean = read.clean
    var rest = clean[...]
    for phrase in page.story {
      let found = try #require(rest.firstRange(of: phrase), "\(phrase) in \(clean)")
      rest = rest[found.upperBound...]
    }
    for phrase in page.chrome {
      #expect(read.text.contains(phrase), "\(phrase) is lost")
      #expect(!clean.contains(phrase), "in \(clean)")
    }
  }

  @Test func `with two datelines has two stories`() throws {
    let page = try #require(WebPage.news.first { $0.description.contains("two stories") })
    let draft = try #require(ReadPage(page.html).drafts.first)
    #expect(draft[.story].map { $0[StoryAttribute.place] } == ["Halven", "Torben"])
    #expect(draft[.title].map { draft.string($0.span) } == ["Karst votes on a law on bees"])
  }

  @Test func `has its headline, byline and caption apart from its text`() throws {
    let read = ReadPage(
      """
      <title>Ferry sinks - Courier</title><h1>Ferry sinks</h1><article><p class=byline>By Ann Poole</p>
      <p>March 3, 2019</p><figure><img><figcaption>The pier</figcaption></figure><p>The ferry sank in \
      the strait on Tuesday evening, the office said.</p></article>
      """)
    let draft = try #require(read.drafts.first)
    #expect(draft[.title].map { draft.string($0.span) } == ["Ferry sinks"])
    #expect(read.kind(of: "By Ann Poole") == "header")
    #expect(read.kind(of: "March 3") == "header")
    #expect(read.kind(of: "The pier") == "caption")
    #expect(draft[.story].map { $0[StoryAttribute.title] } == ["Ferry sinks"])
  }

  @Test func `says for each block what it is and why`() throws {
    let page = try #require(WebPage.news.first)
    let draft = try #require(ReadPage(page.html).drafts.first)
    #expect(draft[.block].count == draft[.paragraph].count)
    #expect(draft[.block].allSatisfy { !$0[BlockAttribute.kind].isEmpty })
    #expect(draft[.block].allSatisfy { !$0[BlockAttribute.rule].isEmpty })
  }

  @Test func `that hides its text until a script runs is read with it`() {
    let body = "<p>The mill was built in 1714 by two brothers who brought the stones along.</p>"
    let hidden = ReadPage(
      "<h1>The mill</h1><div style='display: none'>"
        + String(repeating: body, count: 12) + "</div><p>Loading</p>")
    #expect(hidden.clean.contains("The mill was built"))
    let shown = ReadPage(String(repeating: body, count: 8) + "<p hidden>A draft of it.</p>")
    #expect(!shown.text.contains("A draft"))
  }

  @Test(arguments: [
    "<div><img alt='a crane lifts the hull of the Lusine from the strait'><p>A crane lifts the hull "
      + "of the Lusine from the strait.</p></div>",
    "<div><img><p>The hull at low water</p></div>",
    "<div><img><h3><a href=/x>How to leave a sinking boat, by people who have</a></h3></div>",
    "<div><p>The day's news in the morning, six days a week and free of charge.</p>"
      + "<input type=email><button>Go</button></div>",
    "<p>Ann Poole is a reporter and has two cats.</p>",
    "<div>2 / 6</div>",
  ])
  func `has boxes in its story that no name tells of`(box: String) {
    let paragraphs = (1...6).map { number in
      "<p>The ferry called at pier \(number) on Tuesday evening, and nobody on board knew why, the "
        + "harbour office said in a statement.</p>"
    }
    let read = ReadPage(
      "<meta name=author content='Ann Poole'><body><h1>Ferry sinks</h1><div>"
        + paragraphs.prefix(3).joined() + paragraphs.suffix(3).joined() + box + "</div></body>")
    #expect(read.clean.contains("pier 6"))
    #expect(read.clean.split(separator: "\n").count == 6, "\(read.clean)")
  }

  @Test func `keeps a listed entry with a picture and a linked heading above its text`() {
    let entry =
      "<div><img><h3><a href=/x>Lund</a></h3><p>The smallest of them has one house, one "
      + "tree and a good many sheep.</p></div>"
    let read = ReadPage(
      "<h1>Islands</h1><div>" + String(repeating: entry, count: 1)
        + entry.replacing("Lund", with: "Hov").replacing("smallest", with: "largest") + "</div>")
    #expect(read.clean.contains("Lund"))
    #expect(read.clean.contains("largest"))
  }
}
