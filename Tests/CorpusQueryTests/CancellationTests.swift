import CorpusQuery
import CorpusStore
import Synchronization
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A query over many tokens` {
  static let tokenCount = 400_000

  /// One long text of few words, written once.
  static let segment = Result {
    var random = SplitMix64(seed: 7)
    var corpus = PlainCorpus()
    for _ in 0..<4 {
      corpus.append(
        (0..<tokenCount / 4).map { _ in
          ["talks", "the", "us", "Us"].randomElement(using: &random) ?? "the"
        })
    }
    return try corpus.segment()
  }

  static let queries = [
    "the", "'Us'", "t*", "/t.*/", "\"the talks\"", "\"the us talks\"", "the near/3 talks",
    "the -syria", "the or talks", "\"the\" []{0,3} \"us\"", "\"the\" [word!=\"us\"]",
    "[word=\"the\" | word=\"us\"]", "a:[] \"us\" b:[] :: a = b",
  ]

  /// Counts how often it is asked whether to go on, and may say no after so many times.
  final class Asked: Sendable {
    private let count = Mutex(0)
    let limit: Int
    init(limit: Int = .max) { self.limit = limit }
    func ask() -> Bool {
      count.withLock {
        $0 += 1
        return $0 > limit
      }
    }
    var times: Int { count.withLock { $0 } }
  }

  @Test(arguments: queries)
  func `asks whether to go on at least once in every 65,536 steps`(text: String) throws {
    let asked = Asked()
    let plan = Plan(try parse(text, context: .test))
    let found = try plan.hits(in: try Self.segment.get(), isCancelled: { asked.ask() })
    // About a quarter of the tokens have each form, and each is looked at.
    #expect(found.documents.count == 4)
    #expect(asked.times >= Self.tokenCount / 4 / 65_536 + 1)
  }

  @Test(arguments: queries)
  func `ends as soon as it is told to, wherever that is`(text: String) throws {
    let plan = Plan(try parse(text, context: .test))
    let segment = try Self.segment.get()
    let all = Asked()
    _ = try plan.hits(in: segment, isCancelled: { all.ask() })
    for limit in [0, all.times / 3, all.times / 2, all.times - 1] {
      let asked = Asked(limit: limit)
      #expect(throws: QueryCancelled.self) {
        try plan.hits(in: segment, isCancelled: { asked.ask() })
      }
      // Nothing goes on after the answer, save what was being counted by then.
      #expect(asked.times <= limit + 2)
    }
  }
}
