import CorpusStore
import Testing

@Suite struct `The digest of a column` {
  @Test(arguments: [
    ("", 0xEF46_DB37_51D8_E999 as UInt64), ("a", 0xD24E_C4F1_A98C_6E5B),
    ("abc", 0x44BC_2CF5_AD77_0999),
  ])
  func `is XXH64`(text: String, expected: UInt64) {
    #expect(Checksum.of(Array(text.utf8)) == expected)
  }
}
