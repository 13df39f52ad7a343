import CorpusStore
import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A user's patterns` {
  private func options(chrome: [String] = [], datelines: [String] = []) -> ReadingOptions {
    var options = ReadingOptions()
    options.chrome = chrome
    options.datelines = datelines
    return options
  }

  @Test(
    arguments: [
      ("sign up for * newsletter", "Sign up for our daily Newsletter!", true),
      ("sign up for * newsletter", "Sign up for newsletter", true),
      ("sign up for * newsletter", "He had to sign up for a newsletter", false),
      ("* cafe d'Usma *", "Le Café d’Usma est ouvert", true),
      ("dont miss ?", "Don’t miss this", true), ("dont miss ?", "Don't miss this one", false),
      ("subscri*", "SUBSCRIBE", true), ("a * b * c", "a b b c c", true),
      ("a * b * c", "a c b", false),
    ])
  func `name lines that are chrome`(pattern: String, line: String, isMatch: Bool) throws {
    let patterns = try UserPatterns(options(chrome: [pattern]))
    let text = Array(line.utf8)
    let mark = patterns.chromeMark(TextSpan(start: 0, end: text.count), of: text)
    #expect(mark == (isMatch ? ChromeMark(kind: "user", rule: pattern) : nil))
  }

  @Test(
    arguments: [
      (
        "{place} | {date} | {agency} -", "Old Usma | 3 May 2031 | LKN — The ferry ran.",
        "Old Usma|LKN|2031-05-03|32"
      ),
      ("{place}|{date}", "Usma |May 3, 2031", "Usma||2031-05-03|17"),
      ("(\"{agency}\") {place}:", "(“Lake Wire”) USMA: The ferry", "Usma|Lake Wire||24"),
      ("{byline} in {place} -", "Oto Vell in Usma -- The ferry", "Usma|||20"),
      ("{any} > {place} > {date}", "Home > Lake > Usma > 2031-05-03", "Lake > Usma||2031-05-03|31"),
      ("{place} | {date} -", "usma | May 3 - x", nil),
      ("{place} | {date} -", "Usma | soon - x", nil),
    ] as [(String, String, String?)])
  func `name forms of datelines`(pattern: String, line: String, expected: String?) throws {
    let patterns = try UserPatterns(options(datelines: [pattern]))
    let text = Array(line.utf8)
    let found = patterns.dateline(in: TextSpan(start: 0, end: text.count), of: text)
    let told = found.map {
      "\($0.place)|\($0.agency)|\($0.day?.whole?.description ?? "")|\($0.textStart)"
    }
    #expect(told == expected)
  }

  @Test func `mark pages`() throws {
    let text = """
      Ferry runs again
      Usma | 3 May 2031 | LKN
      The ferry ran again on the lake after a long winter, the harbour master said.
      More from the lake, every Friday and Sunday, in your own letter box at home.
      The mill will open again in June, the owner said on the shore of the lake.
      """
    var draft = DocumentDraft(name: "a", path: "a", text: Array(text.utf8))
    let patterns = try UserPatterns(
      options(chrome: ["more from the lake *"], datelines: ["{place} | {date} | {agency}"]))
    StoryMarker(patterns: patterns).mark(&draft)
    #expect(draft.field("place") == "Usma")
    #expect(draft.field("date") == "2031-05-03")
    #expect(draft.field("date_basis") == "dateline")
    #expect(draft.field("agency") == "LKN")
    #expect(draft.field("title") == "Ferry runs again")
    #expect(draft[.chrome].map { $0[ChromeAttribute.kind] } == ["user"])
    #expect(draft[.story].count == 1)
  }

  @Test(arguments: [
    ("", 0, "an empty pattern"), ("*", 0, "a pattern without words matches every line"),
    ("/sign.*/", 0, "regular expressions are not read here"),
  ])
  func `for chrome are refused where they cannot be meant`(
    pattern: String, offset: Int, reason: String
  ) {
    let error = #expect(throws: PatternError.self) { try UserPatterns(options(chrome: [pattern])) }
    #expect(error?.offset == offset)
    #expect(error?.description.hasPrefix(reason) ?? false)
  }

  @Test(arguments: [
    ("", 0, "an empty pattern"),
    ("{place} | {dat} -", 10, "no part of a dateline is called '{dat}'"),
    ("{place", 0, "'{' has no '}'"), ("{place}{agency} -", 7, "nothing divides"),
    ("{any}", 0, "it fits any line"), ("{place}", 0, "it fits any line"),
    ("{place} - {place}:", 10, "'{place}' stands here twice"),
  ])
  func `for datelines are refused where they cannot be meant`(
    pattern: String, offset: Int, reason: String
  ) {
    let error = #expect(throws: PatternError.self) {
      try UserPatterns(options(datelines: [pattern]))
    }
    #expect(error?.offset == offset)
    #expect(error?.description.hasPrefix(reason) ?? false)
  }

  @Test func `cost no more than lines are long`() throws {
    let patterns = try UserPatterns(
      options(
        chrome: [String(repeating: "a * ", count: 49) + "b"],
        datelines: [String(repeating: "{any} - ", count: 20) + "{place} | {date}"]))
    let text = Array(String(repeating: "a - ", count: 20_000).utf8)
    let line = TextSpan(start: 0, end: text.count)
    #expect(patterns.chromeMark(line, of: text) == nil)
    #expect(patterns.dateline(in: line, of: text) == nil)
  }
}
