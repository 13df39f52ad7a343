internal import SpanAlgebra

// The furniture around stories: what is above the first and what follows each.

extension StoryFinder {

  /// Marks running text that speaks of subscriptions, rights and cookies in several phrases.
  mutating func markSharedBoilerplate() {
    for (index, line) in page.lines.enumerated() where line.isProse && marks[index] == nil {
      isBoilerplateKnown[index] = true
      guard let found = rules.boilerplate(index) else { continue }
      boilerplate[index] = found
      guard found.marks >= 2 else { continue }
      marks[index] = ChromeMark(kind: found.kind, rule: "boilerplate", opensTail: true)
    }
  }

  /// The kind of furniture that running text speaks of.
  private func boilerplateKind(_ index: Int) -> String? {
    isBoilerplateKnown[index] ? boilerplate[index]?.kind : rules.boilerplate(index)?.kind
  }

  /// Lines above the first headline are the head of the page.
  mutating func markHeader(before head: Int) {
    let storyLines = plan.stories.map(\.lines).filter { $0.lowerBound < head }
    for index in 0..<head
    where marks[index] == nil && !page.lines[index].isProse
      && (!page.lines[index].endsSentence || isWebPage)
    {
      guard !storyLines.contains(where: { $0.contains(index) }) else { continue }
      marks[index] = ChromeMark(kind: "header", rule: "above the headline")
    }
  }

  /// Marks what follows the text of a story up to `end`; gives the line after its last.
  mutating func closeSegment(from start: Int, to end: Int) -> Int {
    markLinkBlocks(from: start, to: end)
    var last = tailStart(from: start, to: end)
    if last < end { markTail(from: last, to: end) }
    while last > start + 1, marks[last - 1] != nil { last -= 1 }
    let text = lastText(from: start, to: end)
    if text + 1 < last, !page.isWrapped, isFurniture((text + 1)..<last, before: last < end) {
      markTail(from: text + 1, to: last)
      last = text + 1
    }
    return max(last, start + 1)
  }

  /// The last line of running text, entries of lists of headlines left aside.
  private func lastText(from start: Int, to end: Int) -> Int {
    (start..<max(end, start + 1)).last {
      isText($0) && marks[$0] == nil && !isListEntry($0, before: end)
    } ?? start
  }

  /// Whether a line is running text, be it one short sentence.
  private func isText(_ index: Int) -> Bool {
    let line = page.lines[index]
    if line.isProse { return true }
    return line.endsSentence && line.words.count >= 4
      && page.text[line.span.end - 1] != UInt8(ascii: "?")
  }

  /// Whether a line stands between two lines of marks alone, or is a question among short lines:
  /// an entry in a list of headlines that happens to be a sentence.
  private func isListEntry(_ index: Int, before end: Int) -> Bool {
    guard index > 0, page.lines[index].words.count <= 25 else { return false }
    func isBar(_ line: Int) -> Bool { line >= end || marks[line]?.rule == "no words" }
    if isBar(index - 1), isBar(index + 1) { return true }
    func isShort(_ line: Int) -> Bool { line >= end || !page.lines[line].isProse }
    return page.text[page.lines[index].span.end - 1] == UInt8(ascii: "?") && isShort(index - 1)
      && isShort(index + 1) && isWebPage
  }

  /// Whether the short lines after a text are headlines and labels of the page.
  private func isFurniture(_ lines: Range<Int>, before hasTail: Bool) -> Bool {
    let shorts = lines.filter { marks[$0] == nil }
    guard !shorts.isEmpty else { return false }
    // A label right above other furniture is part of it.
    if hasTail, shorts.count <= 2 { return true }
    let bars = lines.count - shorts.count
    guard shorts.count >= (isWebPage || bars > 1 ? 2 : 6) else { return false }
    let sentences = shorts.count { isText($0) }
    guard sentences * 5 <= shorts.count else { return false }
    // Figures are a table of the story, not a list of headlines.
    let figures = shorts.count { line in
      page.text[page.lines[line].span.range].contains { $0 >= 0x30 && $0 <= 0x39 }
    }
    return figures * 3 <= shorts.count || bars * 2 >= shorts.count || hasTail && isWebPage
  }

  /// The first line from which on the furniture outweighs running text.
  private func tailStart(from start: Int, to end: Int) -> Int {
    var plain = 0
    var furniture = 0
    var tail = end
    for index in (start + 1..<max(end, start + 1)).reversed() {
      if let mark = marks[index] {
        if mark.rule != "no words" { furniture += 1 }
        if mark.opensTail, plain == 0 || plain <= 3 && plain * 5 <= furniture { tail = index }
      } else if isText(index), !isListEntry(index, before: end) {
        let isBoilerplate = boilerplateKind(index) != nil
        if isBoilerplate { furniture += 1 } else { plain += 1 }
        if plain > 8 { break }
      }
    }
    return tail
  }

  private mutating func markTail(from start: Int, to end: Int) {
    var kind = "links"
    for index in start..<end {
      if let mark = marks[index] {
        if mark.opensTail { kind = mark.kind }
        continue
      }
      let line = page.lines[index]
      let own = line.isProse ? boilerplateKind(index) ?? kind : kind
      let isTeaser =
        page.words(of: index).count >= 3 && ["links", "share", "menu"].contains(own)
        && !(page.text[line.span.start] >= 0x30 && page.text[line.span.start] <= 0x39)
      marks[index] = ChromeMark(kind: isTeaser ? "teaser" : own, rule: "after the story")
    }
  }

  /// Marks the headlines under a heading of links inside a story.
  private mutating func markLinkBlocks(from start: Int, to end: Int) {
    guard !page.isWrapped else { return }
    var index = start
    while index < end {
      defer { index += 1 }
      guard let mark = marks[index], mark.kind == "links" else { continue }
      var next = index + 1
      while next < end, next - index <= 12, !page.lines[next].isProse { next += 1 }
      guard next < end, next - index <= 12, !page.lines[index].isProse else { continue }
      for line in (index + 1)..<next where marks[line] == nil {
        marks[line] = ChromeMark(kind: "links", rule: "under a heading of links")
      }
    }
  }
}
