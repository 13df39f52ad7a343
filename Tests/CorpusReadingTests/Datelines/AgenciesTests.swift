import Testing

@testable import CorpusReading

@Suite struct `An agency` {
  @Test(
    arguments: [
      ("AFP", "AFP"), ("Reuter", "Reuters"), ("REUTERS", "Reuters"),
      ("Agence France-Presse", "AFP"),
      ("The Associated Press", "AP"), ("DPA", "dpa"), ("Herald", nil),
    ] as [(String, String?)])
  func `has one name`(written: String, expected: String?) {
    #expect(Agencies.name(of: written) == expected)
  }

  @Test(arguments: [
    ("KNB", true), ("Velmora News", true), ("left", false), ("2017", false),
    ("A man who would not say", false),
  ])
  func `may be one that is not listed`(written: String, expected: Bool) {
    #expect(Agencies.mayBeName(written) == expected)
  }
}
