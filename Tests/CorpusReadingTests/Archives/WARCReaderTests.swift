import CorpusStore
import TestSupport
import Testing

@testable import CorpusReading

/// A record as programs write it.
private func record(
  _ type: String, _ block: String, of content: String = "application/http; msgtype=response",
  at address: String = "https://courier.example/a", length: String? = nil
) -> String {
  let length = length ?? "Content-Length: \(block.utf8.count)\r\n"
  return "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(address)\r\n"
    + "WARC-Date: 2019-05-06T07:08:09Z\r\nContent-Type: \(content)\r\n\(length)\r\n"
    + "\(block)\r\n\r\n"
}

private func answer(
  _ body: String, type: String = "text/html", status: Int = 200, fields: String = ""
) -> String {
  record("response", "HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\n\(fields)\r\n\(body)")
}

@Suite struct `A web archive` {
  @Test func `gives its pages and texts`() {
    let reading = Reading(
      record("warcinfo", "software: x", of: "application/warc-fields")
        + record("request", "GET / HTTP/1.1\r\n\r\n", of: "application/http; msgtype=request")
        + answer("<html><body><p>Page.</p></body></html>")
        + record("revisit", "HTTP/1.1 200 OK\r\n\r\n")
        + answer("Plain.", type: "text/plain; charset=utf-8")
        + record("resource", "Saved.", of: "text/plain", at: "<file:///b.txt>")
        + record("conversion", "Converted.", of: "text/plain"), as: "w.warc")
    #expect(reading.problems.isEmpty)
    #expect(reading.texts == ["Page.", "Plain.", "Saved.", "Converted."])
    #expect(reading.drafts.map(\.name) == (1...4).map { "w.warc#\($0)" })
    #expect(reading.drafts.map(\.record) == [1, 2, 3, 4])
    #expect(reading.drafts[0].field("url") == "https://courier.example/a")
    #expect(reading.drafts[2].field("url") == "file:///b.txt")
    #expect(reading.drafts.allSatisfy { $0.field("fetched") == "2019-05-06T07:08:09Z" })
    #expect(reading.drafts.allSatisfy { $0.claimed("date").isEmpty && $0.field("date") == nil })
  }

  @Test func `gives the feeds and the records of JSON in it`() {
    let reading = Reading(
      answer(InventedFeeds.atom, type: "application/atom+xml")
        + answer("{\"id\": \"k\", \"text\": \"Said.\"}", type: "application/json")
        + answer("{\"ok\": true}", type: "application/json")
        + answer("[1, 2]", type: "application/json"), as: "w.warc")
    #expect(reading.drafts.map(\.name) == ["w.warc#1", "w.warc#2", "w.warc#3"])
    #expect(reading.drafts[2].field("id") == "k")
    #expect(reading.drafts[0].field("url") == "https://bote.example/77")
    #expect(
      reading.problems.map(\.reason) == ["records of application/json without text: 2 left out"])
  }

  @Test func `of records about itself alone says so`() {
    let reading = Reading(record("warcinfo", "software: x", of: "application/warc"), as: "w.warc")
    #expect(reading.problems.map(\.reason).joined().contains("without a page or a text"))
  }

  @Test func `counts what it leaves out`() {
    let reading = Reading(
      answer("x", type: "image/png") + answer("y", type: "image/png")
        + answer("gone", status: 404) + answer("\u{1}\u{2}", fields: "Content-Encoding: br\r\n")
        + record("dance", "x") + answer("  ") + answer("kept", type: "text/plain"), as: "w.warc")
    #expect(reading.texts == ["kept"])
    #expect(
      reading.problems.map(\.reason) == [
        "records of image/png: 2 left out", "responses with status 404: 1 left out",
        "responses packed as 'br': 1 left out", "records of the kind 'dance': 1 left out",
        "records without content: 1 left out",
      ])
  }

  @Test(arguments: [
    "5\r\nHello\r\n7;x=y\r\n, world\r\n0\r\n\r\n", "Hello, world", "5\r\nHello\r\n07\r\n, world",
  ])
  func `joins chunks, also where that is done`(body: String) {
    let reading = Reading(
      answer(body, type: "text/plain", fields: "Transfer-Encoding: chunked\r\n"), as: "w.warc")
    #expect(reading.texts == ["Hello, world"])
  }

  @Test func `reads a body that is unpacked already`() {
    let reading = Reading(
      answer("Done.", type: "text/plain", fields: "Content-Encoding: gzip\r\n"), as: "w.warc")
    #expect(reading.texts == ["Done."])
  }

  @Test(arguments: [
    ("", "no length; read up to the next record"),
    ("Content-Length: three\r\n", "no length; read up to the next record"),
    ("Content-Length: 3\r\n", "its length is too small; read up to the next record"),
    ("Content-Length: 150\r\n", "its length is too large; cut where the next record begins"),
    ("Content-Length: 15000\r\n", "its length is too large; cut where the next record begins"),
  ])
  func `is read on where a length is wrong`(length: String, reason: String) {
    let reading = Reading(
      record("resource", "A first text.", of: "text/plain", length: length)
        + record("resource", "A second one.", of: "text/plain")
        + record("resource", "A third.", of: "text/plain"), as: "w.warc")
    #expect(reading.texts == ["A first text.", "A second one.", "A third."])
    #expect(
      reading.problems.map(\.reason) == ["record 1 (https://courier.example/a): \(reason)"])
  }

  @Test func `whose last record is cut is read up to there`() {
    let text = record("resource", "A first text.", of: "text/plain")
    let reading = Reading(Array((text + text).utf8.dropLast(8)), as: "w.warc")
    #expect(reading.texts == ["A first text.", "A first t"])
    #expect(
      reading.problems.map(\.reason) == [
        "record 2 (https://courier.example/a): the file ends after 9 of its 13 bytes"
      ])
  }

  @Test func `names what is no record and reads the rest`() {
    let good = record("resource", "Good.", of: "text/plain")
    let fields = "WARC/1.0\r\nX: " + String(repeating: "y", count: 1 << 20) + "\r\n\r\n"
    let reading = Reading("junk\r\n" + good + fields + good + "WARC/1.0\r\n" + good, as: "w.warc")
    #expect(reading.texts == ["Good.", "Good.", "Good."])
    #expect(
      reading.problems.map(\.reason) == [
        "6 bytes that belong to no record",
        "record 2: its fields are longer than the limit of 1 MB",
        "record 4: its fields break off where the next record begins",
      ])
  }

  @Test func `passes over a record that is too long`() {
    let reading = Reading(
      record("resource", "Large.", of: "text/plain", length: "Content-Length: 80000000\r\n")
        + record("resource", "Good.", of: "text/plain"), as: "w.warc")
    #expect(reading.texts == ["Good."])
    #expect(
      reading.problems.map(\.reason) == [
        "record 1 (https://courier.example/a): 76 MB; the limit for one record is 64 MB"
      ])
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("filedesc://x 0.0.0.0", "an ARC file, the format before WARC, which is not read"),
    ("nothing\n", "a web archive without a record"),
  ])
  func `without a record is named`(text: String, reason: String) {
    #expect(Reading(text, as: "w.warc").problems.last?.reason == reason)
  }

  @Test(arguments: UInt64(0)..<150)
  func `is never too broken to be read`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let archive =
      answer("<html><body><p>Pâge.</p></body></html>") + answer(InventedFeeds.rss, type: "text/xml")
      + answer(
        "5\r\nHello\r\n0\r\n\r\n", type: "text/plain", fields: "Transfer-Encoding: chunked\r\n")
      + answer("[{\"text\": \"One.\"}]", type: "application/json")
    let reading = Reading(mutated(Array(archive.utf8), using: &random), as: "w.warc")
    #expect(!reading.drafts.isEmpty || !reading.problems.isEmpty)
    #expect(reading.drafts.map(\.record) == Array(1..<(reading.drafts.count + 1)))
    for draft in reading.drafts { expectSound(draft) }
  }
}
