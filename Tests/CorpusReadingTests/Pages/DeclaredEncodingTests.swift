import Testing

@testable import CorpusReading

@Suite struct `The encoding that a page declares` {
  @Test(
    arguments: [
      ("<meta charset=\"windows-1251\">", "windows-1251"),
      ("<META  Charset = KOI8-R >", "koi8-r"),
      (
        "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">", "iso-8859-2"
      ),
      ("<?xml version='1.0' encoding='Shift_JIS'?><html>", "shift_jis"),
      ("<!-- <meta charset=a> --><meta charset=b>", "b"),
      ("<!-- <meta charset=a>", nil), ("<meta name=charset content=x>", nil),
      ("<p>charset=x</p>", nil), ("<meta charset=", nil), ("", nil), ("<", nil),
      ("<meta charset='utf-8", "utf-8"),
    ] as [(String, String?)])
  func `is read near its beginning`(page: String, expected: String?) {
    #expect(declaredEncoding(of: Array(page.utf8)) == expected)
  }
}
