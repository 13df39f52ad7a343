import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A regular expression over word forms` {
  private static let words = [
    "deconflict", "de-confliction", "deconfliction", "decent", "a", "b", "ab", "abab", "aab", "1",
    "2017", "10,000", "eveche", "москва", "москвы", "日本", "u.s.", "us", "x\u{10400}y", "a/b", "{",
    "-",
  ]

  private func matches(_ source: String) throws -> [String] {
    var corpus = PlainCorpus()
    corpus.append(Self.words)
    let query = try parse("/\(source)/", context: .test)
    let hits = try Plan(query).hits(in: try corpus.segment())
    return hits.spans.map { Self.words[Int($0.start)] }
  }

  @Test(arguments: [
    ("de-?conflict.*", ["deconflict", "de-confliction", "deconfliction"]),
    ("deconflict", ["deconflict"]),
    ("DECONFLICT", ["deconflict"]),
    ("(de|)conflict(ion)?", ["deconflict", "deconfliction"]),
    ("(de)+conflict(ion)?", ["deconflict", "deconfliction"]),
    ("[ab]{2,3}", ["ab", "aab"]),
    ("(ab){2}", ["abab"]),
    ("a*b", ["b", "ab", "aab"]),
    ("\\d+", ["1", "2017"]),
    ("[\\d,]+", ["1", "2017", "10,000"]),
    ("\\w", ["a", "b", "1"]),
    ("[^a-z]", ["1", "{", "-"]),
    (".", ["a", "b", "1", "{", "-"]),
    ("..", ["ab", "日本", "us"]),
    ("москв.", ["москва", "москвы"]),
    ("москв[а-я]", ["москва", "москвы"]),
    ("[日-本]+", ["日本"]),
    ("日.", ["日本"]),
    ("Évêch[éè]", ["eveche"]),
    ("u\\.s\\.", ["u.s."]),
    ("x.y", ["x\u{10400}y"]),
    ("a\\/b", ["a/b"]),
    ("\\{|[-]", ["{", "-"]),
    ("(?:a|b)", ["a", "b"]),
    ("a{0}b", ["b"]),
    ("a{1,}b", ["ab", "aab"]),
  ])
  func `matches whole words`(source: String, expected: [String]) throws {
    #expect(try matches(source) == expected)
  }

  @Test(arguments: [
    ("(a", "'(' in the expression is not closed"),
    ("a)", "')' in the expression closes nothing"),
    ("[a", "'[' in the expression is not closed"),
    ("a{2", "'{' in the expression is not closed"),
    ("*a", "'*' in the expression repeats nothing"),
    ("a**", "'*' in the expression repeats nothing"),
    ("a{x}", "'{' in the expression repeats nothing"),
    ("a{3,1}", "'{3,1}' in the expression ends before it begins"),
    ("[z-a]", "'z-a' in the expression ends before it begins"),
    ("\\q", "'\\q' means nothing in an expression"),
    ("^a", "an expression matches whole words, so '^' has no place in it"),
    ("(?=a)", "groups are plain, '(…)' or '(?:…)'"),
    ("[]", "'[]' in the expression names no letter"),
    ("a{999}", "an expression repeats at most 255 times"),
    ("((a{200}){200}){200}", "the expression comes to more than 5000 states"),
    ("()", "the expression matches no word"),
  ])
  func `is refused with the fact`(source: String, fact: String) {
    let error = #expect(throws: QueryError.self) { try parse("/\(source)/", context: .test) }
    #expect(error?.description == fact)
  }

  @Test func `takes bounded time where backtracking would not end`() throws {
    var corpus = PlainCorpus()
    corpus.append([String(repeating: "a", count: 20_000)])
    let segment = try corpus.segment()
    for source in ["(a*)*b", "(a|a)*b", "(a?){100}a{100}", "(.*a){12}b", "(a+)+$".dropLast() + "b"]
    {
      let plan = Plan(try parse("/\(source)/", context: .test))
      #expect(try plan.hits(in: segment).spans.isEmpty)
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `agrees with the library's`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func node(_ depth: Int) -> String {
      switch depth > 0 ? Int.random(in: 0..<8, using: &random) : 0 {
      case 0, 1: return ["a", "b", "[ab]", "[^a]", ".", "é"].randomElement(using: &random) ?? "a"
      case 2: return "(\(node(depth - 1))|\(node(depth - 1)))"
      case 3: return "(\(node(depth - 1)))*"
      case 4: return "(\(node(depth - 1)))?"
      case 5: return "(\(node(depth - 1))){1,2}"
      default: return node(depth - 1) + node(depth - 1)
      }
    }
    let source = node(4)
    var corpus = PlainCorpus()
    let words = (0..<60).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        ["a", "b", "c"].randomElement(using: &random) ?? "a"
      }.joined()
    }
    corpus.append(words)
    let hits = try Plan(try parse("/\(source)/", context: .test)).hits(in: try corpus.segment())
    let regex = try Regex(source.replacing("é", with: "e"))
    let expected = words.indices.filter { words[$0].wholeMatch(of: regex) != nil }
    #expect(hits.spans.map { Int($0.start) } == expected, "/\(source)/")
  }
}
