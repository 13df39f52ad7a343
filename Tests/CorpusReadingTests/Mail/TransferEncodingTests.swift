import Testing

@testable import CorpusReading

@Suite struct `Transfer encodings` {
  @Test(arguments: [
    ("YWJj", "abc"), ("YW Jj\r\n ZGU=", "abcde"), ("YWJjZA", "abcd"), ("YW*Jj", "abc"), ("", ""),
    ("Y", ""), ("YQ==YWI=", "aab"),
    ("YWI=\n\n___\na list, see below", "ab\n___\na list, see below"),
  ])
  func `in base64 bear white space, rubbish and missing padding`(coded: String, text: String) {
    let bytes = decodeBase64(Array(coded.utf8)[...]).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("a=3Db", "a=b", 0), ("a=\nb", "ab", 0), ("a= \r\nb", "ab", 0), ("a  \nb", "a\nb", 0),
    ("a  \r\nb", "a\r\nb", 0), ("a=20 \nb", "a \nb", 0), ("a=zzb", "a=zzb", 1), ("a=", "a", 0),
    ("=c3=A9", "é", 0), ("a=4", "a=4", 1),
  ])
  func `in quoted-printable bear broken escapes`(coded: String, text: String, broken: Int) {
    let decoded = decodeQuotedPrintable(Array(coded.utf8)[...])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.broken == broken)
  }
}
