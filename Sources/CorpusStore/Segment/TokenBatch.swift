internal import SpanAlgebra

/// The tokens of some documents with numbers of their own for forms and gaps.
///
/// A gap is what stands between a token and the one before it, whatever ends of documents lie there.
struct TokenBatch {
  /// The texts, and how many tokens each has.
  private(set) var texts: [(bytes: [UInt8], tokenCount: Int)] = []
  /// For each token where in its text it begins.
  private(set) var starts: [UInt32] = []
  /// For each token its form.
  private(set) var forms: [UInt32] = []
  /// For each token but the first, the gap before it.
  private(set) var gaps: [UInt32] = []
  private(set) var table = FormTable(capacity: 1 << 12)
  private var ownGaps = GapTable()
  /// What stands before the first token; empty where there is none.
  private(set) var head: [UInt8] = []
  /// What stands after the last token; all texts where there is none.
  private(set) var tail: [UInt8] = []
  /// How many bytes of text there are.
  private(set) var byteCount = 0

  var tokenCount: Int { forms.count }
  /// What stands between tokens, by the numbers in ``gaps``.
  var gapTable: FormTable { ownGaps.table }

  /// Appends the text of the next document.
  ///
  /// - Parameters:
  ///   - text: All of it.
  ///   - tokens: Its tokens in ascending order.
  /// - Complexity: O(length) expected.
  mutating func append(_ text: [UInt8], tokens: [TextSpan]) {
    texts.append((text, tokens.count))
    byteCount += text.count
    guard let first = tokens.first else {
      tail += text
      return
    }
    appendGap(before: first, text)
    starts.append(contentsOf: tokens.lazy.map { UInt32($0.start) })
    let bytes = text.span
    table.appendNumbers(of: tokens, in: bytes, to: &forms)
    ownGaps.appendNumbers(between: tokens, in: bytes, to: &gaps)
    tail += text[(tokens.last ?? first).end...]
  }

  /// Appends what stands between the documents before and the first token of the next.
  private mutating func appendGap(before token: TextSpan, _ text: [UInt8]) {
    tail += text[..<token.start]
    if forms.isEmpty {
      head = tail
    } else {
      gaps.append(ownGaps.table.number(tail, tail.indices))
    }
    tail.removeAll(keepingCapacity: true)
  }
}

/// Gives what stands between tokens numbers.
private struct GapTable {
  var table = FormTable()
  /// The number of one blank, which most gaps are; `nil` before there was one.
  private var blank: UInt32?

  mutating func appendNumbers(
    between tokens: [TextSpan], in text: borrowing Span<UInt8>, to numbers: inout [UInt32]
  ) {
    let count = numbers.count
    numbers.append(contentsOf: repeatElement(0, count: tokens.count - 1))
    var found = numbers.mutableSpan
    var end = tokens[0].end
    for index in 1..<tokens.count {
      let token = tokens[index]
      let isBlank = token.start == end + 1 && text[end] == 0x20
      if isBlank, let blank {
        found[count + index - 1] = blank
      } else {
        let number = table.number(text, end..<token.start)
        if isBlank { blank = number }
        found[count + index - 1] = number
      }
      end = token.end
    }
  }
}
