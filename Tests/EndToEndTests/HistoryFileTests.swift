internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import dateline

@Suite struct `A history file` {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "dateline-history-\(UUID().uuidString)")

  private var path: String { folder.appending(path: "state/dateline/history").path }

  @Test func `gives back what was appended, oldest first`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var history = HistoryFile(path: path)
    history.append("filter talks")
    history.append("quotes by calloway")
    #expect(HistoryFile(path: path).statements() == ["filter talks", "quotes by calloway"])
  }

  @Test func `is text that people read`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var history = HistoryFile(path: path)
    history.append("filter \"日本 talks\"")
    history.append("filter /talk")
    history.append("filter /talk", failure: "pattern has no closing '/'")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text == """
        filter "日本 talks"
        filter /talk
        filter /talk #! pattern has no closing '/'

        """)
    #expect(history.statements() == ["filter \"日本 talks\"", "filter /talk"])
  }

  @Test func `keeps a statement of several lines on one`() {
    #expect(HistoryFile.line(for: "a\nb\r\nc", failure: "d\ne") == "a b c #! d e\n")
  }

  @Test(arguments: UInt64(0)..<200)
  func `gives back any statement from its line`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["filter", " ", " #! ", "#!", "#", "!", "\"", "é", "日", "  "]
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let statement = text()
    let failure = Bool.random(using: &random) ? text() : nil
    let line = HistoryFile.line(for: statement, failure: failure)
    #expect(line.hasSuffix("\n"))
    #expect(HistoryFile.statement(of: String(line.dropLast())) == statement)
  }

  @Test func `gives back the latest 10,000 statements`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var history = HistoryFile(path: path)
    history.append("first")
    let lines = (0..<(HistoryFile.limit + 5)).map { "statement \($0)\n" }.joined()
    try Data(lines.utf8).write(to: URL(filePath: path))
    let statements = history.statements()
    #expect(statements.count == HistoryFile.limit)
    #expect(statements.first == "statement 5")
  }

  @Test func `leaves out the line that it was cut in`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "long").path
    try Data("aaaa\nbbbb\ncccc\n".utf8).write(to: URL(filePath: path))
    #expect(lastLines(of: path, byteLimit: 12) == "\nbbbb\ncccc\n")
    #expect(lastLines(of: path, byteLimit: 15) == "aaaa\nbbbb\ncccc\n")
  }

  @Test func `is empty before the first statement`() {
    #expect(HistoryFile(path: path).statements().isEmpty)
    #expect(HistoryFile(path: nil).statements().isEmpty)
  }

  @Test func `says once that it cannot be written`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder)
    var warnings: [String] = []
    var history = HistoryFile(path: path) { warnings.append($0) }
    history.append("one")
    history.append("two")
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains(path) == true)
  }

  @Test func `can be read by its owner alone`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var history = HistoryFile(path: path)
    history.append("one")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/dateline/history"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/dateline/history"),
    (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/dateline/history"),
    ([:], nil),
  ])
  func `lies where the base directory specification says`(
    variables: [String: String], path: String?
  ) {
    #expect(HistoryFile.standardPath { variables[$0] } == path)
  }
}
