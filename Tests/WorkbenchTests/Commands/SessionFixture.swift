import Foundation
import Testing

@testable import Workbench

/// A session on a small corpus of our own, with a folder to write into.
///
/// The stories are invented; they are as messy as real ones. The corpus is loaded once for all
/// tests: a session is a value, so that each test has its own.
final class SessionFixture {
  let folder: TemporaryFolder
  var session: Session

  init() throws {
    folder = try TemporaryFolder()
    session = try Self.loaded.get()
  }

  /// A session without documents.
  init(empty: Bool) throws {
    folder = try TemporaryFolder()
    session = Session(Surroundings(cache: CorpusCache(root: folder.file("cache"))))
  }

  private static let loaded: Result<Session, any Error> = Result {
    let fixture = try SessionFixture(empty: true)
    for (name, text) in InventedStories.files { try fixture.write("stories/" + name, text) }
    try fixture.run("load \"\(fixture.folder.file("stories"))\"")
    fixture.session.log = []
    fixture.session.history = []
    return fixture.session
  }

  /// Writes a file below the folder, with the folders above it.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let path = folder.file(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @discardableResult
  func run(_ statement: String) throws -> Outcome {
    try #require(try session.run(statement))
  }

  /// What stops a statement.
  func failure(_ statement: String) throws -> Diagnostic {
    try #require(throws: Diagnostic.self) { try session.run(statement) }
  }

  /// The rows of a statement, cells as files have them.
  func rows(_ statement: String) throws -> [[String]] {
    let table = try #require(try run(statement).table)
    return table.rows.map { row in row.cells.map(\.description) }
  }

  /// One column of a statement's rows.
  func column(_ name: String, _ statement: String) throws -> [String] {
    let table = try #require(try run(statement).table)
    let index = try #require(table.index(of: name))
    return table.rows.map { $0.cells[index].description }
  }

  /// The names of the columns of a statement's table, as in the header of a file.
  func header(_ statement: String) throws -> String {
    try #require(try run(statement).table).columns.map(\.name).joined(separator: ",")
  }

  /// The text of a script with the statements that the session has logged.
  var logged: [String] { session.log.map(\.text) }
}

/// What a test expects of a statement that is wrong.
struct WrongStatement: Sendable, CustomTestStringConvertible {
  var statement: String
  /// What the caret stands under; `nil` where there is no caret.
  var marked: String?
  var message: String
  var hint: String?

  init(_ statement: String, at marked: String?, _ message: String, hint: String? = nil) {
    self.statement = statement
    self.marked = marked
    self.message = message
    self.hint = hint
  }

  var testDescription: String { statement }

  /// Runs it and compares fact, place and way out.
  func check(in fixture: SessionFixture) throws {
    let found = try fixture.failure(statement)
    #expect(found.message == message)
    #expect(found.hint == hint)
    let place = found.range.map { String(decoding: Array(statement.utf8)[$0], as: UTF8.self) }
    #expect(place == marked)
  }
}
