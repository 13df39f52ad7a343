import CorpusStore
import Testing

@testable import Workbench

@Suite struct `What Tab goes on with` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test(arguments: [
    ("quo", 0, ["quotes"]), ("  tim", 2, ["timeline"]), ("xyz", 0, []), ("un", 0, ["undo"]),
    ("A = fil", 4, ["filter"]), ("quotes | fi", 9, ["first"]), ("quotes|la", 7, ["last"]),
    ("quotes | sort ut", 14, ["utterance"]), ("entities | so men", 14, ["mentions"]),
    ("timeline | where ev", 17, ["events"]), ("texts | columns st", 16, ["story"]),
    ("quotes | sort date d", 19, ["desc"]), ("quotes | count b", 15, ["by"]),
    ("quotes | count by spe", 18, ["speaker"]),
    ("quotes | where kind = direct an", 29, ["and"]),
    ("quotes | sample 3 s", 18, ["seed"]), ("quotes | export q.csv over", 22, ["overwriting"]),
    ("quotes by od", 10, [#""Odo Varrick""#]), (#"quotes by "Od"#, 10, [#""Odo Varrick""#]),
    (#"quotes by "Odo Va"#, 10, [#""Odo Varrick""#]), ("quotes by varr", 10, [#""Odo Varrick""#]),
    ("quotes a", 7, ["about"]), ("entities pe", 9, ["person"]), ("entities person pl", 16, []),
    ("timeline by w", 12, ["week"]), ("timeline b", 9, ["by"]), ("timeline by day w", 16, []),
    ("filter sourc", 7, ["source:"]), ("filter source:el", 14, [#""Ellery Post""#]),
    (#"filter source:"Ellery P"#, 14, [#""Ellery Post""#]),
    ("filter ferry speaker:Ave", 21, [#""Aveline Roux""#]),
    ("show 02", 5, ["02-cable.txt"]), ("show w", 5, ["w-1", "w-2"]), ("set pa", 4, ["pager"]),
    ("set pager o", 10, ["on", "off"]), ("set record r", 11, ["rows"]), ("corpus ch", 7, ["check"]),
    ("help fir", 5, ["first"]), ("help que", 5, ["query"]),
    ("filter \"a | b\" wi", 15, ["within"]), ("docu | sort wo", 12, ["words"]),
  ])
  func `depends on where the cursor stands`(text: String, start: Int, candidates: [String]) {
    let found = fixture.session.completions(of: text)
    #expect(found == StatementCompletion(start: start, candidates: candidates, isPath: false))
  }

  @Test func `offers all commands and verbs where nothing is typed`() {
    #expect(fixture.session.completions(of: "").candidates == Command.all.map(\.name))
    #expect(fixture.session.completions(of: "quotes | ").candidates == Verb.all.map(\.name))
  }

  @Test(arguments: [
    ("load st", 5), ("load te", 5), ("quotes > q", 9), ("quotes >> q", 10),
    ("quotes | export q", 16), ("save ", 5),
    ("export a", 7), ("replay S", 7),
  ])
  func `leaves files to the terminal`(text: String, start: Int) {
    let found = fixture.session.completions(of: text)
    #expect(found == StatementCompletion(start: start, candidates: [], isPath: true))
  }

  @Test(arguments: [
    (
      "load wire.jsonl ", 16,
      ["text=", "date=", "title=", "source=", "chrome=", "dateline=", "layers="]
    ),
    ("load a b dat", 9, ["date=", "dateline="]),
  ])
  func `offers options beside files`(text: String, start: Int, candidates: [String]) {
    let found = fixture.session.completions(of: text)
    #expect(found == StatementCompletion(start: start, candidates: candidates, isPath: true))
  }

  @Test func `knows names that were given`() throws {
    try fixture.run("Ferries = filter ferry")
    try fixture.run("Q = entities person")
    for (text, candidates) in [
      ("use F", ["Ferries"]), ("use Ferries m", ["minus"]), ("use Ferries minus F", ["Ferries"]),
      ("Fe", ["Ferries"]), ("C = Ferries a", ["and"]), ("Q | sort me", ["mentions"]),
    ] {
      #expect(fixture.session.completions(of: text).candidates == candidates, "\(text)")
    }
  }

  @Test func `gives what the command understands`() throws {
    for text in ["quotes by od", "filter source:el", "show 02", "filter speaker:Ave"] {
      let found = fixture.session.completions(of: text)
      let candidate = try #require(found.candidates.first)
      let statement = String(decoding: text.utf8.prefix(found.start), as: UTF8.self) + candidate
      let outcome = try fixture.run(statement)
      #expect(outcome.table?.rows.isEmpty != true, "\(statement)")
      if statement.hasPrefix("filter") { #expect(fixture.session.selection.count == 1) }
      try fixture.run("reset")
    }
  }

  @Test func `is quiet before anything is loaded`() throws {
    let session = try SessionFixture(empty: true).session
    for text in ["quotes by o", "show x", "filter source:a"] {
      #expect(session.completions(of: text).candidates.isEmpty, "\(text)")
    }
    #expect(session.completions(of: "quo").candidates == ["quotes"])
  }
}
