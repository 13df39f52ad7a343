internal import Testing

@testable internal import dateline

@Suite struct `A completion` {
  @Test(arguments: [
    ("docu", ["documents"], Completion.Outcome.replace("documents ")),
    ("c", ["concordance", "contacts"], .replace("con")),
    ("con", ["concordance", "contacts"], .list(["concordance", "contacts"])),
    ("CON", ["concordance", "contacts"], .list(["concordance", "contacts"])),
    ("日", ["日本", "日光"], .list(["日本", "日光"])),
    ("", ["a", "b"], .list(["a", "b"])),
    ("x", [], .nothing),
  ])
  func `says more or lists what it could say`(
    word: String, candidates: [String], outcome: Completion.Outcome
  ) {
    let answer = Completion.Answer(start: 0, candidates: candidates.map { .init($0) })
    #expect(Completion.outcome(of: answer, word: word) == outcome)
  }

  @Test func `ends a single candidate as that asks for`() {
    let answer = Completion.Answer(start: 0, candidates: [.init("stories", trailing: "/")])
    #expect(Completion.outcome(of: answer, word: "st") == .replace("stories/"))
  }

  @Test func `asks about the text before the cursor`() {
    let request = Completion.Request(line: "filter café au lait", cursor: 12)
    #expect(request.textBeforeCursor == "filter café")
  }

  @Test func `asks about the whole of a statement over several lines`() {
    var asked: [Completion.Request] = []
    let session = EditingSession { request in
      asked.append(request)
      return Completion.Answer(start: 7, candidates: [.init("talks")])
    }
    session.begin(prompt: "> ", earlierText: "filter ")
    let change = session.completion(of: EditedLine(text: "tälx", textBeforeCursor: "täl"))
    #expect(asked == [Completion.Request(line: "filter tälx", cursor: 11)])
    #expect(change.replacing == 3)
    #expect(change.outcome == .replace("talks "))
  }
}
