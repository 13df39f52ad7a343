import Synchronization
import Testing

@testable import Workbench

@Suite struct `The list of verbs` {
  @Test(arguments: Verb.all.map(\.name))
  func `has help and examples for each`(name: String) throws {
    let verb = try Verb.named(Word(name, range: 0..<0))
    #expect(verb.name == name)
    #expect(verb.synopsis.hasPrefix(name))
    #expect(verb.summary.hasSuffix("."))
    #expect(!verb.examples.isEmpty)
    #expect(verb.details.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: Verb.all.flatMap(\.examples))
  func `has examples that run`(example: String) throws {
    #expect(try applying(example).rows.count > 0)
  }

  @Test func `has no name twice`() {
    #expect(Set(Verb.all.map(\.name)).count == Verb.all.count)
  }

  @Test func `takes beginnings and helps with slips`() throws {
    #expect(try Verb.named(Word("wh", range: 0..<2)).name == "where")
    #expect(try Verb.named(Word("SORT", range: 0..<4)).name == "sort")
    #expect(throws: Diagnostic("no verb named 'frist'", at: 0..<5, hint: "did you mean 'first'?")) {
      try Verb.named(Word("frist", range: 0..<5))
    }
    #expect(
      throws: Diagnostic("'s' could be 'sort' or 'sample'", at: 0..<1, hint: "type more of it")
    ) {
      try Verb.named(Word("s", range: 0..<1))
    }
  }

  @Test(arguments: [
    ("first", "'first' without a number after it", 4..<9),
    ("first x", "'x' is no whole number from 1 upwards", 10..<11),
    ("first 0", "'0' is no whole number from 1 upwards", 10..<11),
    ("last 3 rows", "text after 'last' is complete", 11..<15),
    ("sample 3 seeds 4", "text after 'sample' is complete", 13..<20),
    ("sample 3 seed", "'seed' without a whole number after it", 13..<17),
    ("sort", "'sort' without a column after it", 4..<8),
    ("sort spaeker", "no column named 'spaeker'", 9..<16),
    ("count speaker", "'count' is followed by 'by' and columns", 10..<17),
    ("count by", "'by' without a column after it", 10..<12),
    ("count by date, wrds", "no column named 'wrds'", 19..<23),
    ("columns", "'columns' without a column after it", 4..<11),
    ("columns date, date", "column 'date' is named twice", 18..<22),
  ])
  func `points to what a verb cannot do`(verbs: String, message: String, range: Range<Int>) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try applying(verbs) }
    #expect(diagnostic.message == message)
    #expect(diagnostic.range == range)
  }

  @Test(arguments: ["count by date", "per story", "first 2", "sort words", "columns date"])
  func `gives a table that can be cancelled as the one before`(verb: String) throws {
    var table = verbTable
    table.recounted = { _ in verbTable }
    let isWanted = Atomic<Bool>(true)
    table.isCancelled = { !isWanted.load(ordering: .relaxed) }
    let result = try applying(verb, to: table)
    #expect(!result.isCancelled())
    isWanted.store(false, ordering: .relaxed)
    #expect(result.isCancelled())
  }
}
