internal import SpanAlgebra

// The datelines that open stories, and the headlines above them.

extension StoryFinder {
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
      guard let dateline = findDateline(in: line.span),
        dateline.strength > .bare
          || mayOpen(index, dateline.strength, isFirst: anchors.isEmpty, firstProse),
        dateline.isWholeLine || line.isProse || dateline.strength > .bare || index == 0,
        day(of: index) == nil, byline(of: index) == nil
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
      isNote(above) || byline(of: above) != nil || day(of: above) != nil
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
      page.lines[index - 1].words.count >= 3
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
    guard marks[index] == nil, line.words.count >= 2, line.span.count <= 200,
      !line.isProse || index == 0 && opensAsHeadline, !isNote(index), !isDivided(index)
    else { return false }
    // A headline with a full stop is told from a paragraph only at the top.
    if index > 0, page.text[line.span.end - 1] == UInt8(ascii: ".") { return false }
    // Two words in capitals are the name of a section.
    let isLabel = line.words.count <= 2 && !page.text[line.span.range].contains { $0 >= 0x61 }
    return !isLabel && byline(of: index) == nil && day(of: index) == nil
  }
}
