package import CorpusStore
internal import SpanAlgebra

/// Marks what the reader knows of a text: paragraphs, titles, stories, chrome, repeats, and the
/// facts of the document that its stories tell.
///
/// It changes nothing in the text and depends on nothing but the draft.
package struct StoryMarker: Sendable {
  private let patterns: UserPatterns

  package init(patterns: UserPatterns = UserPatterns()) { self.patterns = patterns }

  /// - Complexity: O(*n*) in the text's length.
  package func mark(_ draft: inout DocumentDraft) {
    let blocks = draft[.block]
    // Mail and Markdown know what is no text, and nothing of paragraphs.
    let isLaidOut = blocks.contains { $0[BlockAttribute.kind] == "text" }
    let page = Page(
      draft.text, isWrapped: isLaidOut ? false : nil, apart: isLaidOut ? [] : blocks.map(\.span))
    var finder = StoryFinder(page, patterns: patterns, blocks: blocks)
    let plan = finder.run()
    let languages = PageLanguages(of: page, plan: plan)
    draft[.paragraph] = paragraphs(of: page, languages)
    draft[.chrome] = chrome(of: page, plan)
    let titles = Set(plan.stories.compactMap(\.titleLine))
    draft[.title] = titles.sorted().map { Region(page.lines[$0].span) }
    draft[.dateline] = datelines(of: page, plan)
    draft[.repeat] = RepeatFinder(
      page,
      leavingOut: {
        !blocks.isEmpty && (plan.chrome[$0] != nil || !page.lines[$0].isProse)
      }
    ).repeats(besides: titles)
    let facts = DocumentFacts(page: page, plan: plan, draft: draft, languages: languages)
    draft[.story] = facts.stories()
    facts.setFields(of: &draft)
  }

  /// The lines with their languages; those of one language in a row share their values.
  private func paragraphs(of page: Page, _ languages: PageLanguages) -> [Region] {
    var regions: [Region] = []
    regions.reserveCapacity(page.lines.count)
    var values: [String] = []
    for (index, line) in page.lines.enumerated() {
      let language = languages.language(of: index)
      if values.first != language { values = [language] }
      regions.append(Region(line.span, values: values))
    }
    return regions
  }

  /// The words before each story that say where and when it was written.
  private func datelines(of page: Page, _ plan: PagePlan) -> [Region] {
    plan.stories.compactMap { story in page.datelineSpan(of: story).map { Region($0) } }
      .sorted { $0.span < $1.span }
  }

  /// The lines that are chrome, and the marks of templates inside the others.
  private func chrome(of page: Page, _ plan: PagePlan) -> [Region] {
    var regions: [Region] = []
    for (index, line) in page.lines.enumerated() {
      if let mark = plan.chrome[index] {
        regions.append(
          Region(line.span, [ChromeAttribute.kind: mark.kind, .rule: mark.rule]))
        continue
      }
      var start = line.span.start
      while line.signs.contains(.bracket),
        let markup = Markup.first(in: page.text, from: start, end: line.span.end)
      {
        regions.append(
          Region(markup, [ChromeAttribute.kind: "markup", .rule: "markup"]))
        start = markup.end
      }
      if let more = readMore(in: line, of: page), more.start >= start {
        regions.append(Region(more, [ChromeAttribute.kind: "links", .rule: "read more"]))
      }
    }
    return regions
  }

  /// The `read more` that ends a teaser.
  private func readMore(in line: PageLine, of page: Page) -> TextSpan? {
    guard line.words.count > 4, Page.endsInReadMore(page.words, line.words) else { return nil }
    let start = page.words[line.words.upperBound - 2].range.lowerBound
    guard line.span.end - start <= 12 else { return nil }
    let before = page.text[line.span.start..<start].last { $0 > 0x20 }
    let isAfterEllipsis = before == UInt8(ascii: ".") || before == 0xA6
    return isAfterEllipsis ? TextSpan(start: start, end: line.span.end) : nil
  }

}
