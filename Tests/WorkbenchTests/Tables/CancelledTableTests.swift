import Testing

@testable import Workbench

@Suite struct `A table whose user has had enough` {
  private var table: Table {
    var table = Table(
      name: "words", columns: [Column("term"), Column("count", .number)],
      rows: Rows((0..<100).map { Row([.text("w\($0)"), .integer($0)]) }))
    table.isCancelled = { true }
    return table
  }

  @Test(arguments: ["sort term", "where count > 5", "count by term", "sample 5"])
  func `is not gone through to the end`(verb: String) throws {
    let statement = try #require(try Statement.parse("words | \(verb)"))
    let invocation = try #require(statement.verbs.first)
    let named = try Verb.named(invocation.name)
    let error = #expect(throws: Diagnostic.self) { _ = try named.apply(invocation, to: table) }
    #expect(error?.message == "cancelled")
  }

  @Test func `has no digest`() {
    #expect(throws: Diagnostic.self) { try table.streamCanonicalRows { _ in } }
  }
}
