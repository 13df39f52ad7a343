internal import SpanAlgebra

/// The tokens of some documents with numbers of their own for forms and gaps.
struct TokenBatch {
  /// The texts with their tokens in ascending order.
  private(set) var texts: [(text: [UInt8], tokens: [TextSpan])] = []
  /// For each token its form, and what stands before it in its document.
  private(set) var forms: [UInt32] = []
  private(set) var gaps: [UInt32] = []
  private(set) var table = FormTable()
  private(set) var gapTable = FormTable()
  /// How many bytes of text there are.
  private(set) var byteCount = 0
  /// The number of the gap that is one blank; `nil` before there was one.
  private var blank: UInt32?

  var tokenCount: Int { forms.count }

  /// Appends the text of the next document.
  ///
  /// - Parameters:
  ///   - text: All of it.
  ///   - tokens: Its tokens in ascending order.
  /// - Complexity: O(length) expected.
  mutating func append(_ text: [UInt8], tokens: [TextSpan]) {
    let bytes = text.span
    var end = 0
    for token in tokens {
      if token.start == end + 1, bytes[end] == 0x20 {
        let number = blank ?? gapTable.number(bytes, end..<token.start)
        blank = number
        gaps.append(number)
      } else {
        gaps.append(gapTable.number(bytes, end..<token.start))
      }
      forms.append(table.number(bytes, token.range))
      end = token.end
    }
    texts.append((text, tokens))
    byteCount += text.count
  }
}
