import CorpusStore
import Foundation
import Testing

@testable import CorpusReading

@Suite struct `Reading documents` {
  private struct Stop: Error {}

  private func piped(_ text: String) throws -> ([DocumentDraft], [ReadingProblem]) {
    let folder = try TemporaryFolder()
    let path = try folder.write("in", text)
    let handle = try #require(FileHandle(forReadingAtPath: path))
    var drafts: [DocumentDraft] = []
    var problems: [ReadingProblem] = []
    readDocuments(
      fromStandardInput: handle, emit: { drafts.append($0) }, report: { problems.append($0) })
    return (drafts, problems)
  }

  @Test func `from a pipe takes braces for JSON Lines and all else for a text`() throws {
    #expect(try piped("\n{\"id\":\"a\",\"text\":\"x\"}\n").0.map(\.name) == ["a"])
    #expect(try piped("Riga (AP) -- Rain.").0.map(\.name) == ["stdin"])
    #expect(try piped("").1.map(\.reason) == ["the file is empty"])
  }

  @Test func `from a file that is gone is a problem`() {
    var problems: [ReadingProblem] = []
    let file = SourceFile(path: "/nowhere/a.txt", name: "a.txt", size: 0, modified: 0)
    readDocuments(from: file, emit: { _ in }, report: { problems.append($0) })
    #expect(
      problems.map(\.description) == [
        "/nowhere/a.txt: it cannot be opened for reading; it was there when the folder was listed"
      ])
  }

  @Test func `stops when the taker throws`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n")
    let file = SourceFile(path: path, name: "a.jsonl", size: 0, modified: 0)
    var taken = 0
    #expect(throws: Stop.self) {
      try readDocuments(
        from: file,
        emit: { _ in
          taken += 1
          throw Stop()
        }, report: { _ in })
    }
    #expect(taken == 1)
  }
}
