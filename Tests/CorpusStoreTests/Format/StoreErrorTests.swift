import CorpusStore
import Testing

@Suite struct `What an error of the store says` {
  @Test(arguments: [
    (StoreError.unreadable(path: "c/text", reason: "no such file"), "c/text: no such file", false),
    (.unwritable(path: "c", reason: "disk full"), "c: cannot be written: disk full", false),
    (.notASegment(path: "c"), "c: no manifest of a corpus", true),
    (
      .otherVersion(path: "c", found: "9", supported: 1),
      "c: written in format 9, but this version reads format 1", true
    ),
    (
      .wrongSize(path: "c/text", expected: 8, found: 3),
      "c/text: 3 bytes long, but 8 were written; the file was cut short or changed", true
    ),
    (
      .damaged(path: "c/text", column: "bytes"),
      "c/text: column 'bytes' does not match its digest; the file is damaged", true
    ),
    (.missingColumn(path: "c", column: "text/bytes"), "c: no column 'text/bytes'", true),
    (
      .wrongCount(path: "c", column: "tokens/forms", expected: 8, found: 3),
      "c: column 'tokens/forms' has 3 values where 8 belong; the folder is damaged", true
    ),
    (
      .tooLarge(what: "the text of a.txt", limit: 64),
      "the text of a.txt is above the limit of 64 bytes", false
    ),
  ])
  func `names the file and what is wrong with it`(
    error: StoreError, message: String, isDamage: Bool
  ) {
    #expect(error.description == message)
    #expect(error.isDamage == isDamage)
  }
}
