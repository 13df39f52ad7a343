import Testing

@testable import Workbench

@Suite struct `A name that is typed` {
  private let names = [
    "concordance", "contacts", "collocates", "corpus", "quotes", "quit", "quote",
  ]

  @Test(arguments: [
    ("concordance", NameResolution.name("concordance")), ("conc", .name("concordance")),
    ("QUOTE", .name("quote")), ("con", .ambiguous(["concordance", "contacts"])),
    ("", .unknown), ("quotess", .unknown),
  ])
  func `stands for itself or by its beginning`(word: String, expected: NameResolution) {
    #expect(resolve(word, in: names) == expected)
  }

  @Test(arguments: [
    ("co", "'co' could be 'concordance', 'contacts', 'collocates' or 'corpus'", "type more of it"),
    ("quuote", "no command named 'quuote'", "did you mean 'quote'?"),
    ("xyz", "no command named 'xyz'", nil),
  ])
  func `is explained if it stands for none`(word: String, message: String, hint: String?) throws {
    let typed = Word(word, range: 4..<4 + word.utf8.count)
    let diagnostic = try #require(throws: Diagnostic.self) {
      try resolvedName(typed, in: names, kind: "command")
    }
    #expect(diagnostic == Diagnostic(message, at: typed.range, hint: hint))
  }

  @Test func `comes with five others at most`() {
    #expect(quotedList([]) == "")
    #expect(quotedList(["a"]) == "'a'")
    #expect(quotedList(["a", "b", "c"], conjunction: "and") == "'a', 'b' and 'c'")
    #expect(quotedList(["a", "b", "c", "d", "e", "f", "g"]) == "'a', 'b', 'c', 'd', 'e' or 2 more")
  }
}
