import Testing

@testable import CorpusReading

@Suite struct `A media type` {
  @Test(arguments: [
    ("Text/Plain; charset=UTF-8", "text/plain", "charset", "UTF-8"),
    ("text/plain (x; y=z) ; charset = \"a;b\\\"c\"", "text/plain", "charset", "a;b\"c"),
    ("text/plain charset=x", "text/plain", "charset", "x"),
    ("a/b; name*=iso-8859-1''caf%e9.txt; name=cafe.txt", "a/b", "name", "café.txt"),
    ("a/b; name*1=\"c d\"; name*0*=utf-8'en'%C3%A9", "a/b", "name", "éc d"),
    ("attachment; filename=My report.pdf; size=3", "attachment", "filename", "My report.pdf"),
    ("attachment; filename=\"=?utf-8?Q?=C3=A9.pdf?=\"", "attachment", "filename", "é.pdf"),
    ("attachment; filename=\"C:\\dir\\a.pdf\"", "attachment", "filename", "C:\\dir\\a.pdf"),
  ])
  func `has parameters`(value: String, name: String, key: String, text: String) {
    let type = MediaType(Array(value.utf8))
    #expect(type.name == name)
    #expect(type.text(key) == text)
  }

  @Test(arguments: ["", ";", "=;=", "(((", "\"", "a/b; x=\"", "a/b; x*", "a/b; *=;**=''"])
  func `may be broken`(value: String) {
    #expect(MediaType(Array(value.utf8)).text("charset") == nil)
  }
}
