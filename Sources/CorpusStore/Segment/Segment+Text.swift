package import SpanAlgebra

extension Segment {
  /// The stretch of the segment's text that is a document's.
  package func textSpan(ofDocument document: Int) -> TextSpan {
    TextSpan(start: Int(textStarts[document]), end: Int(textStarts[document + 1]))
  }

  /// The characters of a stretch.
  package func string(_ span: TextSpan) -> String { text.string(span.range) }

  /// The bytes of a stretch.
  package func utf8(_ span: TextSpan) -> [UInt8] { text[span.range] }

  /// A stretch of the segment's text in Unicode code points of its document.
  ///
  /// - Complexity: O(`characterStep`).
  package func characterRange(_ span: TextSpan, of document: Int) -> Range<Int> {
    let start = characterCount(before: Int(textStarts[document]))
    return characterCount(before: span.start) - start..<characterCount(before: span.end) - start
  }

  /// How many code points stand before a byte of the segment's text.
  private func characterCount(before offset: Int) -> Int {
    let step = offset / Self.characterStep
    var count = Int(characters[step])
    let text = text
    let bytes = text.span
    for index in step * Self.characterStep..<offset where bytes[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}

extension Segment {
  /// An offset moved by some characters, stopped at the ends of a stretch.
  ///
  /// - Complexity: O(`count`).
  package func offset(_ offset: Int, movedBy count: Int, within limits: TextSpan) -> Int {
    let text = text
    let bytes = text.span
    var offset = offset
    var left = count.magnitude
    while left > 0, count < 0 ? offset > limits.start : offset < limits.end {
      offset += count.signum()
      // Stop in front of characters, never inside them.
      if offset == limits.end || bytes[offset] & 0xC0 != 0x80 { left -= 1 }
    }
    return offset
  }
}
