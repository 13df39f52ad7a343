import CorpusQuery
import Testing

@Suite struct `The value of a field` {
  @Test(arguments: [
    ("afp", false, "AFP", true),
    ("afp", false, "Moscow (AFP)", true),
    ("afp", false, "AFPRelax", false),
    ("afp", true, "AFPRelax", true),
    ("new york", false, "Sent from New-York, Monday", true),
    ("new york", false, "York, New", false),
    ("new yo", true, "New York", true),
    ("ne york", true, "New York", false),
    ("kosice", false, "Košice", true),
    ("o brien", false, "O\u{2019}Brien", true),
    ("москва", false, "МОСКВА", true),
    ("afp", false, "", false),
  ])
  func `matches by whole words next to each other`(
    wanted: String, isPrefix: Bool, value: String, matches: Bool
  ) {
    let words = wanted.split(separator: " ").map(String.init)
    #expect(FieldValue.words(words, isPrefix: isPrefix).matches(value) == matches)
  }

  @Test func `matches exactly where that is asked for`() {
    #expect(FieldValue.exactly("AFP").matches("AFP"))
    #expect(!FieldValue.exactly("AFP").matches("afp"))
    #expect(FieldValue.missing.matches(""))
    #expect(!FieldValue.missing.matches("none"))
  }
}
