import Testing

@testable import Workbench

@Suite struct `Selecting documents` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  private var documents: [String] {
    get throws { try fixture.column("document", "documents") }
  }

  @Test func `narrows with each filter, goes back and forth`() throws {
    #expect(try fixture.run("filter varrick").lines[0].hasPrefix("3 of 5 documents ("))
    #expect(try documents == ["01-ferry.txt", "02-cable.txt", "w-1"])
    try fixture.run("filter cable")
    #expect(try documents == ["02-cable.txt"])
    #expect(try fixture.run("undo").lines == ["3 of 5 documents"])
    #expect(try fixture.run("redo").lines == ["1 of 5 documents"])
    #expect(try fixture.run("reset").lines == ["all 5 documents"])
    #expect(try documents.count == 5)
    try fixture.run("undo")
    #expect(try documents == ["02-cable.txt"])
    try fixture.run("undo")
    try fixture.run("filter source:\"Ellery Post\"")
    #expect(try fixture.failure("redo").message == "nothing to redo")
    #expect(try documents == ["w-1"])
  }

  @Test func `shows the scope in the prompt`() throws {
    #expect(fixture.session.prompt == "stories [5]> ")
    try fixture.run("filter varrick")
    #expect(fixture.session.prompt == "stories [3 of 5]> ")
    #expect(try SessionFixture(empty: true).session.prompt == "dateline> ")
  }

  @Test func `selects nothing where nothing is found`() throws {
    #expect(try fixture.run("filter zeppelin").lines == ["0 of 5 documents"])
    #expect(try documents.isEmpty)
    for statement in ["quotes", "entities", "words", "stories", "concordance ferry"] {
      #expect(try fixture.rows(statement).isEmpty, "\(statement)")
    }
  }

  @Test(arguments: [
    ("use F", ["01-ferry.txt", "03-column.txt", "w-2"]),
    ("use f and v", ["01-ferry.txt"]),
    ("use F or V", ["01-ferry.txt", "02-cable.txt", "03-column.txt", "w-1", "w-2"]),
    ("use F minus V", ["03-column.txt", "w-2"]),
    ("use all minus F", ["02-cable.txt", "w-1"]),
    ("use F and V or all minus F", ["02-cable.txt", "w-1"]),
    ("C = F and V", ["01-ferry.txt"]), ("F minus V", ["03-column.txt", "w-2"]), ("V", nil),
  ])
  func `combines names from left to right`(statement: String, expected: [String]?) throws {
    try fixture.run("F = filter ferry or ferries")
    try fixture.run("reset")
    try fixture.run("V = filter varrick")
    try fixture.run(statement)
    #expect(try documents == (expected ?? ["01-ferry.txt", "02-cable.txt", "w-1"]))
    #expect(fixture.logged.contains(statement))
    // What is logged runs again.
    let again = try SessionFixture()
    for statement in fixture.logged { try again.run(statement) }
    #expect(again.session.selection == fixture.session.selection)
  }

  @Test func `keeps a name whatever is selected later`() throws {
    try fixture.run("F = filter ferry")
    try fixture.run("reset")
    try fixture.run("filter cable")
    try fixture.run("use F")
    #expect(try documents == ["01-ferry.txt", "w-2"])
    try fixture.run("F = filter soup")
    try fixture.run("reset")
    try fixture.run("use f")
    #expect(try documents == ["w-2"])
  }

  @Test func `keeps tables under names and shows them again`() throws {
    let rows = try fixture.rows("Q = quotes by varrick")
    try fixture.run("entities")
    #expect(try fixture.rows("Q") == rows)
    #expect(try fixture.rows("q | first 1") == Array(rows.prefix(1)))
    #expect(fixture.logged.suffix(2) == ["Q", "q | first 1"])
    try WrongStatement(
      "use Q", at: "Q", "'Q' names a table, not a selection",
      hint: "'A = filter QUERY' names a selection"
    ).check(in: fixture)
  }

  @Test(arguments: [
    WrongStatement(
      "undo", at: "undo", "nothing to undo", hint: "'filter', 'use' and 'reset' can be undone"),
    WrongStatement("redo", at: "redo", "nothing to redo"),
    WrongStatement(
      "use", at: "use", "no name to use", hint: "'A = filter QUERY' names a selection"),
    WrongStatement(
      "use talks", at: "talks", "nothing is named 'talks'", hint: "there are 'Ferries'"),
    WrongStatement(
      "use Feries", at: "Feries", "nothing is named 'Feries'", hint: "did you mean 'Ferries'?"),
    WrongStatement("use Ferries and", at: "and", "'and' without a name after it"),
    WrongStatement(
      "use Ferries but all", at: "but", "'but' joins no names", hint: "'and', 'or' and 'minus' do"),
    WrongStatement("filter", at: "", "no query after 'filter'"),
  ])
  func `says what is wrong`(wrong: WrongStatement) throws {
    if wrong.statement.hasPrefix("use ") {
      try fixture.run("Ferries = filter ferry")
    }
    guard wrong.statement != "filter" else {
      #expect(try fixture.failure("filter").range != nil)
      return
    }
    try wrong.check(in: fixture)
  }

  @Test(arguments: [
    ("filter ferry within sentnce", "sentnce"), ("filter plase:Moscow", "plase"),
    ("  filter date:2021-13", "2021-13"), ("concordance ferry within sentnce", "sentnce"),
    ("quotes about talks within sentnce", "sentnce"), ("explain talks within sentnce", "sentnce"),
    ("concordance ferry near/x boat", "near/x"),
  ])
  func `points into the query`(statement: String, marked: String) throws {
    let found = try fixture.failure(statement)
    let range = try #require(found.range)
    let place = String(decoding: Array(statement.utf8)[range], as: UTF8.self)
    #expect(place.contains(marked) || marked.contains(place))
    #expect(!place.isEmpty)
    #expect(found.hint != nil)
  }
}
