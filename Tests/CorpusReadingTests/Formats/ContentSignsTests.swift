import Testing

@testable import CorpusReading

@Suite struct `What first bytes tell` {
  private func sign(of text: String) -> String {
    let prefix = Array(text.utf8)[...].clean
    let signs = [
      (prefix.isWARC, "warc"), (prefix.isMailbox, "mbox"), (prefix.isMail, "mail"),
      (prefix.isHTML, "html"), (prefix.isXML, "xml"), (prefix.isJSONLines, "lines"),
      (prefix.isJSON, "json"),
    ].filter(\.0)
    return signs.first?.1 ?? "text"
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html>", "html"), ("\u{FEFF}\n <HTML lang=de>", "html"),
    ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\">", "html"),
    ("<!-- saved from -->\n<html>", "html"),
    ("<?xml version=\"1.0\"?><rss version=\"2.0\">", "xml"),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "xml"), ("<b>Riga</b> rain", "text"),
    ("{\"text\": \"a\"}\n{\"text\": \"b\"}", "lines"), ("{\n  \"text\": \"a\"\n}", "json"),
    ("{\"text\": \"a\n{\"text\": \"b\"}\n", "lines"), ("[{\"text\": \"a\"}]", "json"),
    ("[Riga] rain", "text"), ("{place} rain", "text"), ("{", "lines"),
    ("From a@example.org Mon Mar  4 10:00:00 2019\nFrom: a", "mbox"),
    ("From our desk in Riga\n", "text"), ("From: a@example.org\nSubject: Rain\n\nx", "mail"),
    ("Received: from a\n by b; Mon\nFrom: a", "mail"), ("Riga: rain\nVassby: sun\n", "text"),
    ("Subject: rain\n\nIt rained.", "text"), ("From: Riga\nIt rained.", "text"),
    ("WARC/1.0\r\nWARC-Type: warcinfo", "warc"), ("", "text"), ("Rain", "text"),
  ])
  func `is the format`(text: String, format: String) {
    #expect(sign(of: text) == format)
  }

  @Test func `is seen through UTF-16`() {
    let wide: [UInt8] = [0xFF, 0xFE] + "{\"text\": 1}".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    #expect(wide[...].clean.isJSONLines)
  }

  @Test func `is a table if the options name a column`() {
    var options = ReadingOptions()
    let prefix = Array("when,\"Body\",who\n1,2,3\n".utf8)[...]
    #expect(prefix.tableSeparator(options) == nil)
    options.members = ["text": "body"]
    #expect(prefix.tableSeparator(options) == UInt8(ascii: ","))
    #expect(Array("when, the body said, rain".utf8)[...].tableSeparator(options) == nil)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><!-- x --><rss>", "rss"), ("<a:feed xmlns:a=\"x\">", "feed"),
    ("<!DOCTYPE nitf SYSTEM \"x\"><nitf>", "nitf"), ("rss", ""),
  ])
  func `is the name of the first element`(text: String, name: String) {
    #expect(Array(text.utf8)[...].clean.firstElement == name)
  }
}
