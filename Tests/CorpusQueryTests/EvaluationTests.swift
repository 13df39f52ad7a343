import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `What a query finds` {
  @Test(arguments: UInt64(0)..<40)
  func `agrees with the definition`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let corpus = randomCorpus(using: &random)
    let segment = try corpus.segment()
    let all = Set(corpus.documents.indices)
    let definition = QueryByDefinition(corpus: corpus)
    for number in UInt64(0)..<20 {
      var generator = RandomQuery(seed: seed * 1000 + number)
      let query = generator.query(depth: Int(number % 4))
      let some = all.filter { _ in Bool.random(using: &random) }
      let found = try Plan(query).hits(in: segment)
      let expected = definition.hits(query, among: all)
      #expect(found.spans.spans == expected.spans, "\(query)")
      #expect(found.documents.members == expected.documents, "\(query)")
      let inSome = try Plan(query).hits(
        in: segment, among: DocumentSet(some, capacity: segment.documentCount))
      let expectedInSome = definition.hits(query, among: some)
      #expect(inSome.spans.spans == expectedInSome.spans, "\(query) among \(some)")
      #expect(inSome.documents.members == expectedInSome.documents, "\(query) among \(some)")
    }
  }

  @Test func `is not worked out to the end once it is cancelled`() throws {
    var corpus = PlainCorpus()
    corpus.append(["talks", "in", "Moscow"])
    let plan = Plan(try parse("talks moscow", context: .test))
    let segment = try corpus.segment()
    #expect(throws: QueryCancelled.self) { try plan.hits(in: segment, isCancelled: { true }) }
    #expect(try plan.hits(in: segment).documents.members == [0])
  }
}

@Suite struct `A query that nests deep` {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("<sentence> containing (", "talks", ")"), ("(", "talks", " outside quote)"),
      ("(\"on\" [] ", "\"syria\"", ")"), ("(", "talks -moscow", " within sentence)"),
      ("not (talks or ", "syria", ")"), ("(talks near/9 ", "syria", ")"),
      ("(", "talks", " including chrome)"),
    ])
  func `is not worked out over and over`(before: String, inner: String, after: String) throws {
    let depth = 60
    let text =
      String(repeating: before, count: depth) + inner + String(repeating: after, count: depth)
    let plan = Plan(try parse(text, context: .test))
    let segment = try `What queries mean, by example`.segment.get()
    #expect(try plan.hits(in: segment).documents.count <= segment.documentCount)
  }
}

@Suite struct `What queries mean, by example` {
  /// 0 to 8 the first document, 9 to 13 the second, 14 to 17 the third; the fourth is empty.
  static let corpus: PlainCorpus = {
    var corpus = PlainCorpus()
    corpus.append(
      ["Talks", "on", "Syria", ".", "The", "US", "and", "Russia", "met"],
      fields: ["source": "AFP", "date": "2017-02-28", "language": "en"],
      regions: [
        ("sentence", 0..<4, [:]), ("sentence", 4..<9, [:]), ("title", 0..<3, [:]),
        ("quote", 4..<7, ["speaker": "James Mattis", "kind": "direct"]),
        ("mention", 2..<3, ["kind": "place", "entity": "Syria"]),
      ])
    corpus.append(
      ["they", "told", "us", "talks", "failed"],
      fields: ["source": "Tass (Moscow)", "date": "2017-03"],
      regions: [
        ("sentence", 0..<5, [:]), ("chrome", 3..<5, ["kind": "menu"]),
        ("mention", 0..<1, ["kind": "person", "entity": "Sergei Shoigu"]),
      ])
    corpus.append(["talks", "Syria", "talks", "Événement"], regions: [("sentence", 0..<4, [:])])
    corpus.append([])
    return corpus
  }()

  /// The same as a segment, written once.
  static let segment = Result { try corpus.segment() }

  @Test(arguments: [
    ("talks", "0-1 14-15 16-17", [0, 2]),
    ("talks syria", "0-1 2-3 14-15 15-16 16-17", [0, 2]),
    ("talks including chrome", "0-1 12-13 14-15 16-17", [0, 1, 2]),
    ("us", "5-6 11-12", [0, 1]),
    ("'US'", "5-6", [0]),
    ("evenement", "17-18", [2]),
    ("eve*", "17-18", [2]),
    ("/[st].*s/", "0-1 14-15 16-17", [0, 2]),
    ("\"talks on syria\"", "0-3", [0]),
    ("\"met they\"", "", []),
    ("not syria", "", [1, 3]),
    ("us -syria", "11-12", [1]),
    ("us or evenement", "5-6 11-12 17-18", [0, 1, 2]),
    ("talks near/1 syria", "0-3 14-16 15-17", [0, 2]),
    ("syria before/5 talks", "15-17", [2]),
    ("syria before/2 talks", "15-17", [2]),
    ("talks before/1 syria", "0-3 14-16", [0, 2]),
    ("talks met", "0-1 8-9 ", [0]),
    ("talks met within sentence", "", []),
    ("talks syria within sentence", "0-1 2-3 14-15 15-16 16-17", [0, 2]),
    ("(us -syria) within sentence", "5-6 11-12", [0, 1]),
    ("us within quote", "5-6", [0]),
    ("us outside quote", "11-12", [1]),
    ("us within <quote speaker=\"mattis\">", "5-6", [0]),
    ("us within <quote speaker=\"shoigu\">", "", []),
    ("<quote> containing us", "4-7", [0]),
    ("<sentence> containing (us russia)", "4-9", [0]),
    ("talks within title", "0-1", [0]),
    ("<place>", "2-3", [0]),
    ("\"talks\" []{0,2} \"syria\"", "0-3 14-16", [0, 2]),
    ("[word=\"t*\" & word!=\"talks\"]", "4-5 9-10 10-11", [0, 1]),
    ("source:AFP", "", [0]),
    ("source:moscow", "", [1]),
    ("source:'Tass'", "", []),
    ("source:none", "", [2, 3]),
    ("source:AFP talks", "0-1", [0]),
    ("date:2017-02..2017-03", "", [0, 1]),
    ("date:2017-02", "", [0]),
    ("date:2017-03-01..", "", [1]),
    ("date:..2017-03-15", "", [0]),
    ("date:none", "", [2, 3]),
    ("person:\"Sergei Shoigu\"", "", [1]),
    ("person:shoigu us", "11-12", [1]),
    ("speaker:Mattis", "", [0]),
    ("title:syria", "", [0]),
    ("title:met", "", []),
    ("language:en or person:shoigu", "", [0, 1]),
  ])
  func `hits and documents`(text: String, spans: String, documents: [Int]) throws {
    let plan = Plan(try parse(text, context: .test))
    let found = try plan.hits(in: try Self.segment.get())
    let expected = spans.split(separator: " ").joined(separator: " ")
    #expect(found.spans.description == expected)
    #expect(found.documents.members == documents)
  }
}
