import CorpusStore
import Testing

@testable import CorpusReading

/// What reading some bytes gave.
struct Reading {
  var drafts: [DocumentDraft] = []
  var problems: [ReadingProblem] = []

  init(_ bytes: [UInt8], as name: String, options: ReadingOptions = ReadingOptions()) {
    var source = ByteSource(bytes)
    let file = SourceFile(path: "in/" + name, name: name, size: bytes.count, modified: 1)
    readDocuments(
      in: &source, of: file, options: options, emit: { drafts.append($0) },
      report: { problems.append($0) })
  }

  init(_ text: String, as name: String) { self.init(Array(text.utf8), as: name) }

  var texts: [String] { drafts.map { String(decoding: $0.text, as: UTF8.self) } }
}

@Suite struct `A file of JSON Lines` {
  @Test func `gives a document a line`() {
    let reading = Reading(
      """
      {"id": "one", "text": "First.\\r\\nSecond."}

      {"body": "No id here."}\r
      {"content": "Last", "id": 7}
      """, as: "a.jsonl")
    #expect(reading.texts == ["First.\r\nSecond.", "No id here.", "Last"])
    #expect(reading.drafts.map(\.name) == ["one", "a.jsonl#3", "7"])
    #expect(reading.drafts.map(\.record) == [1, 3, 4])
    #expect(reading.problems.isEmpty)
  }

  @Test func `names broken lines and goes on`() {
    let reading = Reading(
      """
      {"id": "a", "text": "x"}
      {"id": "b", "text": "x"
      [1]
      {"id": "c"}
      {"id": "d", "text": 5}
      {"id": "e", "text": "y"}
      """, as: "a.jsonl")
    #expect(reading.drafts.map(\.name) == ["a", "e"])
    #expect(reading.problems.map(\.line) == [2, 3, 4, 5])
    #expect(
      reading.problems.map(\.reason) == [
        "no ',' or '}' after a value (at byte 24 of the line)",
        "a record is an object in braces, this one is an array",
        "no field 'text', 'body' or 'content'",
        "field 'text' is a number; the text is a string",
      ])
  }

  @Test func `keeps a second record of one id under another name`() {
    let reading = Reading(
      "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n{\"id\":\"a\",\"text\":\"z\"}",
      as: "a.jsonl")
    #expect(reading.drafts.map(\.name) == ["a", "a#2", "a#3"])
    #expect(
      reading.problems.map(\.reason) == [
        "the id 'a' is taken by a record before; this one is 'a#2'",
        "the id 'a' is taken by a record before; this one is 'a#3'",
      ])
    #expect(reading.problems.allSatisfy { $0.kind == .renamed })
  }

  @Test func `names a line above the limit and reads the next`() {
    var bytes = Array("{\"id\":\"a\",\"text\":\"".utf8)
    bytes += [UInt8](repeating: 0x78, count: ReadingLimits.recordBytes)
    bytes += Array("\"}\n{\"id\":\"b\",\"text\":\"y\"}".utf8)
    let reading = Reading(bytes, as: "a.jsonl")
    #expect(reading.drafts.map(\.name) == ["b"])
    #expect(
      reading.problems.map(\.reason) == ["a line of 64 MB; the limit for one record is 64 MB"])
    #expect(reading.problems.map(\.line) == [1])
  }

  @Test func `may have objects over lines, and several on one`() {
    let reading = Reading(
      """
      {
        "text": "a",
        "more": {
          "x": [1]
        }
      }
      {"text": "b"} {"text": "c"},
      {
        "text": "broken"
      {"text": "d"}
      {
      "text": "e" }
      """, as: "a.jsonl")
    #expect(reading.texts == ["a", "b", "c", "d", "e"])
    #expect(reading.problems.map(\.line) == [8])
  }

  @Test func `counts halves of characters`() {
    let reading = Reading(#"{"text":"a\ud83d b\udc00"}"#, as: "a.jsonl")
    #expect(reading.texts == ["a\u{FFFD} b\u{FFFD}"])
    #expect(
      reading.problems.map(\.reason) == ["2 escapes are half of a character and became U+FFFD"])
    #expect(reading.problems.map(\.kind) == [.mended])
  }

  @Test func `may be in UTF-16 or have a byte-order mark`() {
    let line = "{\"id\":\"a\",\"text\":\"Жы\"}"
    let wide: [UInt8] = [0xFF, 0xFE] + line.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Reading(wide, as: "a.jsonl").texts == ["Жы"])
    #expect(Reading([0xEF, 0xBB, 0xBF] + Array(line.utf8), as: "a.jsonl").texts == ["Жы"])
  }

  @Test func `is a problem when empty`() {
    #expect(Reading("", as: "a.jsonl").problems.map(\.reason) == ["the file is empty"])
    #expect(Reading("\n \n", as: "a.jsonl").problems.map(\.reason) == ["the file is empty"])
  }
}
