import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A line of a page` {
  private static let rain = "Rain fell on the whole valley for a third day, the office said."

  private func mark(_ line: String) -> String? {
    let page = Page(Array("\(Self.rain)\n\(line)\n\(Self.rain)".utf8))
    return ChromeRules(page).mark(1)?.kind
  }

  @Test(arguments: [
    ("Related Links", "links"), ("READ ALSO:", "links"), ("Load more", "links"),
    ("Share this article via these popular social media networks", "share"),
    ("Subscribe to our newsletter", "subscription"), ("Privacy Policy", "footer"),
    ("Copyright 1995-2017 Valley Wire", "footer"), ("© 2017 Valley Wire", "footer"),
    ("(Photo: Karst Navy)", "caption"), ("A boat on the river. Joe Doe/Getty Images", "caption"),
    ("ПОДЕЛИТЬСЯ", "share"), ("Погода на завтра", "menu"), ("{mosads}", "markup"),
    ("|.", "markup"), ("<br/>", "markup"), ("Advertisement", "menu"), ("Most Popular", "links"),
  ])
  func `is furniture by its own words`(line: String, kind: String) {
    #expect(mark(line) == kind)
  }

  @Test(arguments: [
    rain, "Rain in the valley", "- 'Rock solid' -", "Credit Suisse shares fall",
    "Photo finish in cup",
    "\"Share this with all,\" she said.", "The word of the day was one:",
    "Copyright law is changed", "The cafÃ© of 1990 burns",
    "<SRD> to form unit", "He {sic} said so", "Shares rise",
    "He was born in 1950 [see below] in Riga",
  ])
  func `may be story`(line: String) {
    #expect(mark(line) == nil)
  }

  @Test(
    arguments: [
      ("{ads}Rain fell", "{ads}"), ("Rain <b>fell", "<b>"), ("Rain {{ad}} fell", "{{ad}}"),
      ("[gallery ids=3] Rain", "[gallery ids=3]"), ("Rain <!-- x --> fell", "<!-- x -->"),
      ("Rain <BP> fell {it} [did]", nil), ("a < b and c > d", nil), ("{", nil), ("{}", nil),
    ] as [(String, String?)])
  func `holds marks of templates`(line: String, expected: String?) {
    let bytes = Array(line.utf8)
    let found = Markup.first(in: bytes, from: 0, end: bytes.count)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }
}
