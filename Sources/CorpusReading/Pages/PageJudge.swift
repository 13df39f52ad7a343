internal import SpanAlgebra

/// Says of each block of a page whether it is its story, and why.
///
/// The story's element is found first; inside it all is story but what its names, its links or its
/// words show to be chrome; outside it all is chrome but the headline.
struct PageJudge {
  let measures: PageMeasures
  let rules: ChromeRules
  let hints: PageHints
  /// What the pictures show as the page says it.
  let pictureWords: BodyShingles
  /// The element that holds the story; -1 where the page has no text.
  let root: Int
  let rootRule: String
  let headline: Int?
  /// The running text of the story.
  let run: TextRun

  /// The first and the last block of running text of the story.
  var firstText: Int { run.first }
  var lastText: Int { run.last }

  var layout: PageLayout { measures.layout }
  var page: Page { measures.page }

  /// - Complexity: O(*n*) in the page's length.
  init(_ layout: PageLayout, hints: PageHints, pictures: [[UInt8]] = []) {
    let page = Page(layout.text, isWrapped: false)
    let measures = PageMeasures(layout, page, body: BodyShingles(hints.bodies))
    self.measures = measures
    self.hints = hints
    rules = ChromeRules(page)
    pictureWords = BodyShingles(pictures, fewest: 4)
    let headlines = PageHeadline(measures, titles: hints.titles)
    let early = headlines.find(before: layout.blocks.count)
    let found = StoryRoot(measures, headline: early).find()
    root = found?.container ?? -1
    rootRule = found?.rule ?? ""
    run = TextRun(measures, root: root, headline: early)
    headline = headlines.find(before: found == nil ? layout.blocks.count : run.first)
  }

  /// How much running text the story has, about its words.
  var weight: Double { root < 0 ? 0 : measures.totals[root] }

  /// One entry a block.
  func verdicts() -> [PageVerdict] {
    let parts = partVerdicts()
    let tail = labelledTail()
    var verdicts = layout.blocks.indices.map { block in
      if block == headline { return PageVerdict("title", "the headline") }
      if isRepeatedHeadline(block) { return PageVerdict(.header, "the headline again") }
      guard root >= 0, layout.containers[root].blocks.contains(block) else {
        return outside(block)
      }
      let verdict = inside(block, part: parts[layout.blocks[block].container])
      return block >= tail && verdict.isStory ? PageVerdict(.links, "under a label") : verdict
    }
    keepOwnQuotes(&verdicts)
    closeLists(&verdicts)
    dropLooseHeadings(&verdicts)
    return verdicts
  }

  /// The first block after the text that is a label of chrome, if no paragraph of the run follows;
  /// the end where there is none.
  private func labelledTail() -> Int {
    var tail = layout.blocks.count
    guard root >= 0 else { return tail }
    for block in layout.containers[root].blocks.reversed() where block > firstText {
      guard run.isOutside(block), measures.isInBody[block] != true else { break }
      let words = page.words(of: block)
      guard let first = words.first, words.count <= 8 else { continue }
      // `2 comments`
      let isCount = page.text[first.range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      let label = PhraseTable.chrome.label(words.span.extracting(droppingFirst: isCount ? 1 : 0))
      if let label, label.scope == .whole { tail = block }
    }
    return tail
  }

  private func isRepeatedHeadline(_ block: Int) -> Bool {
    guard let headline, block < firstText,
      page.lines[block].words.count == page.lines[headline].words.count,
      page.lines[block].words.count >= 3
    else { return false }
    return page.words(of: block).lazy.map(\.form)
      .elementsEqual(page.words(of: headline).lazy.map(\.form))
  }

  // MARK: Blocks of the story

  private func inside(_ block: Int, part: PageVerdict?) -> PageVerdict {
    let isGiven = measures.isInBody[block] == true
    if let part, !isGiven || part.kind == "caption" { return part }
    let isHeading = measures.isHeading(block)
    let story = PageVerdict(isHeading ? "heading" : "text", rootRule)
    if isGiven { return story }
    if let own = ownWords(block) { return own }
    if let apart = apart(block, isHeading: isHeading) { return apart }
    let share = measures.linkShare(block)
    if !isHeading, share >= 0.8, !isInPlainList(block), !isAddress(block) {
      return PageVerdict(.links, "a line of links")
    }
    if share >= 0.4, isLabelledLink(block, isHeading: isHeading) {
      return PageVerdict(.links, "a label and a link")
    }
    if block < firstText, isHeading, page.lines[block].isProse {
      return PageVerdict(.header, "a sentence as a heading above the text")
    }
    if block < firstText, !page.lines[block].isProse {
      if isByline(block) { return PageVerdict(.header, "a byline or a date") }
      if share >= 0.3, !isHeading { return PageVerdict(.header, "links above the text") }
    }
    if block > lastText, !page.lines[block].isProse, share >= 0.3, !isQuoted(block),
      !isAddress(block)
    {
      return PageVerdict(.links, "links below the text")
    }
    return story
  }

  /// Whether a block stands in a quotation.
  func isQuoted(_ block: Int) -> Bool {
    var index = layout.blocks[block].container
    for _ in 0..<4 where index > root {
      if layout.containers[index].tag == .quotation { return true }
      index = layout.containers[index].parent
    }
    return false
  }

  private func isByline(_ block: Int) -> Bool {
    let span = page.lines[block].span
    return Byline(in: span, of: page.text) != nil || DayLine(in: span, of: page.text) != nil
  }

  /// What a block of the story says of itself by its words.
  private func ownWords(_ block: Int) -> PageVerdict? {
    let line = page.lines[block]
    let words = page.words(of: block)
    let label = PhraseTable.chrome.label(words.span)
    if let label, label.kind == "subscription" { return PageVerdict(label.kind, "phrase") }
    if (17...40).contains(words.count),
      PhraseTable.chrome.label(words.span.extracting(first: 16))?.kind == "subscription",
      rules.boilerplate(block)?.kind == "subscription"
    {
      return PageVerdict(.subscription, "phrase")
    }
    if let label, !line.isProse {
      let isLabel = label.scope == .whole && !(line.endsSentence && words.count == 1)
      let isFooter = label.kind == "footer" && label.scope == .start
      if isLabel || !isFooter && !line.endsSentence {
        return PageVerdict(label.kind, "phrase")
      }
    }
    if let found = rules.boilerplate(block), found.marks >= 2, found.kind != "footer" {
      return PageVerdict(found.kind, "boilerplate")
    }
    if !line.isProse, let mark = rules.mark(block), mark.kind == "caption" {
      return PageVerdict(.caption, mark.rule)
    }
    return nil
  }

  /// Whether a line is an entry of a list that holds more than links.
  private func isInPlainList(_ block: Int) -> Bool {
    var index = layout.blocks[block].container
    guard layout.containers[index].tag.holdsOneParagraph else { return false }
    index = layout.containers[index].parent
    guard index > root, [.list, .table, .block].contains(layout.containers[index].tag) else {
      return false
    }
    return layout.containers[index].tag != .block && measures.linkShare(ofContainer: index) < 0.5
  }

  /// Leaves to the story the quotations set large that stand nowhere else in it.
  private func keepOwnQuotes(_ verdicts: inout [PageVerdict]) {
    guard root >= 0 else { return }
    let quotes = layout.containers[root].blocks.filter { block in
      let marked = measures.chrome[layout.blocks[block].container]
      return marked > root && layout.containers[marked].signs.chrome == .pullQuote
        && block != headline
    }
    guard !quotes.isEmpty else { return }
    let story = layout.containers[root].blocks.filter { verdicts[$0].isStory }
    let shingles = BodyShingles([story.flatMap { page.text[page.lines[$0].span.range] + [0x0A] }])
    for block in quotes where (shingles.share(of: page.words(of: block)) ?? 1) < 0.6 {
      verdicts[block] = PageVerdict("text", rootRule)
    }
  }

  /// Marks the short linked lines that go on after a label of links.
  private func closeLists(_ verdicts: inout [PageVerdict]) {
    guard root >= 0 else { return }
    var label: PageVerdict?
    for block in layout.containers[root].blocks {
      if verdicts[block].rule == "phrase", verdicts[block].kind == "links" {
        label = verdicts[block]
      } else if let open = label {
        let isLinked = measures.linkShare(block) >= 0.5
        if verdicts[block].isStory, isLinked, measures.isInBody[block] != true {
          verdicts[block] = PageVerdict(open.kind, "under a heading of links")
        } else if verdicts[block].isStory {
          label = nil
        }
      }
    }
  }

  /// Marks headings and labels that nothing of the story follows but chrome.
  private func dropLooseHeadings(_ verdicts: inout [PageVerdict]) {
    guard root >= 0 else { return }
    // What stands between a heading and the one below it: story text, chrome, and what comes first.
    var hasText = false
    var hasChrome = true
    var next = PageVerdict(.links, "")
    for block in layout.containers[root].blocks.reversed() {
      let verdict = verdicts[block]
      defer { next = verdicts[block] }
      let isLabelBelow =
        block > lastText && verdict.kind == "text" && page.lines[block].words.count <= 8
        && !page.lines[block].endsSentence && next.kind == PageKind.links.name && next.rule != ""
        && !isQuoted(block)
      if isLabelBelow, measures.isInBody[block] != true {
        verdicts[block] = PageVerdict(.links, "a heading of chrome")
      } else if verdict.kind == "heading" {
        let isLabel = next.kind == PageKind.links.name && next.rule != "phrase"
        if measures.isInBody[block] != true, hasChrome && !hasText || isLabel && block < lastText {
          verdicts[block] = PageVerdict(.links, "a heading of chrome")
        } else {
          (hasText, hasChrome) = (false, false)
        }
      } else if verdict.isStory {
        hasText = true
      } else if verdict.kind != PageKind.caption.name {
        hasChrome = true
      }
    }
  }
}
