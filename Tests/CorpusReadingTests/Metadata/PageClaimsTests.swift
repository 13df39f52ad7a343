import CorpusStore
import Testing

@testable import CorpusReading

/// The claims of a page as `field|value|basis`.
private func claims(_ html: String, address: String = "") -> [String] {
  pageClaims(of: parseHTML(Array(html.utf8)), address: address)
    .map { "\($0.field)|\($0.value)|\($0.basis)" }
}

@Suite struct `The meta data of a page` {
  @Test func `name title, day, writer, source and place in the order of trust`() {
    let found = claims(
      """
      <html lang="en-GB"><head><title>Ferry runs again &#8211; Talsi Courier</title>
      <meta property="og:site_name" content="Talsi Courier">
      <meta property="og:title" content="Ferry runs again - Talsi Courier">
      <meta property="article:published_time" content="2031-05-04T23:30:00-05:00">
      <meta name="author" content="https://courier.example/people/7">
      <meta property="article:tag" content="ferry"><meta property="article:tag" content="lake">
      <link rel="canonical" href="/2031/05/04/ferry">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Talsi Courier"},
        {"@type":"Person","@id":"#7","name":"Ilze Kalnmale"},
        {"@type":["NewsArticle"],"headline":"Ferry runs
      again &amp; again","datePublished":"2031-05-04","dateModified":"2031-05-06",
        "author":[{"@id":"#7"},"By Oto Vell"],"publisher":{"@type":"NewsMediaOrganization",
        "name":"Talsi Courier"},"articleSection":["Lake","Town"],"dateline":"USMA, May 4",
        "inLanguage":"en"}]}
      </script></head><body><h1>Ferry runs again</h1>
      <time itemprop="datePublished" datetime="2031-05-05">May 5</time></body></html>
      """, address: "https://www.courier.example/2031/05/04/ferry?x=1")
    let wanted = [
      "title|Ferry runs again & again|json-ld", "date|2031-05-04|json-ld",
      "date_modified|2031-05-06|json-ld", "byline|Ilze Kalnmale; Oto Vell|json-ld",
      "source|Talsi Courier|json-ld", "section|Lake; Town|json-ld", "language|en|json-ld",
      "place|Usma|json-ld", "date|2031-05-04T23:30:00-05:00|meta", "title|Ferry runs again|meta",
      "keywords|ferry; lake|meta", "language|en-GB|meta", "date|2031-05-05|microdata",
      "title|Ferry runs again|title element",
      "url|https://www.courier.example/2031/05/04/ferry|canonical", "date|2031-05-04|url",
      "source|courier.example|url",
    ]
    for claim in wanted { #expect(found.contains(claim), "\(claim) of \(found)") }
    #expect(!found.contains { $0.hasPrefix("byline") && $0.hasSuffix("|meta") })
  }

  @Test func `are those of the article, not of others on the page`() {
    let found = claims(
      """
      <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Old mill burns",
      "url":"https://a.example/mill","datePublished":"2031-01-01"},{"@type":"NewsArticle",
      "headline":"Bridge opens","url":"https://a.example/bridge/","datePublished":"2031-02-02"}]
      </script><link rel=canonical href="http://www.a.example/bridge">
      """)
    #expect(found.contains("title|Bridge opens|json-ld"))
    #expect(!found.contains { $0.contains("2031-01-01") || $0.contains("mill burns") })
  }

  @Test func `survive JSON that is broken`() {
    let found = claims(
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge \\"opens\\"",
      "datePublished" : "2031-02-02T10:00","author":{name:}}</script>
      """)
    #expect(found == ["title|Bridge \"opens\"|json-ld", "date|2031-02-02T10:00|json-ld"])
    #expect(claims("<script type='application/ld+json'>{{{[</script>") == [])
    let marked = claims(
      """
      <script type="application/ld+json">//<![CDATA[
      {"@type":"BlogPosting","datePublished":"2031-02-02"}
      //]]></script>
      """)
    #expect(marked == ["date|2031-02-02|json-ld"])
  }

  @Test(
    arguments: [
      (
        "<article><h1>Bridge opens</h1><time class=entry-date datetime=2031-02-02>x</time></article>"
          + "<div class=related-stories><time class=entry-date datetime=2031-01-01>x</time></div>",
        "2031-02-02"
      ),
      (
        "<div class=comment><time datetime=2031-03-03></time></div><article><h1>Bridge</h1>"
          + "<time class=updated datetime=2031-02-09></time><time datetime=2031-02-02></time>"
          + "</article>", "2031-02-02"
      ),
      ("<h1>Bridge</h1><time pubdate>February 2, 2031</time>", "2031-02-02"),
      (
        (1...9).map { "<article><h2>No. \($0)</h2><time datetime=2031-02-0\($0)></time></article>" }
          .joined(), nil
      ),
      ("<h1>Bridge</h1><time>yesterday</time>", nil),
    ] as [(String, String?)])
  func `have the time of the story, not of its neighbours`(html: String, expected: String?) {
    let time = pageClaims(of: parseHTML(Array(html.utf8)), address: "")
      .first { $0.field == "date" && $0.basis == "time" }
    #expect(time.flatMap { CalendarDay(anyForm: $0.value) }?.description == expected)
  }

  @Test func `say which agency a story is from`() {
    let found = claims(
      """
      <meta name="byl" content="By Ana Sol, Reuters"><meta name="dc.creator" content="AFP">
      """)
    #expect(found.contains("agency|Reuters|meta"))
    #expect(found.contains("byline|Ana Sol, Reuters|meta"))
  }

  @Test func `cost no more than the page is long`() {
    let deep = String(repeating: "<div itemscope itemprop=author class=x>", count: 900)
    let many = String(repeating: "<meta name=author content=A>", count: 20_000)
    let nested = String(repeating: "[", count: 100_000)
    let found = claims("\(many)<script type='application/ld+json'>\(nested)</script>\(deep)")
    #expect(found.contains("byline|A|meta"))
  }
}
