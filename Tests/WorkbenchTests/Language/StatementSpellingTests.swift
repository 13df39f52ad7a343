import Testing

@testable import Workbench

@Suite struct `The spelling of a statement in a script` {
  @Test(arguments: [
    (
      "  quo by \"J  M\" | so DATE |fi 3 > q.csv  # mine",
      "quotes by \"J  M\" | sort DATE |first 3 > q.csv"
    ),
    ("t = quo \\\n  | so date|fi 3", "t = quotes     | sort date|first 3"),
  ])
  func `has names in full`(typed: String, expected: String) throws {
    let statement = try #require(try Statement.parse(typed))
    let spelled = statement.spelledOut(command: "quotes", verbs: ["sort", "first"])
    #expect(spelled == expected)
    let again = try #require(try Statement.parse(spelled))
    #expect(again.spelledOut(command: "quotes", verbs: ["sort", "first"]) == expected)
    #expect(again.verbs.map(\.argumentText) == statement.verbs.map(\.argumentText))
  }
}
