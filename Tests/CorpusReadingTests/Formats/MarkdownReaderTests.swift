import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A text in Markdown` {
  private func marks(_ draft: DocumentDraft, _ kind: String) -> [String] {
    draft[.block].filter { $0[BlockAttribute.kind] == kind }.map { draft.string($0.span) }
  }

  @Test func `is its source unchanged with the mark-up marked`() throws {
    let text = """
      # Ferry *late*

      It was [late](http://kessel.example/a_(b) "x") on <!-- when? --> Tuesday.
      ![The ferry](ferry.jpg)

      ## Why

      ```
      # no heading
      ```
      The <!-- a
      long --> end.
      """
    let draft = try #require(Reading(text, as: "a.md").drafts.first)
    #expect(draft.name == "a.md")
    #expect(String(decoding: draft.text, as: UTF8.self) == text)
    #expect(draft.field("title") == "Ferry *late*")
    #expect(marks(draft, "title") == ["# Ferry *late*"])
    #expect(marks(draft, "heading") == ["## Why"])
    #expect(
      marks(draft, "markup") == [
        "](http://kessel.example/a_(b)", "<!-- when? -->", "![The ferry](ferry.jpg)",
        "```\n# no heading\n```", "<!-- a\nlong -->",
      ])
  }

  @Test func `has the fields of its front matter`() throws {
    let text = """
      ---
      title: "Ferry late"
      author: [Oda Renn, Per Vik]
      date: 2031-03-04
      tags:
        - harbour
        - ferries
      # a comment
      ---
      Title
      =====
      Words.
      """
    let draft = try #require(Reading(text, as: "a.md").drafts.first)
    #expect(draft.field("title") == "Ferry late")
    #expect(draft.field("byline") == "Oda Renn; Per Vik")
    #expect(draft.field("date") == "2031-03-04")
    #expect(draft.field("tags") == "harbour; ferries")
    #expect(marks(draft, "markup").first?.hasSuffix("a comment\n---\n") == true)
    #expect(marks(draft, "title") == ["Title"])
    let toml = try #require(Reading("+++\ntitle = 'T'\n+++\nx", as: "a.md").drafts.first)
    #expect(toml.field("title") == "T")
  }

  @Test func `may have none of it`() throws {
    let reading = Reading("---\nNo end of this\n", as: "a.markdown")
    #expect(reading.drafts.first?[.block].isEmpty == true)
    #expect(reading.problems.isEmpty)
    #expect(Reading("", as: "a.md").problems.map(\.reason) == ["the file is empty"])
  }

  @Test(arguments: ["](", "![", "<!--", "#", "`", "](x) ![", "---\n", "a\n===\n"])
  func `is read in time whatever it repeats`(piece: String) {
    let reading = Reading(String(repeating: piece, count: 60_000), as: "a.md")
    #expect(reading.drafts.count == 1)
  }
}
