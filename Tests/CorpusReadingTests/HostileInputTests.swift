import CorpusStore
import SpanAlgebra
import Testing

@testable import CorpusReading

/// A file made to harm its reader, small enough for a test and large enough to show a wrong growth.
struct HostileFile: Sendable, CustomTestStringConvertible {
  var name: String
  var what: String
  /// A part of a reason that has to be told; empty where all of it can be read.
  var named: String
  var text: String

  init(_ name: String, _ what: String, named: String = "", _ text: String) {
    self.name = name
    self.what = what
    self.named = named
    self.text = text
  }

  var testDescription: String { "\(name): \(what)" }
}

@Suite struct `Hostile files` {
  @Test(.timeLimit(.minutes(1)), arguments: HostileFile.all)
  func `are read in bounded time, and what is left out is named`(file: HostileFile) {
    let reading = Reading(file.text, as: file.name)
    #expect(!reading.drafts.isEmpty || !reading.problems.isEmpty)
    #expect(
      file.named.isEmpty || reading.problems.contains { $0.reason.contains(file.named) },
      "told: \(reading.problems.prefix(3).map(\.reason))")
    for var draft in reading.drafts {
      StoryMarker().mark(&draft)
      #expect(String(validating: draft.text, as: UTF8.self) != nil)
      #expect(!draft.name.utf8.contains(0))
      for layer in LayerSchema.all {
        let spans = draft[layer].map(\.span)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(spans.allSatisfy { 0 <= $0.start && $0.start < $0.end })
        #expect(spans.allSatisfy { $0.end <= draft.text.count })
      }
    }
  }

  @Test func `with zero bytes are no text, but for a few on a page`() {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    for name in ["a.txt", "a.html", "a.eml", "a.csv", "a.jsonl", "a.md"] {
      let reading = Reading(zeros, as: name)
      #expect(!reading.problems.isEmpty, "\(name)")
    }
    let line = String(repeating: "The ferry would sail again. ", count: 20)
    let page = Array("<html><body><p>a".utf8) + [0] + Array("b \(line)</p></body></html>".utf8)
    let texts = Reading(page, as: "a.html").texts
    #expect(texts.count == 1 && texts.allSatisfy { $0.hasPrefix("a\u{FFFD}b The") })
  }

  @Test func `with overlong forms and halves of pairs give valid text, and say so`() {
    let story = Array(String(repeating: "Ferries sail — again. ", count: 200).utf8)
    let reading = Reading(
      story + [0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80], as: "a.txt")
    #expect(reading.problems.count == 1)
    #expect(reading.drafts.allSatisfy { String(validating: $0.text, as: UTF8.self) != nil })
    let escaped = Reading(#"{"id":"\ud800","text":"a\udc00b"}"#, as: "a.jsonl")
    #expect(escaped.texts == ["a\u{FFFD}b"])
    let wide: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0]
    #expect(Reading(wide, as: "a.txt").texts == ["a\u{FFFD}b"])
  }
}

extension HostileFile {
  private static let story =
    "PORT ELLERY, March 4 (KBS) -- The ferry would sail again, the council said on Tuesday.\n\n"
  private static let mail = "From: a@b.example\nSubject: s\n"

  private static func many(_ piece: String, _ count: Int = 20_000) -> String {
    String(repeating: piece, count: count)
  }

  private static func record(length: String) -> String {
    "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\n"
      + "Content-Type: text/plain\r\nContent-Length: \(length)\r\n\r\nx\r\n\r\n"
  }

  /// Entities that each stand for ten of the one before.
  private static let laughs =
    "<!DOCTYPE rss [<!ENTITY a0 \"ha\">"
    + (1...12).map { "<!ENTITY a\($0) \"\(many("&a\($0 - 1);", 10))\">" }.joined() + "]>"

  static let all: [HostileFile] = [
    HostileFile(
      "a.html", "deep", named: "nested deeper than the limit", many("<div>") + story),
    HostileFile("a.html", "deep, inline", named: "nested deeper", "<p>" + many("<b>") + story),
    HostileFile("a.rss", "deep", named: "nested deeper", "<rss><channel><item>" + many("<a>")),
    HostileFile("a.json", "deep", named: "no records", many("[") + many("]")),
    HostileFile("a.json", "deep objects", named: "nested deeper", many("{\"a\":")),
    HostileFile(
      "a.html", "deep JSON-LD",
      "<script type='application/ld+json'>" + many("{\"@graph\":[") + "</script><p>" + story),
    HostileFile(
      "a.eml", "deep parts", named: "nested deeper",
      mail + many("Content-Type: multipart/mixed; boundary=b\n\n--b\n") + story),
    HostileFile(
      "a.eml", "deep messages", named: "nested deeper",
      mail + many("Content-Type: message/rfc822\n\nFrom: a@b.example\n") + story),
    HostileFile(
      "a.eml", "base64 of garbage",
      mail + "Content-Transfer-Encoding: base64\n\n" + many("=?*\u{7F}é", 5_000)),
    HostileFile(
      "a.rss", "entities in entities",
      laughs + "<rss><channel><item><title>&a12;</title><description>&a12;</description>"),
    HostileFile(
      "a.rss", "one long entity a thousand times",
      "<!DOCTYPE rss [<!ENTITY q_ \"\(many("x"))\">]><rss><channel><item><title>t</title>"
        + "<description>\(many("&q_;"))</description></item></channel></rss>"),
    HostileFile(
      "a.xhtml", "entities in entities",
      laughs + "<html><body><p>&a12;</p></body></html>"),
    HostileFile(
      "a.rss", "many attributes", named: "attributes past the limit",
      "<rss><channel><item \((0..<20_000).map { "a\($0)='v' " }.joined())><title>t</title></item>"),
    HostileFile("a.html", "comments without end", many("<!--") + story),
    HostileFile("a.rss", "data without end", "<rss><channel>" + many("<item><![CDATA[", 2_000)),
    HostileFile(
      "a.csv", "many columns", named: "past the limit",
      many("text,") + "\n" + many("x,") + "\n"),
    HostileFile(
      "a.csv", "marks without end", named: "",
      "text,date\n" + many("\"open,2031-01-01\n")),
    HostileFile("a.mbox", "nothing but separators", many("From a Tue Feb 28 14:03:00 2017\n")),
    HostileFile("a.warc", "a length below zero", named: "no length", record(length: "-1")),
    HostileFile(
      "a.warc", "a length past all numbers", named: "no length",
      record(length: "9223372036854775808")),
    HostileFile(
      "a.warc", "the largest length", named: "the limit for one record",
      record(length: "9223372036854775807")),
    HostileFile("a.warc", "lengths too large", many(record(length: "100"), 2_000)),
    HostileFile("a.txt", "empty lines", many("\n", 200_000)),
    HostileFile("a.txt", "one line", many("word ", 200_000)),
    HostileFile("a.txt", "a letter with many marks", story + "a" + many("\u{301}") + "\n" + story),
    HostileFile("a.md", "links without end", many("[x](") + story),
    HostileFile("a.md", "ticks", (1..<300).map { many("`", $0) + " " }.joined() + story),
  ]
}
