import Testing

@testable import CorpusReading

@Suite struct `The parts of a message` {
  private func parts(_ text: String) -> [String] {
    let tree = MailTree(Array(text.utf8))
    return tree.parts.map { part in
      "\(part.type.name)<\(part.parent)|\(String(decoding: tree.bytes[part.body], as: UTF8.self))"
    }
  }

  @Test func `end before the line end of their boundary`() {
    let text =
      "Content-Type: multipart/mixed; boundary=q\n\n--q\n\na\n--q \r\n\r\nb\r\n\r\n--q--\nend"
    #expect(parts(text).dropFirst() == ["text/plain<0|a", "text/plain<0|b\r\n"])
  }

  @Test func `have the type that their multipart gives them`() {
    let text = "Content-Type: multipart/digest; boundary=q\n\n--q\n\nSubject: a\n\nb\n--q--\n"
    #expect(parts(text).dropFirst() == ["message/rfc822<0|Subject: a\n\nb", "text/plain<1|b"])
  }

  @Test func `are found without a name for the boundary`() {
    let text = "Content-Type: multipart/mixed\n\n--qqq\n\na\n--qqq--\n"
    #expect(parts(text).dropFirst() == ["text/plain<0|a"])
  }

  @Test func `end with an outer boundary`() {
    let text = """
      Content-Type: multipart/mixed; boundary=o

      --o
      Content-Type: multipart/mixed; boundary=i

      --i

      a
      --o

      b
      --o--

      """
    #expect(parts(text).suffix(2) == ["text/plain<1|a", "text/plain<0|b"])
  }
}
