import Foundation
import Testing

@testable import Workbench

@Suite struct `The list of commands` {
  /// The sample corpus of the project.
  private static let sample: Result<Session, any Error> = Result {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let fixture = try SessionFixture(empty: true)
    try fixture.run("load \"\(root.path)/Sessions/harbour-talks\"")
    try fixture.run("quotes")
    return fixture.session
  }

  @Test(arguments: Command.all.map(\.name))
  func `has a synopsis, a summary and help for each`(name: String) throws {
    let command = try #require(Command.named(name))
    #expect(command.synopsis.hasPrefix(name))
    #expect(command.summary.hasSuffix("."))
    #expect(command.summary.first?.isUppercase == true)
    #expect(command.summary.count <= 100)
    #expect(command.details.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let fixture = try SessionFixture()
    let help = try fixture.run("help \(name)").lines
    #expect(help.first == command.synopsis)
    #expect(help.contains("  " + command.summary))
    for example in command.examples { #expect(help.contains("  " + example)) }
    #expect(try fixture.run("help").lines.contains { $0.hasPrefix("  " + command.synopsis) })
  }

  @Test(
    arguments: Command.all.filter { !["load", "undo", "redo"].contains($0.name) }.flatMap(
      \.examples))
  func `has examples that run on the sample corpus`(example: String) throws {
    var session = try Self.sample.get()
    let outcome = try #require(try session.run(example))
    #expect(outcome.table != nil || !outcome.lines.isEmpty || outcome.record != nil)
  }

  @Test(arguments: Verb.all.flatMap(\.examples))
  func `has verbs whose examples run on quotes of the sample corpus`(example: String) throws {
    // Examples of verbs speak of any table; those about columns that quotes lack are for others.
    var session = try Self.sample.get()
    guard !example.hasPrefix("export") else { return }
    do {
      _ = try session.run("quotes | " + example)
    } catch {
      #expect(error.message.hasPrefix("no column "))
    }
  }

  @Test func `has examples for all but those that need a file or a document`() {
    let without = Command.all.filter { $0.examples.isEmpty }.map(\.name)
    #expect(without == ["show", "export", "save", "replay", "quit"])
  }

  @Test func `has no name twice, and no verb that is a command but export`() {
    let names = Command.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(Set(names).intersection(Verb.all.map(\.name)) == ["export"])
    #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase } })
    #expect(!names.contains(Command.algebra.name))
  }

  @Test func `has no name that begins another one`() {
    let names = Command.all.map(\.name)
    for name in names {
      #expect(names.filter { $0.hasPrefix(name) && $0 != name }.isEmpty, "after '\(name)'")
    }
  }

  @Test(arguments: [
    ("doc", "documents"), ("docu", "documents"), ("q", nil), ("quo", "quotes"), ("qui", "quit"),
    ("con", "concordance"), ("cor", "corpus"), ("kw", "kwic"), ("f", "filter"), ("ti", "timeline"),
    ("ent", "entities"), ("me", "mentions"), ("da", "dates"), ("QUOTES", "quotes"),
    ("h", nil), ("hi", "history"), ("he", "help"), ("w", nil), ("wo", "words"), ("why", "why"),
    ("s", nil), ("st", "stories"), ("sh", "show"), ("se", nil), ("sen", "sentences"),
    ("set", "set"), ("sa", "save"), ("un", "undo"), ("us", "use"), ("red", "redo"),
    ("rep", "replay"), ("res", "reset"), ("l", "load"), ("exp", nil), ("expo", "export"),
    ("expl", "explain"), ("exi", "exit"), ("te", "texts"),
  ])
  func `knows a command by a unique beginning`(typed: String, name: String?) {
    switch resolve(typed, in: Command.allNames) {
    case .name(let found): #expect(found == name)
    case .ambiguous(let several): #expect(name == nil && several.count > 1)
    case .unknown: Issue.record("'\(typed)' begins nothing")
    }
  }

  @Test(arguments: [
    ("docu | fi 2", "documents | first 2"), ("QUO by varrick | so date d", nil),
    ("kwic ferry|fir 1", "concordance ferry|first 1"),
    ("  ent   person # who?", "entities   person"), ("F = filt ferry", "F = filter ferry"),
    ("quo by varrick \\\n| fir 1", "quotes by varrick   | first 1"),
  ])
  func `keeps full names in the log`(typed: String, logged: String?) throws {
    let fixture = try SessionFixture()
    guard let logged else {
      _ = try fixture.failure(typed)
      #expect(fixture.logged.isEmpty)
      return
    }
    try fixture.run(typed)
    #expect(fixture.logged == [logged])
  }

  @Test(arguments: [
    WrongStatement(
      "qoutes", at: "qoutes", "no command named 'qoutes'", hint: "did you mean 'quotes'?"),
    WrongStatement(
      "frobnicate", at: "frobnicate", "no command named 'frobnicate'",
      hint: "'help' lists the commands"),
    WrongStatement("q", at: "q", "'q' could be 'quotes' or 'quit'", hint: "type more of it"),
    WrongStatement(
      "quotes | frist 3", at: "frist", "no verb named 'frist'", hint: "did you mean 'first'?"),
    WrongStatement(
      "help qoutes", at: "qoutes", "no command named 'qoutes'", hint: "did you mean 'quotes'?"),
    WrongStatement("filter ferry | first 3", at: "first", "'filter' gives no rows to work on"),
    WrongStatement("filter ferry > a.csv", at: "a.csv", "'filter' gives no rows to write"),
    WrongStatement("corpus check | first 1", at: "first", "'corpus' gives no rows to work on"),
    WrongStatement("quotes = entities", at: "quotes", "'quotes' is the name of a command"),
    WrongStatement(
      "all = filter ferry", at: "all", "'all' is a word of 'use' and cannot be a name"),
    WrongStatement(
      "A = quit", at: "A", "'quit' gives nothing to name",
      hint: "selections and tables can have names"),
    WrongStatement(
      "quotes | export a.csv | first 2", at: "a.csv", "'export' ends a statement",
      hint: "put it last"),
    WrongStatement(
      "quotes | export a.csv > b.csv", at: "a.csv", "both 'export' and '>' name a file",
      hint: "keep one of them"),
  ])
  func `points to what is wrong and says what to type`(wrong: WrongStatement) throws {
    try wrong.check(in: try SessionFixture())
  }

  @Test(arguments: [
    "documents", "stories", "filter x", "reset", "use all", "concordance x", "words", "sentences",
    "texts", "entities", "mentions", "quotes", "dates", "timeline", "show x", "explain x", "corpus",
  ])
  func `says what to do before anything is loaded`(statement: String) throws {
    let name = String(statement.prefix { $0 != " " })
    try WrongStatement(
      statement, at: name, "nothing is loaded", hint: "type 'load FOLDER' first"
    ).check(in: try SessionFixture(empty: true))
  }

  @Test(
    arguments: Command.all.filter {
      [
        "documents", "stories", "sentences", "texts", "words",
        "dates", "history", "reset", "undo", "redo",
      ].contains($0.name)
    }.map(\.name))
  func `refuses words that a command does not take`(name: String) throws {
    let fixture = try SessionFixture()
    let found = try fixture.failure("\(name) of yesterday")
    #expect(found.message == "text after '\(name)' is complete")
    #expect(found.range == name.utf8.count + 1..<name.utf8.count + 13)
  }

  @Test func `leaves the session as it was when a statement fails`() throws {
    let fixture = try SessionFixture()
    try fixture.run("filter ferry")
    let before = fixture.session.selection
    _ = try fixture.failure("filter ferry within sentnce")
    _ = try fixture.failure("A = filter cable | first 2")
    #expect(fixture.session.selection == before)
    #expect(fixture.session.names.isEmpty)
    #expect(fixture.logged == ["filter ferry"])
    #expect(fixture.session.history.count == 3)
  }
}
