import CorpusReading
import CorpusStore
import Testing

@testable import Workbench

@Suite struct `Reasons that several problems share` {
  @Test func `are counted as one where only numbers differ`() {
    let reasons = [
      "a string has no closing '\"' (at byte 94 of the line)", "a picture", "bzip2: it breaks off",
      "a string has no closing '\"' (at byte 100 of the line)", "bzip2: it breaks off",
      "it holds 3 zero bytes", "it holds 3 zero bytes", "it holds 3 zero bytes",
    ]
    let problems = reasons.map { ReadingProblem(path: "a", reason: $0) }
    let shared = problems.sharedReasons(of: .skipped)
    #expect(
      shared.map(\.reason) == [
        "it holds 3 zero bytes", "a string has no closing '\"' (at byte … of the line)",
        "bzip2: it breaks off",
      ])
    #expect(shared.map(\.count) == [3, 2, 2])
    #expect(problems.sharedReasons(of: .mended).isEmpty)
  }

  @Test(arguments: [
    ("longer than 64 MB", "longer than … MB"), ("no UTF-16 here", "no UTF-16 here"), ("", ""),
    ("xz9 12", "xz9 …"), ("7", "…"),
  ])
  func `leave digits in words as they are`(text: String, expected: String) {
    #expect(withoutNumbers(text) == expected)
  }
}
