package import SpanAlgebra

extension Segment {
  /// The stretch of the segment's text that is a document's.
  package func textSpan(ofDocument document: Int) -> TextSpan {
    let start = Int(textStarts[document])
    return TextSpan(start: start, end: max(start, Int(textStarts[document + 1])))
  }

  /// The characters of a stretch.
  package func string(_ span: TextSpan) -> String {
    String(decoding: text.bytes(span), as: UTF8.self)
  }

  /// The bytes of a stretch.
  package func utf8(_ span: TextSpan) -> [UInt8] { text.bytes(span) }

  /// How many Unicode code points of the segment's text stand before a document.
  package func characterCount(beforeDocument document: Int) -> Int {
    text.characterCount(before: Int(textStarts[document]))
  }

  /// How many Unicode code points of the segment's text stand before a token.
  package func characterCount(beforeToken position: UInt32) -> Int {
    text.characterCount(beforeToken: Int(position))
  }

  /// How many Unicode code points a token has.
  package func characterCount(ofToken position: UInt32) -> Int {
    var count = 0
    lexicon.withBytes(form(at: position)) { bytes in
      for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// A stretch of the segment's text in Unicode code points of its document.
  ///
  /// - Complexity: O(log *tokens*).
  package func characterRange(_ span: TextSpan, of document: Int) -> Range<Int> {
    let first = text.characterCount(before: Int(textStarts[document]))
    let start = text.characterCount(before: span.start) - first
    return start..<max(start, text.characterCount(before: span.end) - first)
  }
}

extension Segment {
  /// An offset moved by some characters, stopped at the ends of a stretch.
  ///
  /// - Complexity: O(`count`).
  package func offset(_ offset: Int, movedBy count: Int, within limits: TextSpan) -> Int {
    let reach = 4 * Int(clamping: min(count.magnitude, UInt(limits.count)))
    let isBack = count < 0
    let start = isBack ? max(limits.start, offset - reach) : offset
    let bytes = text.bytes(
      TextSpan(start: start, end: isBack ? offset : min(limits.end, offset + reach)))
    var index = offset - start
    var left = count.magnitude
    while left > 0, isBack ? index > 0 : index < bytes.count {
      index += count.signum()
      // Stop in front of characters, never inside them.
      if index == bytes.count || bytes[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return start + index
  }
}
