import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `Fields of a message` {
  private func fields(_ text: String) -> MailFields {
    let bytes = Array(text.utf8)
    return MailFields(MailHeader(bytes, from: 0, to: bytes.count))
  }

  private func value(_ name: String, of text: String) -> String? {
    fields(text).fields.first { $0.name == name }?.value
  }

  @Test func `keep what people write and leave out transport`() {
    let found = fields(
      "Received: x\nX-Spam-Flag: no\nX-Priority: 1\nList-Id: <a.b>\nKeywords: c\nARC-Seal: d\n\n")
    #expect(
      found.fields == [
        DocumentField(name: "x_priority", value: "1"),
        DocumentField(name: "list_id", value: "<a.b>"),
        DocumentField(name: "keywords", value: "c"),
      ])
  }

  @Test func `do not take the names of facts`() {
    #expect(value("header_title", of: "Title: x\n\n") == "x")
    #expect(value("title", of: "Title: x\n\n") == nil)
  }

  @Test func `join headers that come again`() {
    #expect(value("keywords", of: "Keywords: a\nKeywords: b\nKeywords: a, b\n\n") == "a; b; a, b")
    #expect(value("to", of: "To: a@b.example\nTo: c@d.example\n\n") == "a@b.example, c@d.example")
  }

  @Test func `have the domain of the sender as a source of last resort`() {
    let claims = fields("From: Ana <ana@Agency.example>\nDate: never\n\n").claims
    #expect(
      claims == [
        Claim("byline", "Ana", basis: "mail"), Claim("source", "agency.example", basis: "mail"),
      ])
    #expect(value("date_raw", of: "Date: never\n\n") == "never")
  }

  @Test func `are not more than the limit`() {
    let text = (0..<ReadingLimits.fields + 5).map { "X-Own-\($0): a\n" }.joined()
    #expect(fields(text).fields.count == ReadingLimits.fields)
    #expect(fields(text).leftOut == 5)
  }
}
