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
      ("regular expression", "/w[0-9]*77/", { PlainSearch($0).hits(endingIn: "77") }),
      ("phrase of two", "\"w2 w3\"", { PlainSearch($0).phrase(["w2", "w3"]) }),
      ("phrase of common", "\"w1 w1 w2\"", { PlainSearch($0).phrase(["w1", "w1", "w2"]) }),
      ("before/5", "w40 before/5 w50", { PlainSearch($0).before("w40", "w50", 5) }),
      ("two in a document", "w40 w50", { PlainSearch($0).both("w40", "w50") }),
      ("term and month", "w7 date:2031-02", { PlainSearch($0).hits(of: "w7", in: "2031-02") }),
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

  /// Words that are `w` and a number with these digits at its end.
  func hits(endingIn digits: String) -> Int {
    hits { word in
      word.hasPrefix("w") && word.hasSuffix(digits) && word.dropFirst().allSatisfy(\.isNumber)
    }
  }

  func hits(of word: String, in month: String) -> Int {
    (0..<segment.documentCount).reduce(0) { count, document in
      guard segment.documents.field("date", of: document).hasPrefix(month) else { return count }
      return count + segment.tokens(of: document).range.count { term(at: $0) == word }
    }
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

  /// The shortest stretches from the one word to the other with at most so many tokens between.
  func before(_ a: String, _ b: String, _ distance: Int) -> Int {
    (0..<segment.documentCount).reduce(0) { count, document in
      var last: Int?
      var found = 0
      for position in segment.tokens(of: document).range {
        let word = term(at: position)
        if word == a { last = position }
        guard word == b, let start = last else { continue }
        if position - start - 1 <= distance { found += 1 }
        last = nil
      }
      return count + found
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
