internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

extension BenchmarkCase {
  /// The query language on its common kinds of query.
  static func queries(on corpus: Corpus, context: QueryContext) -> [BenchmarkCase] {
    [
      ("common term", "w1", { PlainSearch($0).hits { $0 == "w1" } }),
      ("rare term", "w9973", { PlainSearch($0).hits { $0 == "w9973" } }),
      ("prefix", "w99*", { PlainSearch($0).hits { $0.hasPrefix("w99") } }),
      ("phrase of two", "\"w2 w3\"", { PlainSearch($0).phrase(["w2", "w3"]) }),
      ("two in a document", "w40 w50", { PlainSearch($0).both("w40", "w50") }),
    ].map { name, text, plain in
      BenchmarkCase(
        name: name,
        fast: {
          let plan = Plan(try parse(text, context: context))
          return try corpus.segments.reduce(0) { try $0 + plan.hits(in: $1.segment).spans.count }
        },
        plain: { corpus.segments.reduce(0) { $0 + plain($1.segment) } })
    }
  }
}

/// Searches by their definition: every token is looked at.
private struct PlainSearch {
  let segment: Segment

  init(_ segment: Segment) { self.segment = segment }

  private func term(at position: Int) -> String {
    let form = segment.form(at: UInt32(position))
    return segment.lexicon.string(segment.lexicon.term(of: form))
  }

  func hits(_ holds: (String) -> Bool) -> Int {
    (0..<segment.tokenCount).count { holds(term(at: $0)) }
  }

  func phrase(_ words: [String]) -> Int {
    (0..<segment.documentCount).reduce(0) { count, document in
      let tokens = segment.tokens(of: document).range
      return count
        + tokens.dropLast(words.count - 1).count { start in
          words.indices.allSatisfy { term(at: start + $0) == words[$0] }
        }
    }
  }

  func both(_ a: String, _ b: String) -> Int {
    (0..<segment.documentCount).reduce(0) { count, document in
      let terms = segment.tokens(of: document).range.map(term)
      let places = terms.count { $0 == a || $0 == b }
      return count + (terms.contains(a) && terms.contains(b) ? places : 0)
    }
  }
}
