import Testing

@testable import CorpusReading

@Suite struct `XML that is written wrong` {
  @Test(arguments: [
    ("<a>Salt & sand&b=1&;</a>", "<a>Salt &amp; sand&amp;b=1&amp;;</a>"),
    ("<a>&amp;&#x41;&#65;&eacute;</a>", "<a>&amp;&#65;&#65;&eacute;</a>"),
    ("<a>\u{1}&#0;&#xFFFF;&#99999999999;</a>", "<a>    </a>"),
    ("\n \n<a/>", "<a/>"),
    ("<![CDATA[a & b\u{2}]]>&", "<![CDATA[a & b ]]>&amp;"),
    ("<![CDATA[a & b", "<![CDATA[a &amp; b"),
  ])
  func `is mended where that leaves no doubt`(written: String, mended: String) {
    #expect(String(decoding: XMLRepair(Array(written.utf8)).bytes, as: UTF8.self) == mended)
  }

  @Test func `says what was done`() {
    #expect(XMLRepair(Array("<a>b</a>".utf8)).note == nil)
    #expect(
      XMLRepair(Array("&&\u{1}".utf8)).note
        == "no XML as it stands for 2 ampersands that begin no reference and"
        + " 1 character not allowed in XML")
  }
}
