internal import Testing

@testable internal import dateline

@Suite struct `The pager` {
  @Test(arguments: [
    (["PAGER": "more -d"], "exec more -d"),
    (["PAGER": ""], nil),
    (["PAGER": " "], nil),
    (["PAGER": "cat"], nil),
  ])
  func `is the user's`(variables: [String: String], command: String?) {
    #expect(Pager.command { variables[$0] } == command)
  }

  @Test func `is less where nothing is said`() {
    #expect(Pager.command { _ in nil }?.contains("exec less -R -F -X") == true)
  }

  @Test(arguments: [
    ("", 0),
    ("one\n", 1),
    ("one\ntwo\n", 2),
    ("\n\n", 2),
    ("12345678901\n", 2),
    ("日本日本日本\n", 2),
  ])
  func `counts rows as the window shows them`(text: String, rows: Int) {
    #expect(Pager.rows(of: text, columns: 10, limit: 100) == rows)
  }

  @Test func `counts no further than it has to`() {
    #expect(Pager.rows(of: String(repeating: "\n", count: 1000), columns: 10, limit: 24) == 24)
  }
}
