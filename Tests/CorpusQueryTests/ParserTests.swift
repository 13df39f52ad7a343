import CorpusQuery
import TestSupport
import Testing

@Suite struct `The text of a query` {
  private func word(_ word: String) -> Query { .phrase([.word(word)]) }

  /// What is typed, and the canonical text of what is understood.
  @Test(arguments: [
    ("talks syria", "talks syria"),
    ("  Talks\tAND Syria ", "talks syria"),
    ("talks?", "talks"),
    ("Événement", "evenement"),
    ("US-led", "us-led"),
    ("Russia's", "\"russia's\""),
    ("Russia\u{2019}s", "\"russia's\""),
    ("O'Brien", "\"o'brien\""),
    ("\u{201C}military cooperation\u{201D}", "\"military cooperation\""),
    ("\u{AB}military cooperation\u{BB}", "\"military cooperation\""),
    ("\"talks\"", "talks"),
    ("\"and\"", "\"and\""),
    ("\"military co*\"", "\"military co*\""),
    ("'US'", "'US'"),
    ("\u{2018}US\u{2019}", "'US'"),
    ("'Russia's talks'", "'Russia\\'s talks'"),
    ("deconflict*", "deconflict*"),
    ("/de-?conflict.*/", "/de-?conflict.*/"),
    ("/a\\/b/", "/a\\/b/"),
    ("a or b c", "a or b c"),
    ("a | b", "a or b"),
    ("(a or b) c", "(a or b) c"),
    ("(a b) c", "a b c"),
    ("a -b", "a not b"),
    ("a and not b", "a not b"),
    ("not not a", "not not a"),
    ("-(a b)", "not (a b)"),
    ("not a near/5 b", "not a near/5 b"),
    ("(not a) b", "not a b"),
    ("a near/5 b c", "a near/5 b c"),
    ("a b NEAR/5 c", "a b near/5 c"),
    ("a near/5 b before/2 c", "a near/5 b before/2 c"),
    ("a near/5 (b before/2 c)", "a near/5 (b before/2 c)"),
    ("a near/5 (b or c)", "a near/5 (b or c)"),
    ("a or b within sentence", "a or b within sentence"),
    ("a or (b within <sentence>)", "a or (b within sentence)"),
    ("a within sentence within quote", "a within sentence within quote"),
    ("a within Person", "a within person"),
    ("a outside quote", "a outside quote"),
    ("a outside (b)?", "a outside (b){0,1}"),
    ("a outside (b or c)??", "a outside (b or c){0,1}{0,1}"),
    ("a within (b){2}?", "a within (b){2}{0,1}"),
    ("<quote> containing a or b", "<quote> containing a or b"),
    ("<quote> containing a within sentence", "<quote> containing a within sentence"),
    ("a including chrome", "a including chrome"),
    ("including everything", "\"including\" everything"),
    ("source:AFP", "source:afp"),
    ("SOURCE:\"Agence France-Presse\"", "source:\"agence france presse\""),
    ("source:'AFP'", "source:'AFP'"),
    ("source:none", "source:none"),
    ("source:\"none\"", "source:\"none\""),
    ("org:NATO", "organization:nato"),
    ("section:World", "section:world"),
    ("title:\"peace ta*\"", "title:\"peace ta*\""),
    ("date:2017", "date:2017"),
    ("date:2017-02*", "date:2017-02"),
    ("date:2017-02-28", "date:2017-02-28"),
    ("date:2017-02..2017-03", "date:2017-02..2017-03"),
    ("date:2017-02..2017-02", "date:2017-02"),
    ("date:2017..", "date:2017.."),
    ("date:..2017-03-01", "date:..2017-03-01"),
    ("date:none", "date:none"),
    ("date:*", "not date:none"),
    ("talks author:*", "talks not author:none"),
    ("-author:*", "not not author:none"),
    ("http://example.org", "\"http : / / example.org\""),
    ("10:30", "\"10 : 30\""),
    // A spacing mark after a blank, which make one character together.
    ("\"a \u{0903}b\"", "\"a \u{0903}b\""),
    ("\"a % \u{0903} b\"", "\"a % \u{0903} b\""),
    ("\"position\" []{0,4} \"strength\"", "position []{0,4} strength"),
    ("[word=\"met\" | word=\"spoke\"]", "[word=\"met\" | word=\"spoke\"]"),
    ("[word=\"m*\" & word!=\"met\"]", "[word=\"m*\" & word!=\"met\"]"),
    ("<person>", "<person>"),
    ("<person=\"Ash Carter\">", "<person entity=\"ash carter\">"),
    ("<quote speaker=\"Mattis\">", "<quote speaker=\"mattis\">"),
    ("<quote speaker!=\"\">", "<quote speaker!=\"\">"),
    ("<quote speaker=\"*\">", "<quote speaker!=\"\">"),
    ("<quote speaker!=\"*\">", "<quote speaker=\"\">"),
    ("<time value=\"2017-02*\">", "<time value=\"2017 02*\">"),
    (
      "<person> []{0,3} (\"met\" | \"spoke\") []{0,6} <person> within sentence",
      "<person> []{0,3} (met or spoke) []{0,6} <person> within sentence"
    ),
    ("<person> met and talks", "<person> met and talks"),
    ("<person> source:AFP", "<person> and source:afp"),
    ("talks near/5 <person> met", "talks near/5 <person> met"),
    ("(\"very\"){1,3} \"good\"", "very{1,3} good"),
    ("\"very\"? \"good\"", "very{0,1} good"),
    ("\"a\" [word!=\"b\"] \"c\"", "a [word!=\"b\"] c"),
    ("[form=\"US\"]", "[word='US']"),
    ("\"a\" [word!=\"b\"]?? including", "a [word!=\"b\"]{0,1}{0,1} \"including\""),
    ("\"a\"?{2} \"b\"", "a{0,1}{2} b"),
    ("\"a \\\"\u{31E} b\"", "\"a \\\" b\""),
    ("\"a\" []{2}{3} \"b\"", "a []{6} b"),
    ("\"a\" []{1,2}{1,3} \"b\"", "a []{1,6} b"),
    ("a:<person> \"met\" b:<person>", "a:<person> met b:<person>"),
    ("who:(met) [] what:[]", "who:(met) [] what:[]"),
    ("a:\"x\" [] b:[] :: a=b", "a:(x) [] b:[] :: a.word = b.word"),
    ("a:[] b:[]::a.FORM==b.form", "a:[] b:[] :: a.form = b.form"),
    (
      "a:[] b:[] :: a=b & (a=\"x*\" | !b=/y.*/) within sentence",
      "a:[] b:[] :: a.word = b.word & (a.word = \"x*\" | !(b.word = /y.*/)) within sentence"
    ),
    (
      "a:<person> b:<quote> within sentence :: a.entity=b.speaker",
      "a:<person> b:<quote> :: a.entity = b.speaker within sentence"
    ),
    (
      "<person> []{0,3} a:<person> source:AFP :: a.entity = \"James Mattis\"",
      "(<person> []{0,3} a:<person> :: a.entity = \"james mattis\") source:afp"
    ),
    ("(a:[] b:[] :: a=b) near/5 talks", "(a:[] b:[] :: a.word = b.word) near/5 talks"),
    ("a:(b:[] \"of\" c:[]) \"x\"", "a:(b:[] of c:[]) x"),
    ("a:(\"x\"{1,2}) \"y\"", "a:(x){1,2} y"),
    ("section:World a:<person>", "section:world and a:<person>"),
  ])
  func `has one canonical form`(text: String, canonical: String) throws {
    let query = try parse(text, context: .test)
    #expect(query.description == canonical)
    #expect(try parse(canonical, context: .test) == query)
  }

  @Test func `binds as the manual says`() throws {
    #expect(
      try parse("a b near/2 c or not d within sentence", context: .test)
        == .within(
          .or([.and([word("a"), .near(word("b"), word("c"), 2)]), .not(word("d"))]),
          .region(RegionPattern(layer: "sentence"))))
    #expect(
      try parse("\"a\" [] \"b\" near/2 c", context: .test)
        == .near(.sequence([word("a"), .token(.any), word("b")]), word("c"), 2))
    #expect(try parse("not a b", context: .test) == .and([.not(word("a")), word("b")]))
  }

  @Test(arguments: UInt64(0)..<400)
  func `is parsed back from what is printed`(seed: UInt64) throws {
    var generator = RandomQuery(seed: seed)
    let query = generator.query(depth: Int(seed % 5))
    let text = query.description
    #expect(try parse(text, context: .test) == query, "\(text)")
  }

  @Test func `may be long but not endlessly deep`() throws {
    let long = Array(repeating: "talks", count: 5_000).joined(separator: " or ")
    #expect(try parse(long, context: .test).hasHits)
    for piece in ["(", "not ", "-", "a near/2 ", "a within sentence within "] {
      let deep = String(repeating: piece, count: 10_000) + "a"
      #expect(throws: QueryError.self) { try parse(deep, context: .test) }
    }
  }

  @Test(arguments: UInt64(0)..<1000)
  func `never stops the program`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "talks", " ", "(", ")", "\"", "'", "/", "[", "]", "<", ">", "{", "}", "*", "?", "+", "-",
      "|", "&", "!", "=", ":", "source:", "date:", "near/5", "within", "sentence", "not", "or",
      "::", "a:", "b:", "a", ".", "é", "\u{201C}", "\u{2019}", "1,2", "..", "2017", "\\", "word",
      "quote", "\u{0}", "😀", ",",
    ]
    let text = (0..<Int.random(in: 0..<14, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    do {
      let query = try parse(text, context: .test)
      let again = try? parse(query.description, context: .test)
      #expect(again == query, "\(text) -> \(query)")
    } catch {
      #expect(error.range.upperBound <= text.utf8.count)
      #expect(!error.description.isEmpty)
    }
  }
}

@Suite struct `A query that cannot be run` {
  @Test(arguments: WrongQuery.all + WrongQuery.captures)
  func `is told with its place, the fact and a way out`(wrong: WrongQuery) {
    let error = #expect(throws: QueryError.self) { try parse(wrong.text, context: .test) }
    guard let error else { return }
    let bytes = Array(wrong.text.utf8)[error.range]
    #expect(String(decoding: bytes, as: UTF8.self) == wrong.underlined)
    #expect(error.range.lowerBound == wrong.offset)
    #expect(error.description == wrong.fact)
    #expect(error.hint == wrong.hint)
  }

  @Test func `is one of at least a hundred that are tested`() {
    #expect(WrongQuery.all.count + WrongQuery.captures.count >= 100)
  }
}
