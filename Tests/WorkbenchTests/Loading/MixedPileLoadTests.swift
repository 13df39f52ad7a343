import CorpusReading
import CorpusStore
import Foundation
import TestSupport
import Testing

@testable import Workbench

@Suite struct `A pile of all formats with damaged files in it` {
  private let fixture: LoadFixture
  private let pile: MixedPile

  init() throws {
    fixture = try LoadFixture()
    pile = try MixedPile(files: 1_000, damaged: 40, seed: 11, in: fixture.stories)
  }

  @Test func `is loaded but for these, which are named, and not read again`() throws {
    let report = try fixture.load()
    var reasons: [String: [ReadingProblem]] = [:]
    for problem in report.problems { reasons[problem.path, default: []].append(problem) }
    let session = try fixture.session()
    let files = try FileCounts(session.corpus)
    let documents = documentCounts(session)
    for file in pile.files {
      let path = fixture.stories + "/" + file.path
      let found = documents[file.path] ?? 0
      let note = Comment(rawValue: "\(file.path): \(reasons[path] ?? [])")
      switch file.expectation {
      case .readWhole:
        #expect(found == file.documents, note)
      case .readPart(let count):
        #expect(count.contains(found), note)
        #expect(reasons[path] != nil, note)
      case .skipped:
        #expect(found == 0, note)
        #expect(reasons[path] != nil, note)
      }
    }
    let damaged = Set(
      pile.files.filter { $0.damage != nil }.map { fixture.stories + "/" + $0.path })
    #expect(damaged.count == 40)
    #expect(report.problems.filter { $0.kind == .skipped }.allSatisfy { damaged.contains($0.path) })
    #expect(files.files == report.filesRead)
    #expect(files.byEnding.reduce(0) { $0 + $1.count.documents } == session.corpus.documentCount)
    let again = try fixture.load()
    #expect(again.filesRead == 0)
    #expect(again.filesKept == report.filesRead)
    #expect(Set(again.problems) == Set(report.problems))
  }

  /// How many documents each file gave, by its name.
  private func documentCounts(_ session: Session) -> [String: Int] {
    var counts: [String: Int] = [:]
    for reference in session.corpus.documents(in: Selection(allOf: session.corpus)) {
      let documents = session.corpus.segments[reference.segment].segment.documents
      counts[documents.path(reference.document), default: 0] += 1
    }
    return counts
  }
}
