internal import CorpusStore
internal import SpanAlgebra

/// Finds the stories of a page by their datelines, and the furniture around them.
///
/// Each dateline opens a story; the headline and byline above it belong to it. What no dateline
/// opens is one story. A dateline that fills its line and is followed at once by another story is
/// interrupted by it: its text goes on where the words of its headline come back.
struct StoryFinder {
  let page: Page
  let rules: ChromeRules
  var plan = PagePlan()
  /// One entry a line: what is furniture, as far as it is known.
  var marks: [ChromeMark?]
  let bylines: [Byline?]
  let days: [DayLine?]
  /// Whether some line outside running text is furniture beyond doubt.
  let isWebPage: Bool
  /// What ``ChromeRules/boilerplate(_:)`` says of the lines that it was asked for.
  var boilerplate: [Int: (kind: String, marks: Int)] = [:]
  var isBoilerplateKnown: [Bool]
  /// What a reader knows of each line by the structure of its page; empty where it knows nothing.
  let structure: [PageVerdict]

  private let patterns: UserPatterns

  init(_ page: Page, patterns: UserPatterns = UserPatterns(), blocks: [Region] = []) {
    self.page = page
    self.patterns = patterns
    rules = ChromeRules(page)
    let lines = page.lines
    let structure = Self.structure(of: page, blocks)
    self.structure = structure
    if structure.isEmpty {
      marks = lines.indices.map { [rules] in rules.mark($0) }
    } else {
      marks = structure.map { $0.isStory ? nil : ChromeMark(kind: $0.kind, rule: $0.rule) }
    }
    bylines = lines.map { Byline(in: $0.span, of: page.text) }
    days = lines.map { DayLine(in: $0.span, of: page.text) }
    isBoilerplateKnown = Array(repeating: false, count: lines.count)
    isWebPage = marks.contains { $0 != nil && $0?.rule != "no words" }
    guard !patterns.isEmpty else { return }
    for index in lines.indices {
      marks[index] = patterns.chromeMark(lines[index].span, of: page.text) ?? marks[index]
    }
  }

  /// - Complexity: O(*n*) in the page's length for a bounded number of stories.
  mutating func run() -> PagePlan {
    guard !page.lines.isEmpty else { return plan }
    guard structure.isEmpty else { return planStructured() }
    markSharedBoilerplate()
    let anchors = anchors()
    if anchors.isEmpty {
      planWholePage()
    } else {
      plan(from: anchors)
    }
    // Apart from the plan, so that no story is copied for each other.
    var stories = plan.stories
    for index in stories.indices { readByline(of: &stories[index]) }
    plan.stories = stories
    findHeaderDay()
    plan.chrome = marks
    return plan
  }

  // MARK: Datelines

  /// A dateline that opens a story.
  struct Anchor {
    var line: Int
    /// `nil` where the structure of the page opens it.
    var dateline: Dateline?
    /// The first line that belongs to the story: its headline or byline.
    var head: Int
    var titleLine: Int?
  }

  func anchors() -> [Anchor] {
    var anchors: [Anchor] = []
    let firstProse = page.lines.firstIndex { $0.isProse } ?? page.lines.count
    var openings: Set<[UInt64]> = []
    for (index, line) in page.lines.enumerated() where marks[index] == nil {
      guard days[index] == nil, bylines[index] == nil,
        let dateline = findDateline(in: line.span),
        dateline.strength > .bare
          || mayOpen(index, dateline.strength, isFirst: anchors.isEmpty, firstProse),
        dateline.isWholeLine || line.isProse || dateline.strength > .bare || index == 0
      else { continue }
      // The same opening again is the same story, printed twice.
      guard dateline.isWholeLine || openings.insert(opening(of: index)).inserted else { continue }
      var anchor = Anchor(line: index, dateline: dateline, head: index)
      findHead(of: &anchor, after: anchors.last)
      anchors.append(anchor)
    }
    return anchors
  }

  /// Whether a dateline without date and agency opens a story: the first running text does, and on
  /// pages whose structure is known what stands right under a heading, or under a standfirst.
  private func mayOpen(
    _ index: Int, _ strength: Dateline.Strength, isFirst: Bool, _ firstProse: Int
  ) -> Bool {
    if isFirst, index <= firstProse { return strength == .bare || !hasSpeakers(from: index) }
    guard strength == .bare, index > 0, !structure.isEmpty else { return false }
    if structure[index - 1].kind == "heading" { return true }
    return isFirst
      && !(firstProse + 1..<max(index, firstProse + 1)).contains { page.lines[$0].isProse }
  }

  /// Whether other lines than the one given begin with a word in capitals and a colon, as what
  /// speakers say does.
  private func hasSpeakers(from index: Int) -> Bool {
    page.lines.indices.contains { line in
      guard line != index, let first = page.words(of: line).first else { return false }
      let mark = first.range.upperBound
      return mark < page.lines[line].span.end && page.text[mark] == UInt8(ascii: ":")
        && page.text[first.range].allSatisfy { !(0x61...0x7A).contains($0) }
    }
  }

  private func opening(of line: Int) -> [UInt64] { page.words(of: line).prefix(12).map(\.form) }

  /// Takes in the byline, the date and the headline above a dateline.
  private func findHead(of anchor: inout Anchor, after previous: Anchor?) {
    let floor = previous.map { $0.line + 1 } ?? 0
    var above = anchor.line - 1
    while above >= floor, anchor.line - above <= 4,
      bylines[above] != nil || days[above] != nil || isNote(above)
    {
      anchor.head = above
      above -= 1
    }
    guard above >= floor, isHeadline(above) else { return }
    while above > floor, isUnderHeadline(above) { above -= 1 }
    anchor.head = above
    anchor.titleLine = above
  }

  /// Whether a line stands in parentheses as a whole, as notes on corrections do.
  private func isNote(_ index: Int) -> Bool {
    let span = page.lines[index].span
    return page.text[span.start] == UInt8(ascii: "(")
      && page.text[span.end - 1] == UInt8(ascii: ")")
  }

  /// Whether a line is a row of links with bars between them: `Home | News | Sport`.
  private func isDivided(_ index: Int) -> Bool {
    page.text[page.lines[index].span.range].count { $0 == UInt8(ascii: "|") } >= 2
  }

  /// Whether a line is the second of a headline and its sub-heading: the two stand together, with
  /// an empty line above and below them.
  private func isUnderHeadline(_ index: Int) -> Bool {
    guard structure.isEmpty, !page.isWrapped, index > 0, index + 1 < page.lines.count,
      !page.lines[index].isAfterBlank, page.lines[index + 1].isAfterBlank, isHeadline(index - 1),
      page.words(of: index - 1).count >= 3
    else { return false }
    return index == 1 || page.lines[index - 1].isAfterBlank
  }

  /// Whether the first line is one short sentence above running text: a headline with its stop.
  private var opensAsHeadline: Bool {
    let line = page.lines[0]
    guard page.lines.count > 2, line.words.count <= 16, line.span.count <= 110 else { return false }
    let inner = page.text[line.span.range].dropLast(1)
    return !inner.contains { $0 == 0x2E || $0 == 0x3F } && !page.isWrapped
      && findDateline(in: page.lines[1].span)?.isWholeLine ?? false
  }

  /// The dateline of a line in a user's form, else in one that is known.
  private func findDateline(in line: TextSpan) -> Dateline? {
    patterns.dateline(in: line, of: page.text) ?? dateline(in: line, of: page.text)
  }

  func isHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    let words = page.words(of: index)
    guard marks[index] == nil, words.count >= 2, line.span.count <= 200, bylines[index] == nil,
      days[index] == nil, !isNote(index), !isDivided(index),
      !line.isProse || index == 0 && opensAsHeadline
    else { return false }
    // A headline with a full stop is told from a paragraph only at the top.
    if index > 0, page.text[line.span.end - 1] == UInt8(ascii: ".") { return false }
    // Two words in capitals are the name of a section.
    let isLabel = words.count <= 2 && !page.text[line.span.range].contains { $0 >= 0x61 }
    return !isLabel
  }

  // MARK: Stories

  private mutating func plan(from anchors: [Anchor]) {
    planPrelude(before: anchors[0])
    var index = 0
    while index < anchors.count {
      let end = index + 1 < anchors.count ? anchors[index + 1].head : page.lines.count
      let isWhole = anchors[index].dateline?.isWholeLine ?? false
      let isEmpty = isWhole && !holdsProse(anchors[index].line + 1, end)
      if isEmpty, index + 1 < anchors.count {
        let insetEnd = index + 2 < anchors.count ? anchors[index + 2].head : page.lines.count
        planInterrupted(anchors[index], by: anchors[index + 1], until: insetEnd)
        index += 2
      } else {
        let last = closeSegment(from: anchors[index].line, to: end)
        add(anchors[index], lines: anchors[index].head..<last)
        index += 1
      }
    }
    if let first = plan.stories.first, first.titleLine == nil {
      plan.stories[0].titleLine = titleAbove(first.lines.lowerBound, text: first.firstText)
      if let title = plan.stories[0].titleLine {
        plan.stories[0].lines = title..<first.lines.upperBound
      }
    }
    if let head = plan.stories.first?.lines.lowerBound { markHeader(before: head) }
  }

  /// What stands above the first dateline and reads as a story is one.
  private mutating func planPrelude(before anchor: Anchor) {
    let prose = (0..<anchor.head).filter { page.lines[$0].isProse && marks[$0] == nil }
    guard prose.count >= 3, let first = prose.first, let last = prose.last else { return }
    let title = titleAbove(first, text: first)
    plan.stories.append(
      StoryPlan(lines: (title ?? first)..<last + 1, titleLine: title, firstText: first))
  }

  private mutating func add(_ anchor: Anchor, lines: Range<Int>) {
    let isWhole = anchor.dateline?.isWholeLine ?? false
    let text = isWhole ? min(anchor.line + 1, lines.upperBound - 1) : anchor.line
    plan.stories.append(
      StoryPlan(
        lines: lines, dateline: anchor.dateline, datelineLine: anchor.line,
        titleLine: anchor.titleLine, firstText: text,
        bylineOfDateline: anchor.dateline?.byline ?? ""))
  }

  /// A story whose dateline stands alone, the inset after it, and the rest of the story.
  private mutating func planInterrupted(_ outer: Anchor, by inset: Anchor, until end: Int) {
    let last = closeSegment(from: inset.line, to: end)
    guard let title = outer.titleLine,
      let rest = resumption(of: title, in: (inset.line + 1)..<max(inset.line + 1, last))
    else {
      add(outer, lines: outer.head..<max(outer.line + 1, inset.head))
      add(inset, lines: inset.head..<last)
      return
    }
    var story = StoryPlan(
      lines: outer.head..<last, dateline: outer.dateline, datelineLine: outer.line,
      titleLine: title, firstText: rest)
    story.agencyOfByline = outer.dateline?.agency ?? ""
    plan.stories.append(story)
    add(inset, lines: inset.head..<rest)
  }

  /// The line where a story goes on after an inset: the one that has most of the headline's words.
  private func resumption(of title: Int, in lines: Range<Int>) -> Int? {
    let wanted = stems(of: title)
    var best: (line: Int, shared: Int)?
    for index in lines where page.lines[index].isProse && marks[index] == nil {
      let shared = stems(of: index).intersection(wanted).count
      if shared > best?.shared ?? 1 { best = (index, shared) }
    }
    return best?.line
  }

  /// The first five letters of the longer words of a line.
  private func stems(of line: Int) -> Set<UInt64> {
    var stems: Set<UInt64> = []
    for word in page.words(of: line).prefix(60) where word.range.count >= 3 {
      stems.insert(
        page.text[word.range].prefix(5).reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    }
    return stems
  }

  func holdsProse(_ start: Int, _ end: Int) -> Bool {
    page.lines[start..<max(start, end)].contains { $0.isProse }
  }

  /// A page without datelines is one story.
  private mutating func planWholePage() {
    let firstText = page.lines.indices.first { page.lines[$0].isProse && marks[$0] == nil }
    guard let firstText else {
      let first = page.lines.indices.first { marks[$0] == nil } ?? 0
      let title = isHeadline(first) && page.lines.count > 1 ? first : nil
      plan.stories = [
        StoryPlan(lines: first..<page.lines.count, titleLine: title, firstText: first)
      ]
      return
    }
    let title = titleAbove(firstText, text: firstText)
    let last = closeSegment(from: firstText, to: page.lines.count)
    let head = title ?? page.lines.indices.first { marks[$0] == nil } ?? firstText
    plan.stories = [
      StoryPlan(lines: min(head, firstText)..<last, titleLine: title, firstText: firstText)
    ]
    if title != nil, isWebPage { markHeader(before: head) }
  }

  /// The headline above a text: of the short lines there, the one that shares most words with it,
  /// of equals the first.
  func titleAbove(_ end: Int, text: Int) -> Int? {
    guard end > 0 else { return nil }
    var opening: Set<UInt64> = []
    for index in page.lines.indices[text...].prefix(3) { opening.formUnion(stems(of: index)) }
    var best: (line: Int, shared: Int)?
    for index in max(0, end - 40)..<end where isHeadline(index) {
      // Without other furniture the page opens with its headline, and sections may follow.
      let shared = stems(of: index).intersection(opening).count
      let needed = best.map { isWebPage ? $0.shared : $0.shared + 1 } ?? -1
      if shared > needed { best = (index, shared) }
    }
    guard let best else { return nil }
    let isFirst = !(0..<best.line).contains { marks[$0] == nil }
    return best.shared >= 2 || isFirst ? best.line : nil
  }

  // MARK: Bylines and dates

  /// Reads the byline and the day line at the head of a story, or among its first lines.
  func readByline(of story: inout StoryPlan) {
    let head = story.lines.lowerBound
    let end = min(story.lines.upperBound, max(story.firstText, head) + 8)
    for index in max(0, head - 3)..<max(end, head) {
      if let byline = bylines[index], story.agencyOfByline.isEmpty {
        story.agencyOfByline = byline.agency
      }
      if let byline = bylines[index], byline.namesWriter, story.bylineLine == nil {
        story.bylineLine = index
      }
      guard let day = days[index] else { continue }
      let isBetter = story.dayOfByline == nil || !day.isUpdate
      if isBetter, index >= head || isBesideByline(index) {
        story.dayOfByline = story.dayOfByline ?? day.day
      }
    }
  }

  private func isBesideByline(_ index: Int) -> Bool {
    (max(0, index - 2)...min(page.lines.count - 1, index + 2)).contains { bylines[$0] != nil }
  }

  private mutating func findHeaderDay() {
    let head = plan.stories.first?.firstText ?? 0
    for index in 0..<min(head, 12) {
      guard let day = days[index] else { continue }
      plan.headerDay = day.day
      return
    }
  }
}
