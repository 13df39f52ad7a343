internal import CorpusStore
internal import SpanAlgebra

// Stories of pages whose structure is known: the reader's blocks say what is chrome.

extension StoryFinder {
  /// What the blocks of a reader say of each line; empty where there are none.
  static func structure(of page: Page, _ blocks: [Region]) -> [PageVerdict] {
    guard !blocks.isEmpty else { return [] }
    var verdicts: [PageVerdict] = []
    verdicts.reserveCapacity(page.lines.count)
    var next = 0
    for line in page.lines {
      while next < blocks.count, blocks[next].span.end <= line.span.start { next += 1 }
      if next < blocks.count, blocks[next].span.start <= line.span.start {
        verdicts.append(
          PageVerdict(
            blocks[next][BlockAttribute.kind], blocks[next][BlockAttribute.rule]))
      } else {
        verdicts.append(PageVerdict("text", "outside the blocks"))
      }
    }
    return verdicts
  }

  /// The line that the structure calls the headline of the page.
  private var headline: Int? { structure.firstIndex { $0.kind == "title" } }

  /// The stories in the lines that the structure leaves to them: one, or one a dateline.
  mutating func planStructured() -> PagePlan {
    let headline = headline
    let texts = page.lines.indices.filter { marks[$0] == nil && $0 != headline }
    if let first = texts.first, let last = texts.last {
      let starts = storyStarts(from: first, to: last)
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1].head : last + 1
        plan.stories.append(story(start, to: end))
      }
      if let title = plan.stories[0].titleLine, headline == nil { openAt(title) }
      if let headline {
        plan.stories[0].titleLine = headline
        let lines = plan.stories[0].lines
        plan.stories[0].lines =
          min(headline, lines.lowerBound)..<max(headline + 1, lines.upperBound)
      }
    } else if let headline {
      plan.stories = [
        StoryPlan(lines: headline..<headline + 1, titleLine: headline, firstText: headline)
      ]
    }
    for index in plan.stories.indices { readByline(of: &plan.stories[index]) }
    findDay(above: plan.stories.first?.firstText ?? 0, below: headline ?? 0)
    plan.chrome = marks
    return plan
  }

  /// Makes a headline that only its place above a dateline tells the beginning of the page's text.
  private mutating func openAt(_ title: Int) {
    plan.stories[0].lines = title..<plan.stories[0].lines.upperBound
    for index in 0..<title where marks[index] == nil && !page.lines[index].isProse {
      marks[index] = ChromeMark(kind: "header", rule: "above the headline")
    }
  }

  /// The openings of stories: the first line of text, and each dateline that has another above it
  /// or a text of its own.
  private func storyStarts(from first: Int, to last: Int) -> [Anchor] {
    let headline = headline
    // The head of a story takes in lines that the structure keeps apart.
    var starts = anchors().filter { (first...last).contains($0.line) }
    for index in starts.indices {
      starts[index].head = max(starts[index].head, first)
      if starts[index].titleLine == headline { starts[index].titleLine = nil }
    }
    let above = starts.first.map { start in
      (first..<start.head).count { page.lines[$0].isProse && marks[$0] == nil }
    }
    if starts.isEmpty || above ?? 0 >= 3 {
      starts.insert(Anchor(line: first, dateline: nil, head: first), at: 0)
    } else {
      starts[0].head = first
      // What the page calls a heading is one; a line of text is not, where there is a headline.
      if let title = starts[0].titleLine, structure[title].kind != "heading", headline != nil {
        starts[0].titleLine = nil
      }
    }
    return starts
  }

  private func story(_ start: Anchor, to end: Int) -> StoryPlan {
    let last = (start.head..<end).last { marks[$0] == nil } ?? start.line
    let isWhole = start.dateline?.isWholeLine ?? false
    let from = isWhole ? min(start.line + 1, last) : start.line
    let first = (from..<max(last + 1, from + 1)).first { marks[$0] == nil } ?? from
    return StoryPlan(
      lines: start.head..<max(last + 1, start.line + 1), dateline: start.dateline,
      datelineLine: start.dateline == nil ? nil : start.line, titleLine: start.titleLine,
      firstText: first)
  }

  /// The date that stands beside the headline.
  private mutating func findDay(above text: Int, below headline: Int) {
    for index in max(0, headline - 3)..<max(text, headline, 3) where index < page.lines.count {
      guard plan.headerDay == nil, let day = day(of: index) else { continue }
      plan.headerDay = day.day
    }
  }
}
