import Testing

@testable import CorpusReading

@Suite struct `A table of phrases` {
  private let table = PhraseTable(entries: [
    PhraseEntry("links", .whole, "read also|по теме"),
    PhraseEntry("share", .start, "share this"),
    PhraseEntry("footer", .anywhere, "all rights|terms of use"),
  ])

  private func words(_ text: String) -> [PageWord] {
    let bytes = Array(text.utf8)
    var words: [PageWord] = []
    PageWords.append(to: &words, from: bytes, in: 0..<bytes.count)
    return words
  }

  @Test(
    arguments: [
      ("Read also:", "links"), ("ПО ТЕМЕ", "links"), ("Share this story", "share"),
      ("Read also the report", nil), ("We share this", nil), ("All rights", nil), ("", nil),
    ] as [(String, String?)])
  func `tells a line that is or begins with one`(line: String, kind: String?) {
    let words = words(line)
    #expect(table.label(words.span)?.kind == kind)
  }

  @Test func `counts each phrase inside a line once`() {
    let line = words("All rights and terms of use and all rights are here.")
    #expect(table.marks(in: line.span) == ["footer", "footer"])
    let turned = words("Rights of all")
    #expect(table.marks(in: turned.span).isEmpty)
  }
}
