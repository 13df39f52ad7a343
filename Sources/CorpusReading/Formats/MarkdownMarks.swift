internal import CorpusStore
internal import SpanAlgebra

/// The mark-up of a Markdown text as regions of the layer `block`, none overlapping another.
///
/// Headings are `heading`, the first of level 1 `title`. `markup` are code between fences, lines
/// under headings, comments, images, and what follows the words of a link.
///
/// - Complexity: O(*n*).
struct MarkdownMarks {
  private(set) var regions: [Region] = []
  /// The words of the first heading of level 1.
  private(set) var title: TextSpan?
  private let text: [UInt8]

  init(_ text: [UInt8], from start: Int) {
    self.text = text
    var lines = LineSpans(text, from: start)
    var fence: (letter: UInt8, start: Int)?
    var comment: Int?
    var previous: Range<Int>?
    while let line = lines.next() {
      if let open = comment {
        guard let end = first(of: "-->", in: line) else { continue }
        add(open..<end + 3, "markup", "comment")
        comment = nil
        continue
      }
      let letter = fenceLetter(of: line)
      if let open = fence {
        if letter == open.letter {
          add(open.start..<line.upperBound, "markup", "code")
          fence = nil
        }
        continue
      }
      if let letter {
        fence = (letter, line.lowerBound)
      } else if let words = headingWords(of: line) {
        heading(words, line: line, isFirstLevel: level(of: line) == 1)
      } else if let underline = underline(line), let words = previous {
        heading(words, line: words, isFirstLevel: underline == UInt8(ascii: "="))
        add(line, "markup", "underline")
      } else {
        comment = marksInside(line)
      }
      previous = isBlank(line) || letter != nil ? nil : line
    }
    if let fence { add(fence.start..<text.count, "markup", "code") }
    if let comment { add(comment..<text.count, "markup", "comment") }
    regions.sort { $0.span < $1.span }
  }

  private mutating func add(_ range: Range<Int>, _ kind: String, _ rule: String) {
    guard !range.isEmpty else { return }
    regions.append(
      Region(
        TextSpan(start: range.lowerBound, end: range.upperBound),
        [BlockAttribute.kind: kind, .rule: rule]))
  }

  private mutating func heading(_ words: Range<Int>, line: Range<Int>, isFirstLevel: Bool) {
    // Links in a heading's line are part of the heading.
    while let last = regions.last, last.span.start >= line.lowerBound { regions.removeLast() }
    let isTitle = isFirstLevel && title == nil
    if isTitle { title = TextSpan(start: words.lowerBound, end: words.upperBound) }
    add(line, isTitle ? "title" : "heading", "heading")
  }

  // MARK: Lines

  private func isBlank(_ line: Range<Int>) -> Bool { text[line].allSatisfy { $0 <= 0x20 } }

  /// The letter of a line of three or more backticks or tildes.
  private func fenceLetter(of line: Range<Int>) -> UInt8? {
    let ink = text[line].drop { $0 == 0x20 }
    guard let letter = ink.first, letter == UInt8(ascii: "`") || letter == UInt8(ascii: "~"),
      ink.prefix(3).count == 3, ink.prefix(3).allSatisfy({ $0 == letter })
    else { return nil }
    return letter
  }

  private func level(of line: Range<Int>) -> Int {
    text[line].prefix { $0 == UInt8(ascii: "#") }.count
  }

  /// The words after one to six `#` and a space.
  private func headingWords(of line: Range<Int>) -> Range<Int>? {
    let level = level(of: line)
    var start = line.lowerBound + level
    guard (1...6).contains(level), start < line.upperBound, text[start] <= 0x20 else { return nil }
    var end = line.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The letter of a line of `=` or `-` alone, at least three.
  private func underline(_ line: Range<Int>) -> UInt8? {
    guard let letter = text[line].first, letter == 0x3D || letter == 0x2D else { return nil }
    let marks = text[line].prefix { $0 == letter }
    return marks.count >= 3 && text[marks.endIndex..<line.upperBound].allSatisfy { $0 <= 0x20 }
      ? letter : nil
  }

  // MARK: Inside a line

  /// Marks links, images and comments.
  ///
  /// - Returns: Where a comment begins that does not end in the line.
  private mutating func marksInside(_ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    // Where an image began whose words are part of it.
    var image: Int?
    let lastClose = text[line].lastIndex(of: UInt8(ascii: ")")) ?? -1
    while index < line.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "!"), isAt(index + 1, "[", line) {
        image = index
      } else if byte == UInt8(ascii: "]"), isAt(index + 1, "(", line), index < lastClose,
        let end = text[index..<line.upperBound].firstIndex(of: UInt8(ascii: ")"))
      {
        add((image ?? index)..<end + 1, "markup", image == nil ? "link" : "image")
        image = nil
        index = end
      } else if byte == UInt8(ascii: "]") {
        image = nil
      } else if byte == UInt8(ascii: "<"), isAt(index + 1, "!--", line) {
        guard let end = first(of: "-->", in: index..<line.upperBound) else { return index }
        add(index..<end + 3, "markup", "comment")
        image = nil
        index = end + 2
      }
      index += 1
    }
    return nil
  }

  private func isAt(_ index: Int, _ word: StaticString, _ line: Range<Int>) -> Bool {
    let end = index + word.utf8CodeUnitCount
    return end <= line.upperBound && text[index..<end].elementsEqual("\(word)".utf8)
  }

  private func first(of word: StaticString, in range: Range<Int>) -> Int? {
    range.first { isAt($0, word, range) }
  }
}
