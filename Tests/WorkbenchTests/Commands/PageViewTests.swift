import Testing

@testable import Workbench

@Suite struct `A document as show draws it` {
  private let fixture: SessionFixture

  init() throws {
    fixture = try SessionFixture(empty: true)
    try fixture.write(
      "pages/page.txt",
      """
      Home | News | Sport | Weather
      Ferry sails again

      PORT ELLERY (Coastal Wire) March 3, 2031 - The ferry to Saint Morrow sails again on Friday.
      The stage {{advert|3}} burned two years ago, and nobody was there to put the fire out.
      Le bac de Saint-Morrow repart vendredi, et les gens du port disent que c'est la fin d'une attente qui a dur\u{E9} deux ans pour les familles de l'\u{EE}le et pour ceux qui vivent de la mer dans le nord du pays.
      Sign up for our newsletter
      \u{A9} 2031 Coastal Wire. All rights reserved.

      """)
    try fixture.run("load \"\(fixture.folder.file("pages"))\"")
  }

  @Test func `names at the margin what each line belongs to`() throws {
    let lines = try fixture.run("show page").lines
    let margins = lines.filter { $0.contains(" │ ") }.map { line in
      let parts = line.split(separator: "│", maxSplits: 1).map(String.init)
      return (parts[0].trimmingBlanks(), parts[1].trimmingBlanks())
    }
    func margin(_ text: String) -> String? { margins.first { $0.1.hasPrefix(text) }?.0 }
    #expect(margin("Ferry sails again") == "story 1 title")
    #expect(margin("PORT ELLERY") == "story 1 dateline")
    #expect(margin("The stage") == "story 1 en")
    #expect(margin("Le bac")?.hasPrefix("story 1") == true)
    #expect(margin("Sign up") == "subscription")
    #expect(margin("\u{A9} 2031") == "footer")
    #expect(lines.contains { $0.contains("stage ⟦markup: {{advert|3}}⟧ burned") })
    #expect(lines.last?.hasPrefix("1 story, 7 lines; ") == true)
    #expect(lines.last?.contains("1 footer") == true)
    let bars = Set(
      lines.filter { $0.contains(" │ ") }.map { $0.prefix { $0 != "│" }.count })
    #expect(bars.count == 1)
  }

  @Test func `begins with what is known of it, below each other`() throws {
    let lines = try fixture.run("show page").lines
    let facts = lines.dropFirst().prefix { !$0.isEmpty }
    #expect(lines.first == "page.txt")
    #expect(facts.first?.hasSuffix("  page.txt, record 1") == true)
    #expect(facts.contains { $0.hasPrefix("  date ") && $0.hasSuffix("2031-03-03") })
    #expect(facts.allSatisfy { $0.hasPrefix("  ") })
  }
}
