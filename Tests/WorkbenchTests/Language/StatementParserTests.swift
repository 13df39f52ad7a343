import TestSupport
import Testing

@testable import Workbench

/// A statement as one line of text, to compare whole parses at a glance.
private func outline(_ text: String) throws -> String {
  guard let statement = try Statement.parse(text) else { return "nothing" }
  func outline(_ invocation: Invocation) -> String {
    invocation.name.text + "(" + invocation.argumentText + ")"
  }
  var parts = [outline(statement.command)] + statement.verbs.map(outline)
  if let name = statement.name { parts.insert(name.text + " =", at: 0) }
  if let redirect = statement.redirect {
    parts.append((redirect.append ? ">> " : "> ") + redirect.file.text)
  }
  return parts.joined(separator: " ")
}

@Suite struct `The parse of a statement` {
  @Test(arguments: [
    ("quotes", "quotes()"),
    ("  quotes by mattis  ", "quotes(by mattis)"),
    ("quotes by mattis | first 3", "quotes(by mattis) first(3)"),
    ("quotes|sort date desc|first 3>q.csv", "quotes() sort(date desc) first(3) > q.csv"),
    ("talks = filter talks syria", "talks = filter(talks syria)"),
    ("talks=filter talks", "talks = filter(talks)"),
    ("both = A and B", "both = A(and B)"),
    ("corpus >> log.csv", "corpus() >> log.csv"),
    ("corpus > \"my rows.csv\"", "corpus() > my rows.csv"),
    ("corpus > “my rows.csv”", "corpus() > my rows.csv"),
    ("corpus > 'my rows.csv'", "corpus() > my rows.csv"),
    ("corpus # all of it | first 3", "corpus()"),
    ("# nothing at all", "nothing"),
    ("", "nothing"),
    (" \t ", "nothing"),
    ("quotes \\\n  by mattis", "quotes(by mattis)"),
    ("quotes \\\r\n  | first 3", "quotes() first(3)"),
    ("note 5 > 3 | #2 isn't \"so", "note(5 > 3 | #2 isn't \"so)"),
    ("filter\"military cooperation\"", "filter(\"military cooperation\")"),
    ("alias \"Joe D\" = \"Joseph D\"", "alias(\"Joe D\" = \"Joseph D\")"),
    ("date 002 = 2015-10-13", "date(002 = 2015-10-13)"),
  ])
  func `finds name, command, verbs and file`(text: String, expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test(arguments: [
    (
      #"concordance [word="met" | word="spoke"] | first 10 > out.csv"#,
      #"concordance([word="met" | word="spoke"]) first(10) > out.csv"#
    ),
    (#"filter (a | b) > f"#, "filter((a | b)) > f"),
    (#"filter ((a) | (b > c)) | first 2"#, "filter(((a) | (b > c))) first(2)"),
    (#"filter "a | b > c # d" | first 2"#, #"filter("a | b > c # d") first(2)"#),
    (#"filter "say \"a | b\"" | first 2"#, #"filter("say \"a | b\"") first(2)"#),
    ("filter “a | b” | first 2", "filter(“a | b”) first(2)"),
    ("filter „a | b“ | first 2", "filter(„a | b“) first(2)"),
    ("filter ‘US | UK’ | first 2", "filter(‘US | UK’) first(2)"),
    ("filter 'US' | first 2", "filter('US') first(2)"),
    ("filter 'Russia's | part' | first 2", "filter('Russia's | part') first(2)"),
    ("filter russia's | first 2", "filter(russia's) first(2)"),
    ("filter ministers' talks | first 2", "filter(ministers' talks) first(2)"),
    ("filter russia’s | first 2", "filter(russia’s) first(2)"),
    ("filter /a|b/ | first 2", "filter(/a|b/) first(2)"),
    (#"filter /a\/ | b/ > f"#, #"filter(/a\/ | b/) > f"#),
    ("filter a near/5 b | first 2 > /data/x", "filter(a near/5 b) first(2) > /data/x"),
    ("load /data/x > /data/y.csv", "load(/data/x) > /data/y.csv"),
    ("load /data/x | export /data/y", "load(/data/x) export(/data/y)"),
    ("concordance <person> \"met\" > f", "concordance(<person> \"met\") > f"),
    ("concordance <person=\"A > B\"> > f", "concordance(<person=\"A > B\">) > f"),
    ("concordance </quote> > f", "concordance(</quote>) > f"),
    ("concordance <quote speaker=\"M\"> | first 1", "concordance(<quote speaker=\"M\">) first(1)"),
    ("filter person:\"A | B\" | first 2", "filter(person:\"A | B\") first(2)"),
    ("filter a#b | first 2 #c", "filter(a#b) first(2)"),
    ("filter (a | first 2", "filter((a) first(2)"),
    ("filter a) | first 2", "filter(a)) first(2)"),
    ("filter (a [b) | first 2", "filter((a [b)) first(2)"),
  ])
  func `leaves what is whole in one piece`(text: String, expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test(arguments: [
    ("stories | where words > 100", "stories() where(words > 100)"),
    ("stories | where words > 100 > long.csv", "stories() where(words > 100) > long.csv"),
    ("stories | where words >= 100 > long.csv", "stories() where(words >= 100) > long.csv"),
    ("stories | where words>100>long.csv", "stories() where(words>100) > long.csv"),
    ("stories | where words <100 > short.csv", "stories() where(words <100) > short.csv"),
    ("stories | where a <b and c > d", "stories() where(a <b and c > d)"),
    ("stories | where a = 1 and b > 2 > f", "stories() where(a = 1 and b > 2) > f"),
    ("stories | where not a > 2 >> f", "stories() where(not a > 2) >> f"),
    (
      "stories | where (a > 2 or b > 3) | first 1 > f",
      "stories() where((a > 2 or b > 3)) first(1) > f"
    ),
    ("stories | wh words > 100", "stories() wh(words > 100)"),
    ("stories | where title ~ \"a > b\" > f", "stories() where(title ~ \"a > b\") > f"),
    ("words > 100", "words() > 100"),
  ])
  func `tells a comparison from a file`(text: String, expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test func `gives words with their places`() throws {
    let text = "é = quotes by \"James Mattis\" about [a | b] x’s person:\"A B\" | first 3"
    let statement = try #require(try Statement.parse(text))
    #expect(
      statement.command.arguments.map(\.text) == [
        "by", "James Mattis", "about", "[a | b]", "x’s", "person:\"A B\"",
      ])
    #expect(statement.command.arguments.map(\.quoted) == [false, true, false, false, false, false])
    let bytes = Array(text.utf8)
    let typed = statement.command.arguments.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(typed[1] == "\"James Mattis\"")
    #expect(typed[4] == "x’s")
    #expect(statement.name?.range == 0..<2)
    #expect(
      String(decoding: bytes[statement.command.argumentRange], as: UTF8.self)
        == statement.command.argumentText)
  }

  @Test func `takes backslashes out of double quotes only`() throws {
    let statement = try #require(try Statement.parse(#"x "a \"b\" \\ \d" 'a\b'"#))
    #expect(statement.command.arguments.map(\.text) == [#"a "b" \ \d"#, #"a\b"#])
  }

  @Test(arguments: [
    ("count [lemma = \"say] in quote", "text in quotes has no closing \"", 15..<16),
    ("filter “talks", "text in quotes has no closing “", 7..<10),
    ("filter 'US and", "text in quotes has no closing '", 7..<8),
    ("quotes |", "'|' without a verb after it", 7..<8),
    ("quotes | | first 2", "'|' without a verb after it", 7..<8),
    ("| first 2", "no command before '|'", 0..<1),
    ("> f", "no command before '>'", 0..<1),
    ("quotes | > f", "no verb before '>'", 9..<10),
    ("quotes >", "'>' without a file after it", 7..<8),
    ("quotes >> # rows", "'>>' without a file after it", 7..<9),
    ("quotes > \"\"", "'>' without a file after it", 7..<8),
    ("quotes > my rows.csv", "text after the file 'my'", 12..<20),
    ("quotes > f.csv | first 3", "text after the file 'f.csv'", 15..<24),
    ("talks =", "'=' without a command after it", 6..<7),
    ("talks = | first 3", "no command before '|'", 8..<9),
  ])
  func `points to what is wrong`(text: String, message: String, range: Range<Int>) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try Statement.parse(text) }
    #expect(diagnostic.message == message)
    #expect(diagnostic.range == range)
  }

  /// Texts drawn from the signs that matter, so that every rule meets every other one.
  private func randomStatement(_ random: inout SplitMix64) -> String {
    let pieces = [
      "filter", "where", "a", "date", " ", " ", " | ", " > ", ">>", "\"", "'", "[", "]", "(", ")",
      "/", "<person", ">", "=", "\\", "\\\n", "#", "’", "“", "”", "é", "日本", "x's", "~", "and",
    ]
    return (0..<Int.random(in: 1...14, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  @Test(arguments: UInt64(0)..<400)
  func `gives ranges that lie in the text and in order`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = randomStatement(&random)
    let count = text.utf8.count
    do {
      guard let statement = try Statement.parse(text) else { return }
      let stages = [statement.command] + statement.verbs
      var last = statement.name?.range.upperBound ?? 0
      for stage in stages {
        let bytes = Array(statement.text.utf8)
        #expect(stage.name.range.lowerBound >= last)
        #expect(stage.argumentRange.lowerBound >= stage.name.range.upperBound)
        #expect(String(decoding: bytes[stage.argumentRange], as: UTF8.self) == stage.argumentText)
        last = stage.name.range.upperBound
        for word in stage.arguments {
          #expect(word.range.lowerBound >= last && !word.range.isEmpty)
          last = word.range.upperBound
        }
        #expect(last <= stage.argumentRange.upperBound)
      }
      if let redirect = statement.redirect { #expect(redirect.file.range.lowerBound >= last) }
      #expect(statement.text.utf8.count <= count)
    } catch {
      let range = try #require(error.range)
      #expect(range.lowerBound >= 0 && range.upperBound <= count)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `reads its own text again as the same statement`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    guard let statement = try? Statement.parse(randomStatement(&random)) else { return }
    #expect(try Statement.parse(statement.text) == statement)
  }

  @Test func `is quick on long hostile lines`() throws {
    for piece in ["/", " /a", "<a ", "(", "[", "(]", "'a", "\\", "# ", "| w "] {
      let text = "filter " + String(repeating: piece, count: 20_000)
      _ = try? Statement.parse(text)
    }
    _ = try? Statement.parse(
      String(repeating: "(", count: 20_000) + String(repeating: "]", count: 20_000))
  }
}
