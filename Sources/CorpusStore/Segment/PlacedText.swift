internal import SpanAlgebra

/// The text of a document with the places of its tokens, for those who read many regions of it.
package struct PlacedText: Sendable {
  let bytes: [UInt8]
  /// Where the text begins in the segment's.
  let textStart: Int
  let tokens: Range<Int>
  /// Where each token begins and ends in the segment's text.
  let starts: [Int]
  let ends: [Int]
}

extension Segment {
  /// The text of a document with the places of its tokens.
  ///
  /// - Complexity: O(length).
  package func placedText(of document: Int) -> PlacedText {
    let span = textSpan(ofDocument: document)
    let tokens = tokens(of: document).range
    let places = text.places(of: tokens)
    return PlacedText(
      bytes: text.bytes(span), textStart: span.start, tokens: tokens, starts: places.starts,
      ends: places.ends)
  }
}

extension SegmentLayer {
  /// The characters of a region of the document that a text is of.
  package func string(_ region: Int, in text: PlacedText) -> String {
    let span = textSpan(region, in: text)
    return String(
      decoding: text.bytes[span.start - text.textStart..<span.end - text.textStart], as: UTF8.self)
  }
}
