import CorpusQuery
import TestSupport
import Testing

@Suite struct `The explanation of a plan` {
  @Test func `shows each step with what was expected and what was found, rarest first`() throws {
    let segment = try `What queries mean, by example`.segment.get()
    let plan = Plan(try parse("talks \"talks on syria\" -source:tass", context: .test))
    #expect(
      try plan.explanation(for: [segment, segment]) == [
        "all of: talks \"talks on syria\" not source:tass  about 2, found 4 places in 2 documents",
        "  phrase: \"talks on syria\"                      about 2, found 2 places in 2 documents",
        "    word: on                                    about 2, found 2 places in 2 documents",
        "    word: syria                                 about 4, found 4 places in 4 documents",
        "    word: talks                                 about 8, found 6 places in 4 documents",
        "  word: talks                                   about 8, found 6 places in 4 documents",
        "  documents without: source:tass                about 8, found 6 documents",
        "    documents where: source:tass                about 8, found 2 documents",
      ])
  }

  @Test func `is the query's canonical text in short`() throws {
    let query = try parse("  Talks AND (syria)", context: .test)
    #expect(Plan(query).description == "talks syria")
  }
}
