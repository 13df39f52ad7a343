import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `What a query captures` {
  @Test(arguments: UInt64(0)..<30)
  func `agrees with the definition`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let corpus = randomCorpus(using: &random)
    let segment = try corpus.segment()
    let definition = QueryByDefinition(corpus: corpus)
    for number in UInt64(0)..<20 {
      var generator = RandomQuery(seed: seed * 1000 + number)
      let query = generator.capturing(depth: Int(number % 3))
      let found = try Plan(query).hits(in: segment)
      let expected = definition.hits(query, among: Set(corpus.documents.indices))
      #expect(found.spans.spans == expected.spans, "\(query)")
      #expect(found.documents.members == expected.documents, "\(query)")
      #expect(found.captures == query.captureNames)
      for (hit, span) in found.spans.enumerated() {
        let captures = definition.captures(query, in: span)
        for (slot, name) in found.captures.enumerated() {
          #expect(found.capture(slot, of: hit) == captures[name], "\(query) \(name) in \(span)")
        }
      }
    }
  }

  @Test func `is something in most random corpora, so that agreement says something`() throws {
    var captured = 0
    for seed in UInt64(0)..<20 {
      var random = SplitMix64(seed: seed)
      let segment = try randomCorpus(using: &random).segment()
      for number in UInt64(0)..<20 {
        var generator = RandomQuery(seed: seed * 1000 + number)
        let found = try Plan(generator.capturing(depth: Int(number % 3))).hits(in: segment)
        captured += found.captureSpans.count { $0.start < $0.end }
      }
    }
    #expect(captured > 200)
  }

  @Test(arguments: UInt64(0)..<400)
  func `is parsed back from what is printed, unless it can never hold`(seed: UInt64) throws {
    var generator = RandomQuery(seed: seed)
    let query = generator.capturing(depth: Int(seed % 3))
    let text = query.description
    do throws(QueryError) {
      #expect(try parse(text, context: .test) == query, "\(text)")
    } catch {
      switch error.kind {
      case .neverTogether, .neverAsLong, .neverSoLong, .otherWords, .contradiction: break
      default: Issue.record("\(text): \(error)")
      }
    }
  }

  @Test func `leaves the hits as they are where no constraint is on it`() throws {
    for seed in UInt64(0)..<40 {
      var random = SplitMix64(seed: seed)
      let segment = try randomCorpus(using: &random).segment()
      for text in [
        "a:\"talks\" []{0,4} b:<person>", "a:[word=\"t*\"] near/4 b:[word=\"s*\"]",
        "a:(talks or met){1,2} b:[]{0,2} us",
      ] {
        let named = text.replacing("a:\"talks\"", with: "a:(talks)")
        let plain = named.replacing("a:", with: "").replacing("b:", with: "")
        let hits = try Plan(parse(named, context: .test)).hits(in: segment)
        let others = try Plan(parse(plain, context: .test)).hits(in: segment)
        #expect(hits.spans == others.spans, "\(named)")
        #expect(others.captureSpans.isEmpty)
      }
    }
  }
}

@Suite struct `Captures and constraints, by example` {
  /// 0 to 8 the first document, 9 to 15 the second.
  static let segment = Result {
    var corpus = PlainCorpus()
    corpus.append(
      ["Mattis", "met", "Shoigu", "and", "Mattis", "said", "that", "that", "helps"],
      fields: ["agency": "AFP"],
      regions: [
        ("sentence", 0..<4, [:]), ("sentence", 4..<9, [:]),
        ("mention", 0..<1, ["kind": "person", "entity": "James Mattis"]),
        ("mention", 2..<3, ["kind": "person", "entity": "Sergei Shoigu"]),
        ("mention", 4..<5, ["kind": "person", "entity": "James Mattis"]),
        ("quote", 6..<9, ["speaker": "James Mattis", "kind": "direct"]),
      ])
    corpus.append(
      ["face", "to", "Face", "talks", "in", "New", "York"],
      fields: ["source": "Tass"],
      regions: [
        ("sentence", 0..<7, [:]),
        ("mention", 5..<7, ["kind": "place", "entity": "New York"]),
        ("story", 0..<7, ["agency": "AFP"]),
      ])
    return try corpus.segment()
  }

  /// A query, its hits, and for each hit what its captures matched; `-` for nothing.
  @Test(arguments: [
    ("a:<person> []{0,3} b:<person>", "0-3 2-5", "0-1 2-3 | 2-3 4-5"),
    ("a:<person> []{0,3} b:<person> :: a.entity = b.entity", "0-5", "0-1 4-5"),
    ("a:<person> []{0,3} b:<person> :: a.entity != b.entity", "0-3 2-5", "0-1 2-3 | 2-3 4-5"),
    ("a:<person> near/5 b:<person> :: a = b", "0-5", "0-1 4-5"),
    ("a:<person> []{0,9} b:<person> :: a = b within sentence", "", ""),
    ("a:<person> []{0,9} b:<person> within sentence :: a != b", "0-3", "0-1 2-3"),
    ("a:[] b:[] :: a = b", "6-8", "6-7 7-8"),
    ("a:[] []{0,2} b:[] :: a = b", "6-8 9-12", "6-7 7-8 | 9-10 11-12"),
    ("a:[] []{0,2} b:[] :: a.form = b.form", "6-8", "6-7 7-8"),
    ("a:[] \"to\" b:[] :: a.word = b.word", "9-12", "9-10 11-12"),
    ("a:<person> :: a.entity = \"Sergei\"", "2-3", "2-3"),
    ("a:<person> :: a.entity = \"serg*\"", "2-3", "2-3"),
    ("a:<person> :: a.entity = 'Sergei'", "", ""),
    ("a:<person> :: a.word = \"mat*\" & a.entity != \"\"", "0-1 4-5", "0-1 | 4-5"),
    ("a:<person> []{0,9} b:<quote> :: a.entity = b.speaker", "4-9", "4-5 6-9"),
    ("a:<person> []{0,9} b:<quote> :: a.entity != b.speaker", "2-9", "2-3 6-9"),
    ("a:<place> :: a.word = a.entity", "14-16", "14-16"),
    ("(a:<person> or b:<place>) :: a.word = \"shoigu\"", "2-3", "2-3 -"),
    ("(a:<person> or b:<place>) :: !(a.word = \"mattis\")", "2-3 14-16", "2-3 - | - 14-16"),
    ("a:(met){0,1} b:<person>", "0-1 2-3 4-5", "- 0-1 | - 2-3 | - 4-5"),
    ("whole:(a:<person> met b:<person>) and", "0-4", "0-3 0-1 2-3"),
    ("(a:[] b:[] :: a = b) []{0,1} helps", "6-9", "6-7 7-8"),
    ("source:tass a:[] b:[]{0,2} c:[] :: a = c", "9-12", "9-10 10-11 11-12"),
  ])
  func `are found`(text: String, spans: String, captures: String) throws {
    let named = text.replacing(") and", with: ") \"and\"").replacing(
      " met b:", with: " \"met\" b:")
    let plan = Plan(try parse(named, context: .test))
    let found = try plan.hits(in: try Self.segment.get())
    #expect(found.spans.description == spans)
    let shown = found.spans.indices.map { hit in
      found.captures.indices.map { slot in
        found.capture(slot, of: hit).map { "\($0.start)-\($0.end)" } ?? "-"
      }.joined(separator: " ")
    }.joined(separator: " | ")
    #expect(shown == captures)
    #expect(try parse(plan.description, context: .test) == plan.query)
  }

  @Test(arguments: [
    ("source:AFP", [0, 1]), ("source:none", []), ("agency:AFP", [0, 1]), ("agency:none", []),
    ("source:Tass", [1]), ("not source:tass", [0]),
  ])
  func `a source is also the agency`(text: String, documents: [Int]) throws {
    let plan = Plan(try parse(text, context: .test))
    #expect(try plan.hits(in: try Self.segment.get()).documents.members == documents)
  }
}
