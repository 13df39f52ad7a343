import Testing

@testable import CorpusReading

@Suite struct `A subject` {
  @Test(arguments: [
    ("Talks", "Talks", false, false), ("Re: Talks", "Talks", true, false),
    ("AW: WG: Talks", "Talks", true, false), ("Fwd: Re[2]: Talks", "Talks", false, true),
    ("RE : Talks", "Talks", true, false), ("Moscow: Talks", "Moscow: Talks", false, false),
    ("回复：Talks", "Talks", true, false), ("Re:", "", true, false), ("", "", false, false),
  ])
  func `has prefixes`(subject: String, title: String, isAnswer: Bool, isForward: Bool) {
    let line = SubjectLine(subject)
    #expect(line.title == title)
    #expect(line.isAnswer == isAnswer)
    #expect(line.isForward == isForward)
  }
}
