import Testing

@testable import Workbench

@Suite struct `The verb where` {
  @Test(arguments: [
    ("words > 100", [2]), ("words>=100", [2, 5]), ("words < 100", [1, 3, 6]),
    ("words = 9", [3, 6]),
    ("words != 9", [1, 2, 4, 5]), ("words = 9.0", [3, 6]), ("weight < 0", [6]),
    ("weight = 0.5", [1, 5]), ("words = \"\"", [4]), ("words != \"\"", [1, 2, 3, 5, 6]),
    ("words ~ 5", [2]),
  ])
  func `compares numbers by value`(expression: String, expected: [Int]) throws {
    #expect(numbers(try applying("where " + expression)) == expected)
  }

  @Test(arguments: [
    ("speaker = \"ilse marten\"", [1, 4]), ("speaker ~ MÄRT", [1, 4]),
    ("speaker !~ vask", [1, 3, 4, 6]),
    ("speaker = ''", [3]), ("speaker < j", [1, 4]), ("speaker ~ d'arle", [6]),
    ("title = ferry", []),
    ("title ~ \"talks r\"", [2]), ("title ~ \"\\\"deal\\\"\"", [4]), ("title ~ \">\"", [3]),
    ("title ~ “Ferry >”", [3]),
  ])
  func `compares texts without regard to case and accents`(
    expression: String, expected: [Int]
  ) throws {
    #expect(numbers(try applying("where " + expression)) == expected)
  }

  @Test(arguments: [
    ("date = 2031-02", [1, 2, 5]), ("date = 2031-02-03", [1, 5]), ("date > 2031-02", [3]),
    ("date >= 2031-02", [1, 2, 3, 5]), ("date <= 2031-02", [1, 2, 5, 6]), ("date < 2031", [6]),
    ("date != 2031-02", [3, 4, 6]), ("date = \"\"", [4]), ("date ~ 02-", [1, 2, 5]),
    ("date = 2030-05-01", []), ("date < 2030-05-01", [6]),
  ])
  func `compares as much of a date as was typed`(expression: String, expected: [Int]) throws {
    #expect(numbers(try applying("where " + expression)) == expected)
  }

  @Test(arguments: [
    ("words > 5 and words < 50", [1, 3, 6]), ("words = 9 or words = 12", [1, 3, 6]),
    ("not words = 9", [1, 2, 4, 5]), ("not not words = 9", [3, 6]),
    ("words = 12 or words = 9 and title ~ lost", [1, 6]),
    ("(words = 12 or words = 9) and title ~ lost", [6]),
    ("not (words = 12 or words = 9)", [2, 4, 5]), ("words <> 9 AND NOT words == 12", [2, 4, 5]),
    ("(((words = 12)))", [1]),
  ])
  func `joins comparisons`(expression: String, expected: [Int]) throws {
    #expect(numbers(try applying("where " + expression)) == expected)
  }

  @Test func `has no order for what is no point in time`() throws {
    let table = Table(
      name: "dates", columns: [Column("value", .date)],
      rows: Rows(["P3D", "XXXX-WXX-3", "2031-W07", "2031-02-03T10:00"].map { Row([.text($0)]) }))
    #expect(try applying("where value > 2030", to: table).rows.count == 2)
    #expect(try applying("where value < 2030", to: table).rows.count == 0)
    #expect(try applying("where value = P3D", to: table).rows.count == 1)
    #expect(try applying("where value = 2031-W07", to: table).rows.count == 1)
  }

  @Test(arguments: [
    ("", "'where' without a comparison after it", 4..<9, "such as 'speaker ~ text'"),
    ("spekaer ~ x", "no column named 'spekaer'", 10..<17, "did you mean 'speaker'?"),
    ("speaker mattis", "no operator after 'speaker'", 17..<17, "one of = != < <= > >= ~ !~"),
    ("speaker !", "'!' is no operator", 18..<19, "the operators are = != < <= > >= ~ !~"),
    (
      "speaker ~", "'~' without a value after it", 18..<19,
      "for a cell without a value write '= \"\"'"
    ),
    ("words > many", "'many' is no number", 18..<22, "column 'words' holds numbers"),
    ("date > friday", "'friday' is no date", 17..<23, "write it as 2017-02-28, 2017-02 or 2017"),
    ("date = 2031-13", "'2031-13' is no date", 17..<24, "write it as 2017-02-28, 2017-02 or 2017"),
    (
      "date >= 2031-2-40", "'2031-2-40' is no date", 18..<27,
      "write it as 2017-02-28, 2017-02 or 2017"
    ),
    (
      "speaker ~ Oren Vask", "text after a whole comparison", 25..<29,
      "join comparisons with 'and' or 'or'; put a value with blanks in quotes"
    ),
    ("(words = 9", "'(' has no closing ')'", 10..<11, "opened here"),
    ("words = 9)", "')' without a '(' before it", 19..<20, nil),
    ("words = 9 and", "a column is missing", 23..<23, "such as 'speaker ~ text'"),
    ("words = = 9", "a value is missing", 18..<19, "a text with such a sign stands in quotes"),
  ])
  func `points to what is wrong`(
    expression: String, message: String, range: Range<Int>, hint: String?
  ) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try applying("where " + expression) }
    #expect(diagnostic == Diagnostic(message, at: range, hint: hint))
  }

  @Test func `has a limit to nesting and none to length`() throws {
    let deep = String(repeating: "(", count: 101) + "words = 9" + String(repeating: ")", count: 101)
    #expect(throws: Diagnostic.self) { try applying("where " + deep) }
    let nots = String(repeating: "not ", count: 10_000) + "words = 9"
    #expect(throws: Diagnostic.self) { try applying("where " + nots) }
    let long = Array(repeating: "words = 9", count: 10_000).joined(separator: " or ")
    #expect(numbers(try applying("where " + long)) == [3, 6])
  }
}
