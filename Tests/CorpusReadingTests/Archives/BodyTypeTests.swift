import Testing

@testable import CorpusReading

@Suite struct `The type of a body` {
  @Test(
    arguments: [
      ("text/html; charset=\"ISO-8859-2\"", "text/html", "ISO-8859-2"),
      ("Text/HTML;Charset = koi8-r ; x=y", "text/html", "koi8-r"),
      ("text/plain", "text/plain", nil), ("", "", nil), (";;=", "", nil),
    ] as [(String, String, String?)])
  func `has a name and a set of characters`(value: String, name: String, charset: String?) {
    let type = BodyType(value)
    #expect(type.name == name)
    #expect(type.charset == charset)
  }

  @Test(
    arguments: [
      ("text/html", BodyType.Reader.page), ("application/rss+xml", .xml), ("image/svg+xml", nil),
      ("application/json", .json), ("image/png", nil), ("", .page),
    ] as [(String, BodyType.Reader?)])
  func `says how it is read`(name: String, reader: BodyType.Reader?) {
    #expect(BodyType(name).reader(of: Array("<!DOCTYPE html><p>".utf8)) == reader)
  }
}
