import CorpusStore
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `A folder of mixed files, some of them damaged` {
  @Test func `gives all that is whole and names each that is not`() throws {
    let folder = try TestFolder()
    let pile = try MixedPile(files: 400, damaged: 39, seed: 7, in: folder.path)
    let listing = try sources(at: folder.path)
    var documents: [String: Int] = [:]
    var problems: [String: [ReadingProblem]] = [:]
    for problem in listing.skipped { problems[problem.path, default: []].append(problem) }
    for file in listing.files {
      readDocuments(
        from: file, emit: { documents[$0.path, default: 0] += 1 },
        report: { problems[$0.path, default: []].append($0) })
    }
    var checked = 0
    for file in pile.files where DocumentFormats.reads(file.format.ending) {
      let path = folder.path(file.path)
      let found = documents[path] ?? 0
      let reasons = problems[path] ?? []
      let note = Comment(rawValue: "\(file.path) \(file.damage.map { "\($0)" } ?? ""): \(reasons)")
      checked += 1
      switch file.expectation {
      case .readWhole:
        #expect(found == file.documents, note)
        #expect(!reasons.contains { $0.kind == .skipped }, note)
      case .readPart(let count):
        #expect(count.contains(found), note)
        #expect(!reasons.isEmpty, note)
      case .skipped:
        #expect(found == 0, note)
        #expect(!reasons.isEmpty, note)
      }
    }
    #expect(checked > 60)
    let unread = pile.files.filter { !DocumentFormats.reads($0.format.ending) }
    #expect(unread.allSatisfy { problems[folder.path($0.path)]?.isEmpty == false })
  }

  @Test func `is the same for the same seed`() throws {
    let (first, second) = (try TestFolder(), try TestFolder())
    let a = try MixedPile(files: 30, damaged: 5, seed: 3, in: first.path)
    let b = try MixedPile(files: 30, damaged: 5, seed: 3, in: second.path)
    for (one, other) in zip(a.files, b.files) where !one.path.hasSuffix(".zst") {
      #expect(try first.bytes(one.path) == second.bytes(other.path))
    }
  }
}
