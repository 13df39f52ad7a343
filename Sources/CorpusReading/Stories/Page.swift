internal import SpanAlgebra

/// A text cut into lines and words.
struct Page {
  let text: [UInt8]
  private(set) var lines: [PageLine] = []
  private(set) var words: [PageWord] = []
  /// Whether the file cuts its lines at a width.
  let isWrapped: Bool

  /// With `isWrapped` unknown the lines decide whether they are cut at a width; those that begin
  /// in one of the ascending spans `apart` are no part of the running text, and stay as they are.
  ///
  /// - Complexity: O(*n*).
  init(_ text: [UInt8], isWrapped: Bool? = nil, apart: [TextSpan] = []) {
    self.text = text
    var (rows, words) = PageRow.cut(text)
    if !apart.isEmpty { PageRow.setApart(&rows, in: apart) }
    let isWrapped =
      isWrapped ?? PageRow.areWrapped(apart.isEmpty ? rows : rows.filter { !$0.isApart }, of: text)
    self.isWrapped = isWrapped
    if isWrapped { rows = PageRow.joined(rows) }
    lines.reserveCapacity(rows.count)
    for row in rows {
      let count = row.words.count
      let ends =
        count >= 6 && Self.endsInReadMore(words, row.words) || Self.endsSentence(text, row.span)
      lines.append(
        PageLine(
          span: row.span, isAfterBlank: row.isAfterBlank, words: row.words, endsSentence: ends,
          isProse: Self.isProse(bytes: row.span.count, words: count, ends), signs: row.signs))
    }
    self.words = words
  }

  // What ends a teaser; the sentence before it breaks off.
  private static let read = PageWords.forms(of: "read").first
  private static let more = PageWords.forms(of: "more").first

  /// Whether the last two words of a stretch are `read more`.
  static func endsInReadMore(_ words: [PageWord], _ range: Range<Int>) -> Bool {
    range.count >= 2 && words[range.upperBound - 1].form == more
      && words[range.upperBound - 2].form == read
  }

  /// The words of a line.
  func words(of line: Int) -> ArraySlice<PageWord> { words[lines[line].words] }

  func string(_ line: Int) -> String {
    String(decoding: text[lines[line].span.range], as: UTF8.self)
  }

  private static func isProse(bytes: Int, words: Int, _ endsSentence: Bool) -> Bool {
    // Scripts without spaces have few words in many bytes.
    if endsSentence { return words >= 8 || bytes >= 60 && bytes >= words * 12 }
    return bytes >= 160 && words >= 20
  }

  private static func endsSentence(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    let text = bytes.span
    var index = span.end - 1
    while index > span.start {
      switch text[index] {
      case 0x22, 0x27, 0x29, 0x5D, 0x20: index -= 1
      case 0x2E, 0x21, 0x3F: return true
      case 0x80...0xBF:
        var first = index
        while first > span.start, text[first] & 0xC0 == 0x80 { first -= 1 }
        let (scalar, _) = PageWords.scalar(in: text, at: first, end: span.end)
        switch scalar {
        case 0x2019, 0x201D, 0xBB, 0x201C, 0xB4: index = first - 1
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F: return true
        default: return false
        }
      default: return false
      }
    }
    return false
  }
}
