import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `A file of XML` {
  @Test(arguments: [
    (
      "<catalog><book/></catalog>",
      "no reader for XML of 'catalog'; it reads RSS, Atom, NITF, NewsML and XHTML"
    ),
    (
      "<urlset><url><loc>https://a.example</loc></url></urlset>",
      "a site map; it lists addresses and holds no story"
    ),
    ("  \n", "the file is empty"),
  ])
  func `that holds no story is named`(document: String, reason: String) {
    let reading = Reading(document, as: "a.xml")
    #expect(reading.drafts.isEmpty)
    #expect(reading.problems.map(\.reason) == [reason])
  }

  @Test func `may be a page`() {
    let page = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Words.</p></body></html>"
    for document in [page, "<!DOCTYPE html>\n" + page, "<?xml version='1.0'?>" + page] {
      #expect(Reading(document, as: "a.xml").texts == ["Words."])
    }
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss/>", "windows-1251"),
    ("\n<?xml version='1.0' encoding = 'KOI8-R' standalone='yes'?>", "KOI8-R"),
    ("<?xml version='1.0'?><rss encoding='x'/>", nil),
    ("<rss/>", nil),
    ("<?xml encoding=", nil),
  ])
  func `names its encoding in its declaration`(document: String, encoding: String?) {
    #expect(declaredEncoding(ofXML: Array(document.utf8)) == encoding)
  }

  @Test func `in UTF-16 is read`() {
    let units = Array("\u{FEFF}<rss><item><title>Æon</title></item></rss>".utf16)
    let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(Reading(bytes, as: "a.rss").texts == ["Æon"])
  }

  @Test func `with an entity that explodes is read as text`() {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>T</title><description>&b;&c;</description></item></channel></rss>
      """
    #expect(Reading(bomb, as: "a.rss").texts == ["&b;&c;"])
  }

  @Test func `that is as deep as it likes meets a limit`() {
    let deep = String(repeating: "<a>", count: 100_000)
    let reading = Reading("<rss><channel><item><title>T</title>\(deep)", as: "a.rss")
    #expect(reading.texts == ["T"])
    #expect(!reading.problems.isEmpty)
  }

  @Test func `of many open tags takes no time for each of them`() {
    for part in ["<item>", "<![CDATA[", "<!--", "<item><title>a", "&amp", "<p <"] {
      let document = "<rss><channel>" + String(repeating: part, count: 100_000 / part.utf8.count)
      #expect(Reading(document, as: "a.rss").drafts.count <= 20_000)
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `is never too broken to be read`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sources = [
      InventedFeeds.rss, InventedFeeds.atom, InventedFeeds.nitf, InventedFeeds.g2,
      InventedFeeds.newsML1,
    ]
    let document = mutated(Array(sources[Int(seed) % sources.count].utf8), using: &random)
    let reading = Reading(document, as: "a.xml")
    #expect(!reading.drafts.isEmpty || !reading.problems.isEmpty)
    for draft in reading.drafts { expectSound(draft) }
  }
}

/// The bytes with some of them changed, left out, or there twice.
func mutated(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 4 {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
    case 3: bytes.insert(contentsOf: Array("<&]]>\r\n\r\nWARC/1.0\r\n".utf8), at: start)
    default: bytes.removeSubrange(max(start, bytes.count / 2)...)
    }
  }
  return bytes
}

/// Text in whole characters, blocks inside it and ascending, names of fields each once.
func expectSound(_ draft: DocumentDraft) {
  #expect(String(validating: draft.text, as: UTF8.self) != nil)
  var end = 0
  for block in draft[.block] {
    #expect(block.span.start >= end && block.span.end > block.span.start)
    end = block.span.end
  }
  #expect(end <= draft.text.count)
  #expect(Set(draft.fields.map(\.name)).count == draft.fields.count)
}
