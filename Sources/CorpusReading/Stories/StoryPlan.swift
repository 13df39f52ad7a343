internal import SpanAlgebra

/// One story of a page, in lines.
struct StoryPlan {
  /// The lines from its first to its last, insets and furniture between them included.
  var lines: Range<Int>
  var dateline: Dateline?
  /// The line in which the dateline stands.
  var datelineLine: Int?
  var titleLine: Int?
  /// The first line of its running text.
  var firstText: Int
  var agencyOfByline = ""
  /// The line that names who wrote it.
  var bylineLine: Int?
  /// Who wrote it, where its dateline says so.
  var bylineOfDateline = ""
  var dayOfByline: CalendarDay?
}

/// What the lines of a page are.
struct PagePlan {
  /// In the order of their first lines; insets after the story that they interrupt.
  var stories: [StoryPlan] = []
  /// One entry a line; `nil` for lines of stories.
  var chrome: [ChromeMark?] = []
  /// A date at the head of the page, outside its stories.
  var headerDay: CalendarDay?
}

extension Page {
  /// The words of a story's dateline, its mark included; `nil` where it has none.
  func datelineSpan(of story: StoryPlan) -> TextSpan? {
    guard let dateline = story.dateline, let line = story.datelineLine else { return nil }
    let span = lines[line].span
    var end = dateline.isWholeLine ? span.end : dateline.textStart
    while end > span.start, text[end - 1] <= 0x20 { end -= 1 }
    return TextSpan(start: span.start, end: end)
  }
}
