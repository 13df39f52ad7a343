import TestSupport
import Testing

@testable import CorpusStore

/// A lexicon of the forms, through the folder that a segment has.
private func lexicon(_ forms: [String]) throws -> Lexicon {
  var table = FormTable()
  for form in forms { _ = table.number(Array(form.utf8), 0..<form.utf8.count) }
  let folder = try TestFolder()
  var writer = try ColumnFolderWriter(path: folder.path("columns"))
  try SortedLexicon(table).write(to: &writer)
  try writer.finish()
  return try Lexicon(try ColumnFolder(path: folder.path("columns")))
}

private func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

@Suite struct `A lexicon` {
  static let forms = ["Syria", "talks", "SYRIA", "Talks", "Événement", "evenement", "sy", "東京"]

  @Test func `has forms and terms in the order of their bytes`() throws {
    let lexicon = try lexicon(Self.forms)
    let forms = Self.forms.sorted(by: precedes)
    let terms = Set(Self.forms.map { folded($0) }).sorted(by: precedes)
    #expect(lexicon.formCount == forms.count)
    #expect(lexicon.count == terms.count)
    for (number, form) in forms.enumerated() {
      let id = FormID(rawValue: UInt32(number))
      #expect(lexicon.form(form) == id)
      #expect(lexicon.string(id) == form)
      #expect(lexicon.byteCount(id) == form.utf8.count)
      #expect(lexicon.string(lexicon.term(of: id)) == folded(form))
    }
    for (number, term) in terms.enumerated() {
      let id = TermID(rawValue: UInt32(number))
      #expect(lexicon.term(term) == id)
      #expect(lexicon.string(id) == term)
      #expect(lexicon.utf8(id) == Array(term.utf8))
    }
  }

  @Test(arguments: ["", "s", "syr", "syriac", "talk", "zzz", "Syria", "東"])
  func `lacks what it lacks`(word: String) throws {
    let lexicon = try lexicon(Self.forms)
    #expect(lexicon.term(word) == nil)
    #expect((lexicon.form(word) != nil) == Self.forms.contains(word))
  }

  @Test func `may be empty`() throws {
    let lexicon = try lexicon([])
    #expect(lexicon.count == 0)
    #expect(lexicon.term("talks") == nil)
    #expect(lexicon.terms(withPrefix: "").isEmpty)
  }

  @Test(arguments: UInt64(0)..<200)
  func `finds the terms with a prefix as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = ["a", "b", "B", "é", "東", "\u{7F}", "\u{10FFFF}"]
    func word() -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? ""
      }.joined()
    }
    let lexicon = try lexicon((0..<Int.random(in: 1...60, using: &random)).map { _ in word() })
    let terms = (0..<lexicon.count).map { lexicon.utf8(TermID(rawValue: UInt32($0))) }
    for prefix in [""] + (0..<20).map({ _ in folded(word()) }) {
      let found = lexicon.terms(withPrefix: prefix)
      let expected = terms.indices.filter { terms[$0].starts(with: prefix.utf8) }
      #expect(found.map { Int($0) } == expected)
    }
  }
}

@Suite struct `The sorted lexicon` {
  @Test func `gives for each form by appearance its place and its term`() {
    var table = FormTable()
    for form in ["b", "A", "a", "B", "c"] { _ = table.number(Array(form.utf8), 0..<1) }
    let sorted = SortedLexicon(table)
    // The forms are A B a b c, the terms a b c.
    #expect(sorted.place == [3, 0, 2, 1, 4])
    #expect(sorted.termOfInsertion == [1, 0, 0, 1, 2])
    #expect(sorted.termCount == 3)
  }
}
