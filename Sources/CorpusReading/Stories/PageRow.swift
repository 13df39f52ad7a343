internal import SpanAlgebra

/// One line of a file.
struct PageRow {
  /// Without the white space around it, never empty.
  var span: TextSpan
  /// Its words among those of the text.
  var words: Range<Int>
  var signs: ByteSigns
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

  /// The lines of a text that hold more than white space, and the words in them.
  ///
  /// - Complexity: O(*n*).
  static func cut(_ text: [UInt8]) -> (rows: [PageRow], words: [PageWord]) {
    var rows: [PageRow] = []
    var words: [PageWord] = []
    words.reserveCapacity(text.count / 5)
    var isAfterBlank = false
    var start = 0
    let bytes = text.span
    while start < bytes.count {
      let end = endOfRow(from: start, in: bytes)
      let (low, high) = trimmed(bytes, start..<end)
      if low < high {
        let first = words.count
        let signs = PageWords.append(to: &words, from: bytes, in: low..<high)
        rows.append(
          PageRow(
            span: TextSpan(start: low, end: high), words: first..<words.count, signs: signs,
            isAfterBlank: isAfterBlank, indent: low - start))
      }
      isAfterBlank = low == high
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return (rows, words)
  }

  /// Where a line feed, a carriage return or the text's end is, from `start` on.
  private static func endOfRow(from start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count {
      if end + 8 <= bytes.count, !EightBytes(bytes, at: end).holdControl {
        end += 8
        continue
      }
      let limit = min(end + 8, bytes.count)
      while end < limit {
        if bytes[end] == 0x0A || bytes[end] == 0x0D { return end }
        end += 1
      }
    }
    return end
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
    let width = rows.lazy.map { $0.span.count + $0.indent }.filter { $0 <= 110 }.max() ?? 80
    // The first line may have lost its indent.
    let margin = rows.dropFirst().lazy.map(\.indent).min() ?? 0
    var paragraphs: [PageRow] = []
    var lastCount = 0
    for row in rows {
      let isNew =
        row.isApart || paragraphs.last?.isApart ?? true || row.isAfterBlank || row.indent > margin
        || lastCount * 2 < width
      if isNew {
        paragraphs.append(row)
      } else {
        paragraphs[paragraphs.count - 1].take(in: row)
      }
      lastCount = row.span.count + row.indent
    }
    return paragraphs
  }

  /// Goes on with the words of the row below.
  private mutating func take(in row: PageRow) {
    span.end = row.span.end
    words = words.lowerBound..<row.words.upperBound
    signs.formUnion(row.signs)
  }

  private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> (Int, Int) {
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
