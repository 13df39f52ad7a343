import Testing

@testable import CorpusReading

@Suite struct `A list of addresses` {
  @Test(arguments: [
    ("a@b.example", ["a@b.example"]),
    (
      "Ana Rosales <a@b.example>, \"Berg, Bo\" <c@d.example>",
      ["Ana Rosales <a@b.example>", "Berg, Bo <c@d.example>"]
    ),
    ("a@b.example (Ana (the first) R.)", ["Ana (the first) R. <a@b.example>"]),
    ("Desk: a@b.example, c@d.example; e@f.example", ["a@b.example", "c@d.example", "e@f.example"]),
    ("undisclosed-recipients:;", ["undisclosed-recipients"]),
    ("=?utf-8?Q?Berg,_Bo?= <c@d.example>", ["Berg, Bo <c@d.example>"]),
    ("<@relay.example:a@b.example>", ["a@b.example"]),
    ("'Ana' <a@b.example>", ["Ana <a@b.example>"]),
    ("a@b.example; c@d.example", ["a@b.example", "c@d.example"]), ("", []), ("<", []), ("(((", []),
    ("\"", []), ("a@b.example <a@b.example>", ["a@b.example"]),
  ])
  func `has names and addresses`(value: String, addresses: [String]) {
    #expect(MailAddress.list(Array(value.utf8)).map(\.text) == addresses)
  }
}
