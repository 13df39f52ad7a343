internal import SpanAlgebra

/// A line of a page as its author wrote it: a paragraph, a headline, a label.
///
/// Where the lines of the file are cut at a width, it is the lines of one paragraph together.
struct PageLine {
  /// Without the white space around it, never empty.
  var span: TextSpan
  /// Whether an empty line is above it.
  var isAfterBlank: Bool
  /// Its words, in ``Page/words``.
  var words: Range<Int>
  /// Whether it ends as a sentence does, closing quotes and brackets left aside.
  var endsSentence: Bool
  /// Whether it reads as running text, not as a label or a headline.
  var isProse: Bool
}

/// A text cut into lines and words.
struct Page {
  let text: [UInt8]
  private(set) var lines: [PageLine] = []
  private(set) var words: [PageWord] = []
  /// Whether the file cuts its lines at a width.
  let isWrapped: Bool
  /// Whether it has no byte past ASCII.
  let isASCII: Bool
  /// Whether it has a bracket that may begin a mark of a template.
  let hasBrackets: Bool

  /// With `isWrapped` unknown the lines decide whether they are cut at a width; those that begin
  /// in one of the ascending spans `apart` are no part of the running text, and stay as they are.
  ///
  /// - Complexity: O(*n*).
  init(_ text: [UInt8], isWrapped: Bool? = nil, apart: [TextSpan] = []) {
    self.text = text
    isASCII = Self.isASCII(text)
    hasBrackets = Self.hasBrackets(text)
    var rows = PageRow.rows(of: text)
    if !apart.isEmpty { PageRow.setApart(&rows, in: apart) }
    let isWrapped = isWrapped ?? PageRow.areWrapped(rows.filter { !$0.isApart }, of: text)
    self.isWrapped = isWrapped
    words.reserveCapacity(text.count / 5)
    for group in isWrapped ? PageRow.joined(rows) : rows {
      let first = words.count
      PageWords.append(to: &words, from: text, in: group.span.range)
      let isCutShort =
        words.count >= first + 6 && Self.endsInReadMore(words[first...])
      let ends = isCutShort || Self.endsSentence(text, group.span)
      let count = words.count - first
      lines.append(
        PageLine(
          span: group.span, isAfterBlank: group.isAfterBlank, words: first..<words.count,
          endsSentence: ends, isProse: Self.isProse(bytes: group.span.count, words: count, ends)))
    }
  }

  private static func isASCII(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }

  private static func hasBrackets(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    var found: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      found |= byte == 0x7B || byte == 0x3C || byte == 0x5B ? 1 : 0
    }
    return found != 0
  }

  /// What ends a teaser; the sentence before it breaks off.
  private static let readMore = PageWords.forms(of: "read more")

  /// Whether the last two words are `read more`.
  static func endsInReadMore(_ words: ArraySlice<PageWord>) -> Bool {
    guard words.count >= 2, words[words.endIndex - 1].form == readMore[1] else { return false }
    return words[words.endIndex - 2].form == readMore[0]
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

  private static func endsSentence(_ text: [UInt8], _ span: TextSpan) -> Bool {
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

/// One line of a file.
struct PageRow {
  /// Without the white space around it, never empty.
  var span: TextSpan
  var isAfterBlank: Bool
  /// The white space before it, in bytes.
  var indent: Int
  /// Whether it is known to be a paragraph of its own.
  var isApart = false

  static func setApart(_ rows: inout [PageRow], in spans: [TextSpan]) {
    var next = 0
    for index in rows.indices {
      while next < spans.count, spans[next].end <= rows[index].span.start { next += 1 }
      rows[index].isApart = next < spans.count && spans[next].start <= rows[index].span.start
    }
  }

  /// The lines of a text that hold more than white space.
  static func rows(of text: [UInt8]) -> [PageRow] {
    var rows: [PageRow] = []
    var isAfterBlank = false
    var start = 0
    let bytes = text.span
    while start < text.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let (low, high) = trimmed(text, start..<end)
      if low < high {
        rows.append(
          PageRow(
            span: TextSpan(start: low, end: high), isAfterBlank: isAfterBlank,
            indent: low - start))
        isAfterBlank = false
      } else {
        isAfterBlank = true
      }
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return rows
  }

  /// Whether lines are cut at a width: sentences run on from line to line.
  static func areWrapped(_ rows: [PageRow], of text: [UInt8]) -> Bool {
    var pairs = 0
    var runsOn = 0
    var open = 0
    for (upper, lower) in zip(rows, rows.dropFirst()) where !lower.isAfterBlank {
      let width = upper.span.count + upper.indent
      guard width >= 40 else { continue }
      pairs += 1
      guard width <= 110, lower.span.count <= 110 else { continue }
      let last = text[upper.span.end - 1]
      let first = text[lower.span.start]
      let isOpen = last != 0x2E && last != 0x21 && last != 0x3F && last != 0x3A
      let goesOn = first >= 0x61 && first <= 0x7A || first >= 0x30 && first <= 0x39
      if isOpen, goesOn { runsOn += 1 }
      if isOpen { open += 1 }
    }
    // A paragraph on one line is longer than any width.
    let long = rows.count { $0.span.count > 110 }
    guard long * 20 <= rows.count, runsOn >= 2 || runsOn == 1 && rows.count <= 6 else {
      return false
    }
    // Where names begin many lines, fewer go on in small letters.
    return runsOn * 10 >= pairs * 3 || runsOn * 7 >= pairs && open * 2 >= pairs
  }

  /// The paragraphs of lines cut at a width: they begin after an empty line, with an indent, or
  /// after a line that ends short of the width.
  static func joined(_ rows: [PageRow]) -> [PageRow] {
    let width = rows.map { $0.span.count + $0.indent }.filter { $0 <= 110 }.max() ?? 80
    // The first line may have lost its indent.
    let margin = rows.dropFirst().map(\.indent).min() ?? 0
    var paragraphs: [PageRow] = []
    var lastCount = 0
    for row in rows {
      let isNew =
        row.isApart || paragraphs.last?.isApart ?? true || row.isAfterBlank || row.indent > margin
        || lastCount * 2 < width
      if isNew {
        paragraphs.append(row)
      } else {
        paragraphs[paragraphs.count - 1].span.end = row.span.end
      }
      lastCount = row.span.count + row.indent
    }
    return paragraphs
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> (Int, Int) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      if text[low] <= 0x20 {
        low += 1
      } else if low + 1 < high, text[low] == 0xC2, text[low + 1] == 0xA0 {
        low += 2
      } else if low + 2 < high, text[low] == 0xEF, text[low + 1] == 0xBB, text[low + 2] == 0xBF {
        low += 3
      } else {
        break
      }
    }
    while high > low {
      if text[high - 1] <= 0x20 {
        high -= 1
      } else if high - 2 >= low, text[high - 2] == 0xC2, text[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return (low, high)
  }
}
