import Testing

@testable import CorpusReading

@Suite struct `The header of a message` {
  private func header(_ text: String) -> (fields: [String], body: String) {
    let bytes = Array(text.utf8)
    let header = MailHeader(bytes, from: 0, to: bytes.count)
    return (
      header.fields.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" },
      String(decoding: bytes[header.bodyStart...], as: UTF8.self)
    )
  }

  @Test(arguments: [
    ("A: b\n\nc", ["a=b"], "c"), ("A: b\r\n\tc\r\n d\r\n\r\ne", ["a=b c d"], "e"),
    ("A : b\nA:c\n\n", ["a=b", "a=c"], ""), ("A:\n b\n\n", ["a=b"], ""), ("A: b", ["a=b"], ""),
    ("A: b\nno header\n", ["a=b"], "no header\n"), ("A: b\n--q\n", ["a=b"], "--q\n"),
    ("A: b\nrubbish\nSubject: c\n\n", ["a=b", "subject=c"], ""), ("\nA: b", [], "A: b"),
    ("", [], ""),
    (" A: b\n\n", [], " A: b\n\n"), ("http://x.example/a: b\n", ["http=//x.example/a: b"], ""),
  ])
  func `is unfolded and ends where the body begins`(text: String, fields: [String], body: String) {
    let found = header(text)
    #expect(found.fields == fields)
    #expect(found.body == body)
  }
}
