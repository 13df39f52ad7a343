internal import SpanAlgebra

// The lines that say who wrote a story, and when.

extension StoryFinder {
  /// What a line says of who wrote a story; `nil` if it is no byline.
  func byline(of index: Int) -> Byline? { Byline(in: page.lines[index].span, of: page.text) }

  /// The day that a line says a page was published; `nil` if it says more than that.
  func day(of index: Int) -> DayLine? {
    let line = page.lines[index]
    guard line.signs.contains(.digit) else { return nil }
    return DayLine(in: line.span, of: page.text)
  }

  /// Reads the byline and the day line at the head of a story, or among its first lines.
  func readByline(of story: inout StoryPlan) {
    let head = story.lines.lowerBound
    let end = min(story.lines.upperBound, max(story.firstText, head) + 8)
    for index in max(0, head - 3)..<max(end, head) {
      if let byline = byline(of: index) {
        if story.agencyOfByline.isEmpty { story.agencyOfByline = byline.agency }
        if byline.namesWriter, story.bylineLine == nil { story.bylineLine = index }
      }
      if story.dayOfByline == nil, let day = day(of: index),
        index >= head || isBesideByline(index)
      {
        story.dayOfByline = day.day
      }
    }
  }

  private func isBesideByline(_ index: Int) -> Bool {
    (max(0, index - 2)...min(page.lines.count - 1, index + 2)).contains { byline(of: $0) != nil }
  }

  mutating func findHeaderDay() {
    let head = plan.stories.first?.firstText ?? 0
    for index in 0..<min(head, 12) {
      guard let day = day(of: index) else { continue }
      plan.headerDay = day.day
      return
    }
  }
}
