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
}
