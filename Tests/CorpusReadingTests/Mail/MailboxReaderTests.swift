import CorpusStore
import Testing

@testable import CorpusReading

private func read(_ text: String, limit: Int = ReadingLimits.recordBytes) -> Reading {
  var reading = Reading("", as: "b.none")
  reading.problems = []
  var source = ByteSource(Array(text.utf8))
  let file = SourceFile(path: "in/a.mbox", name: "a.mbox", size: text.utf8.count, modified: 1)
  MailboxReader(limit: limit).read(
    &source, from: file, options: ReadingOptions(), emit: { reading.drafts.append($0) },
    report: { reading.problems.append($0) })
  return reading
}

private let from = "From ana@agency.example Tue Feb 28 14:03:00 2017\n"

@Suite struct `A mailbox` {
  @Test func `gives a document a message`() {
    let reading = Reading(
      from + "Subject: a\n\nOne.\n\nFrom here on.\n\n" + from + "Subject: b\n\nTwo.\n", as: "a.mbox"
    )
    #expect(reading.texts == ["One.\n\nFrom here on.\n", "Two.\n"])
    #expect(reading.drafts.map(\.name) == ["a.mbox#1", "a.mbox#2"])
    #expect(reading.drafts.map(\.record) == [1, 2])
    #expect(reading.problems.isEmpty)
  }

  @Test func `takes one mark off lines that were quoted for it`() {
    let reading = read(from + "Subject: a\n\n>From a\n>>From b\n> From c\nFrom d\n")
    #expect(reading.texts == ["From a\n>From b\n> From c\nFrom d\n"])
  }

  @Test func `begins messages at lines without a date where a header follows`() {
    let reading = read(
      "From ana\nSubject: a\n\nOne.\n\nFrom bo\nDate: x\n\nTwo.\n\nFrom me\nNote: y\n")
    #expect(reading.texts == ["One.\n", "Two.\n\nFrom me\nNote: y\n"])
  }

  @Test func `believes a length that ends where a message does`() {
    let body = "One.\n\n\(from)\nin the middle\n>From\n>From x\n"
    let header = "Subject: a\nContent-Length: \(body.utf8.count)\n\n"
    let reading = read(from + header + body + "\n" + from + "Subject: b\n\nTwo.\n")
    #expect(reading.texts == [body, "Two.\n"])
  }

  @Test func `does not believe a length that does not`() {
    let header = "Subject: a\nContent-Length: 100000\n\n"
    let reading = read(
      from + header + "One.\n\n" + from + header + "Two.\n\n" + from + "Subject: c\n\nThree.\n")
    #expect(reading.texts == ["One.\n", "Two.\n", "Three.\n"])
    #expect(reading.drafts.map(\.record) == [1, 2, 3])
  }

  @Test func `skips a message above the limit and reads the rest`() {
    let long = String(repeating: "All work and no play.\n", count: 60_000)
    let reading = read(
      from + "Subject: a\n\nOne.\n\n" + from + "Subject: b\n\n\(long)\n" + from
        + "Subject: c\n\nThree.\n", limit: 1 << 20)
    #expect(reading.texts == ["One.\n", "Three.\n"])
    #expect(reading.drafts.map(\.name) == ["a.mbox#1", "a.mbox#3"])
    #expect(reading.problems.map(\.line) == [6])
    #expect(reading.reasons == ["message 2: 1 MB long; the limit for one message is 1 MB"])
  }

  @Test func `names message and line of what was mended`() {
    let reading = read(
      from + "Subject: a\n\nOne.\n\n" + from + "Subject: b\n\nThe ferry\0 sails at five.\n")
    #expect(reading.problems.map(\.line) == [6])
    #expect(
      reading.reasons == ["message 2: a control code in a text became a space"])
    #expect(reading.problems.map(\.kind) == [.mended])
  }

  @Test func `may end its lines in any way`() {
    let text = from + "Subject: a\n\nOne.\n\n" + from + "Subject: b\n\nTwo.\n"
    for end in ["\r\n", "\r"] {
      let reading = read(text.replacing("\n", with: end))
      #expect(reading.texts == ["One.\n", "Two.\n"])
    }
  }

  @Test(arguments: [
    ("", "the file is empty"), ("\n\n", "the file is empty"),
    ("Hello.\n", "message 1: no mail: neither a line 'From ' nor a header before the text"),
    ("*mbx*\r\n", "a mailbox in the form of UW IMAP, which is not read; export it as mbox"),
  ])
  func `is skipped where it is none`(text: String, reason: String) {
    let reading = read(text)
    #expect(reading.drafts.isEmpty)
    #expect(reading.reasons == [reason])
  }
}
