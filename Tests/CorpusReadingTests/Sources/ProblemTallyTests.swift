import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The problems of one file` {
  @Test func `are told one by one up to a limit, then counted`() {
    let broken = String(repeating: "[1]\n", count: ReadingLimits.problems + 3)
    let reading = Reading("{\"text\":\"x\"}\n" + broken + "{\"text\":\"y\"}\n", as: "a.jsonl")
    #expect(reading.texts == ["x", "y"])
    #expect(reading.problems.count == ReadingLimits.problems + 1)
    #expect(
      reading.problems.last?.reason
        == "3 more problems past the limit of \(ReadingLimits.problems) for one file")
    #expect(reading.problems.last?.kind == .skipped)
  }

  @Test func `are counted by kind`() {
    var tally = ProblemTally()
    let mended = ReadingProblem(.mended, path: "a", reason: "r")
    let admitted = (0..<ReadingLimits.problems).count { _ in tally.admits(mended) }
    #expect(admitted == ReadingLimits.problems)
    #expect(tally.summary(of: "a").isEmpty)
    let more = [mended, ReadingProblem(path: "a", reason: "s")].count { tally.admits($0) }
    #expect(more == 0)
    #expect(tally.summary(of: "a").map(\.kind) == [.skipped, .mended])
  }
}
