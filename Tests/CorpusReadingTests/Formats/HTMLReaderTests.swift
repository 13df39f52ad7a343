import CorpusStore
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `A file of HTML` {
  private static let page =
    "<title>t</title><p>The ferry sank in the strait on Tuesday evening.</p>"

  @Test(arguments: ["a.html", "a.HTM", "b/a.xhtml", "a.shtml"])
  func `is one document by any of its endings`(name: String) {
    let reading = Reading(Self.page, as: name)
    #expect(reading.drafts.map(\.name) == [name])
    #expect(reading.texts == ["The ferry sank in the strait on Tuesday evening."])
    #expect(reading.problems.isEmpty)
  }

  @Test func `with a few zero bytes is mended`() {
    let bytes = Array("<p>The fer".utf8) + [0] + Array("ry sank.</p>".utf8)
    let reading = Reading(bytes, as: "a.html")
    #expect(reading.texts == ["The fer\u{FFFD}ry sank."])
    #expect(reading.problems.map(\.reason) == ["1 zero byte became U+FFFD"])
    #expect(reading.problems.map(\.kind) == [.mended])
  }

  @Test func `that is no text is named`() {
    let reading = Reading(Array("<p>".utf8) + [UInt8](repeating: 0, count: 99), as: "a.html")
    #expect(reading.drafts.isEmpty)
    #expect(reading.problems.map(\.reason) == ["no text: it holds 99 zero bytes"])
  }

  @Test(arguments: ["<script>1</script>", "<img alt=a>", "   "])
  func `without any text is named`(page: String) {
    let reading = Reading(page, as: "a.html")
    #expect(reading.drafts.isEmpty)
    #expect(reading.problems.map(\.reason) == ["a page without text"])
  }

  @Test func `that is empty or too long is named`() {
    #expect(Reading("", as: "a.html").problems.map(\.reason) == ["the file is empty"])
    let long = [UInt8](repeating: 0x78, count: ReadingLimits.recordBytes + 1)
    #expect(
      Reading(long, as: "a.html").problems.map(\.reason) == [
        "longer than the limit of 64 MB for one page"
      ])
  }

  @Test func `that is nested too deep keeps what stands above`() {
    let reading = Reading("<p>Top</p>" + String(repeating: "<div>", count: 3_000), as: "a.html")
    #expect(reading.texts == ["Top"])
    #expect(reading.problems.map(\.kind) == [.mended])
  }

  @Test func `of random bytes is read or named`() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "<p>", "</p>", "<div class=", "\"a b\"", "<", ">", "&#0;", "<!--", "é", "\u{FFFD}", "<a",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        if random.next() % 3 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: random.next()))
        } else {
          bytes += Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
        }
      }
      let reading = Reading(bytes, as: "a.html")
      #expect(reading.drafts.count + reading.problems.count >= 1)
      for var draft in reading.drafts { StoryMarker().mark(&draft) }
    }
  }
}
