import Testing

@testable import CorpusReading

@Suite struct `Flowed text` {
  @Test(arguments: [
    ("a \nb\nc\n", false, "a b\nc\n"), ("a \nb", true, "ab"), ("> a \n> b\nc", false, "> a b\nc"),
    ("> a \nb", false, "> a \nb"), ("a \n-- \nsig", false, "a \n-- \nsig"), ("", false, ""),
    (" >a\n  b", false, ">a\n b"), ("a\n\nb\n", false, "a\n\nb\n"),
  ])
  func `has a paragraph a line`(text: String, deletes: Bool, joined: String) {
    let result = unflowed(Array(text.utf8), deletesSpace: deletes)
    #expect(String(decoding: result, as: UTF8.self) == joined)
  }
}
