import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A text file` {
  @Test func `is one document, its text unchanged`() {
    let reading = Reading(" One.\r\n\r\nTwo. \n", as: "in/page.txt")
    #expect(reading.texts == [" One.\r\n\r\nTwo. \n"])
    #expect(reading.drafts.map(\.name) == ["in/page.txt"])
    #expect(reading.drafts.first?.fields.isEmpty == true)
  }

  @Test func `tells of another encoding and of broken bytes`() {
    let western = Reading([0x43, 0x61, 0x66, 0xE9], as: "a.txt")
    #expect(western.drafts.first?.field("encoding") == "windows-1252")
    let broken = Reading(Array("é ".utf8) + [0xFF], as: "a.txt")
    #expect(broken.drafts.first?.field("broken_bytes") == "1")
    #expect(
      broken.problems.map(\.reason) == [
        "1 byte stands for no character in UTF-8 and became U+FFFD"
      ])
  }

  @Test func `is named where it is empty or no text`() {
    #expect(Reading("", as: "a.txt").problems.map(\.reason) == ["the file is empty"])
    let binary = Reading([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 1], as: "a")
    #expect(binary.drafts.isEmpty)
    #expect(binary.problems.map(\.reason) == ["a program"])
    let zeros = Reading([0x72, 0x61, 0x69, 0x6E, 0, 0, 0, 1, 1], as: "a")
    #expect(zeros.drafts.isEmpty)
    #expect(zeros.problems.map(\.reason) == ["no text: it holds 3 zero bytes"])
  }

  @Test func `has a limit that is named`() {
    let reading = Reading(
      [UInt8](repeating: 0x78, count: ReadingLimits.recordBytes + 1), as: "a.txt")
    #expect(reading.drafts.isEmpty)
    #expect(
      reading.problems.map(\.reason) == ["longer than the limit of 64 MB for one text"])
  }
}
