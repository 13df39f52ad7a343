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
  /// Whether some line outside running text is furniture beyond doubt.
  let isWebPage: Bool
  /// What ``ChromeRules/boilerplate(_:)`` says of the lines that it was asked for.
  var boilerplate: [Int: (kind: String, marks: Int)] = [:]
  var isBoilerplateKnown: [Bool]
  /// What a reader knows of each line by the structure of its page; empty where it knows nothing.
  let structure: [PageVerdict]

  let patterns: UserPatterns

  init(_ page: Page, patterns: UserPatterns = UserPatterns(), blocks: [Region] = []) {
    self.page = page
    self.patterns = patterns
    rules = ChromeRules(page)
    let lines = page.lines
    let structure = Self.structure(of: page, blocks)
    self.structure = structure
    if structure.isEmpty {
      marks = []
      marks.reserveCapacity(lines.count)
      for index in lines.indices { marks.append(rules.mark(index)) }
    } else {
      marks = structure.map { $0.isStory ? nil : ChromeMark(kind: $0.kind, rule: $0.rule) }
    }
    isBoilerplateKnown = Array(repeating: false, count: lines.count)
    isWebPage = marks.contains { mark in mark.map { $0.rule != "no words" } ?? false }
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
    let text = page.text.span
    for place in page.lines[line].words.prefix(60) {
      let word = page.words[place].range
      guard word.count >= 3 else { continue }
      var stem: UInt64 = 0
      for index in word.prefix(5) { stem = stem << 8 | UInt64(text[index] | 0x20) }
      stems.insert(stem)
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
    let headlines = (max(0, end - 40)..<max(end, 0)).filter { isHeadline($0) }
    guard !headlines.isEmpty else { return nil }
    var opening: Set<UInt64> = []
    for index in page.lines.indices[text...].prefix(3) { opening.formUnion(stems(of: index)) }
    var best: (line: Int, shared: Int)?
    for index in headlines {
      // Without other furniture the page opens with its headline, and sections may follow.
      let shared = stems(of: index).intersection(opening).count
      let needed = best.map { isWebPage ? $0.shared : $0.shared + 1 } ?? -1
      if shared > needed { best = (index, shared) }
    }
    guard let best else { return nil }
    let isFirst = !(0..<best.line).contains { marks[$0] == nil }
    return best.shared >= 2 || isFirst ? best.line : nil
  }
}
