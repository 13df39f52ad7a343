import CorpusReading
import CorpusStore
import Foundation
import Testing

@testable import Workbench

@Suite struct `What stands after load` {
  /// The request of a statement, where a file has the name `a=b` and another `=c`.
  private func request(_ words: String) throws -> LoadRequest {
    let statement = try #require(try Statement.parse("load " + words))
    return try LoadRequest(statement.command.arguments) { ["a=b", "x=1/f.txt"].contains($0) }
  }

  @Test func `are paths and options in any order`() throws {
    let found = try request(
      #"text=body wire.csv DATE=published chrome="Sign up \"now\" *" dateline="{place} | {date} |" "#
        + #"chrome="adverts ?" more"#)
    #expect(found.paths.map(\.text) == ["wire.csv", "more"])
    #expect(found.options.members == ["text": "body", "date": "published"])
    #expect(found.options.chrome == [#"Sign up "now" *"#, "adverts ?"])
    #expect(found.options.datelines == ["{place} | {date} |"])
  }

  @Test(arguments: ["a=b", "x=1/f.txt", "\"text=body\"", "./text=body", "a/b=c"])
  func `are paths where a file has the name, or quotes say so`(word: String) throws {
    let found = try request(word)
    #expect(found.paths.count == 1)
    #expect(found.options == ReadingOptions())
  }

  @Test(arguments: [
    ("a.csv text=", "text=", "'text=' without a value after it", "such as 'text=body'"),
    ("a.csv text=\"\"", "text=\"\"", "'text=' without a value after it", "such as 'text=body'"),
    (
      "a.csv chrome=", "chrome=", "'chrome=' without a value after it",
      "such as 'chrome=\"Sign up for *\"'"
    ),
    ("a.csv =body", "=body", "no name before '='", "such as 'text=body'"),
    ("a.csv text=a Text=b", "Text=b", "'text' is given twice", "keep one of them"),
    ("a.csv tilte=a", "tilte=a", "no field named 'tilte'", "did you mean 'title'?"),
    ("a.csv layers=", "layers=", "'layers=' without a value after it", "such as 'layers=words'"),
    ("a.csv layers=wrods", "layers=wrods", "no layers named 'wrods'", "did you mean 'words'?"),
    (
      "a.csv layers=none", "layers=none", "no layers named 'none'",
      "'layers=words' for words, sentences and stories alone, 'layers=all' for everything"
    ),
    (
      "a.csv layers=words LAYERS=all", "LAYERS=all", "'layers' is given twice", "keep one of them"
    ),
    ("a.csv layer=words", "layer=words", "no field named 'layer'", "did you mean 'layers'?"),
  ])
  func `is refused at the word that is wrong`(
    words: String, marked: String, message: String, hint: String
  ) throws {
    let error = try #require(throws: Diagnostic.self) { try request(words) }
    #expect(error.message == message)
    #expect(error.hint == hint)
    let bytes = Array(("load " + words).utf8)
    #expect(error.range.map { String(decoding: bytes[$0], as: UTF8.self) } == marked)
  }

  @Test(arguments: [
    "text=body", "text=\"the body\"", "date=published text=body",
    "layers=words", "text=body layers=words",
    #"rubric=Ressort chrome="Sign \"up\" *" chrome=x dateline="{place} | {date} |""#,
  ])
  func `is spelled so that it means the same`(words: String) throws {
    let options = try request(words).options
    #expect(options.spelling == words)
    #expect(try request(options.spelling).options == options)
  }

  @Test(arguments: [
    (["stories/"], "load stories/"), (["my stories"], "load \"my stories\""),
    (["e.csv", "text=body"], "load e.csv text=body"), (["-"], "load -"),
    (["e.csv", "chrome=Sign up *"], "load e.csv chrome=\"Sign up *\""),
    (["e.csv", "text="], "load e.csv text="), (["*.txt"], "load \"*.txt\""),
  ])
  func `comes from the system's shell without quotes`(arguments: [String], statement: String) {
    #expect(loadStatement(arguments) == statement)
  }
}

@Suite struct `The options of a load` {
  private let fixture: LoadFixture

  init() throws { fixture = try LoadFixture(InventedStories.files) }

  @Test func `make another corpus of the same files`() throws {
    var options = ReadingOptions()
    let plain = fixture.cache.folder(for: fixture.stories, options: options)
    #expect(plain == fixture.cache.folder(for: fixture.stories))
    options.members = ["text": "body"]
    let other = fixture.cache.folder(for: fixture.stories, options: options)
    options.members = ["text": "body", "date": "day"]
    let third = fixture.cache.folder(for: fixture.stories, options: options)
    #expect(Set([plain, other, third]).count == 3)
  }

  @Test func `take the place of those before, and are listed`() throws {
    var session = try fixture.session()
    let outcome = try #require(try session.run("load \"\(fixture.stories)\" title=headline"))
    #expect(
      outcome.lines.contains { $0.hasSuffix("was loaded with other options, which hold no more") })
    #expect(session.corpus.documentCount == 5)
    #expect(session.log.last?.text == "load \"\(fixture.stories)\" title=headline")
    let rows = try #require(try session.run("corpus | where subject = loaded")?.table).rows
    #expect(rows.map { $0.cells[3].description } == ["title=headline"])
  }

  @Test func `are kept by a replay, on another corpus too`() throws {
    var session = try fixture.session()
    _ = try session.run("load \"\(fixture.stories)\" title=headline")
    session.log.removeFirst()
    let path = fixture.folder.file("s.dateline")
    try Data(session.script().utf8).write(to: URL(fileURLWithPath: path))
    for corpus in [nil, fixture.stories] {
      var fresh = Session(Surroundings(cache: fixture.cache))
      let result = Replay(path: path, mode: .verify, corpus: corpus).run(in: &fresh)
      #expect(result.exitStatus == 0)
      #expect(fresh.loaded.first?.options.members == ["title": "headline"])
    }
  }
}
