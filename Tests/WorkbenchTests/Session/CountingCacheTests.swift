import CorpusAnalysis
import Testing

@testable import Workbench

@Suite struct `What is worked out for counting` {
  private let session: Session

  init() throws {
    let fixture = try LoadFixture([("a.txt", "PORT ELLERY, March 4, 2031 - Odo Varrick spoke.")])
    session = try fixture.session()
  }

  @Test(arguments: CountingCache.Part.allCases)
  func `is made once, and not asked for again`(part: CountingCache.Part) throws {
    let cache = CountingCache(session.corpus)
    try cache.prepare(part, unless: { false })
    // What is there needs no time in which it could be cancelled.
    try cache.prepare(part, unless: { true })
  }

  @Test func `is what the statement uses`() throws {
    try session.counting.prepare(.terms, unless: { false })
    #expect(session.counting.terms.count > 4)
  }
}
