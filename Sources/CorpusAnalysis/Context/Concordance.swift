package import CorpusStore
package import SpanAlgebra

/// How much of the text a concordance shows on each side of a hit.
package enum ConcordanceContext: Hashable, Sendable {
  /// So many tokens, marks among them.
  case words(Int)
  /// So many Unicode code points.
  case characters(Int)
  /// Every sentence that the hit touches, whole; only the hit where it touches none.
  case sentence
}

/// One hit in its context, each part with single blanks and none at its ends.
package struct ConcordanceLine: Hashable, Sendable {
  package var left: String
  package var match: String
  package var right: String
}

/// Hits of one segment in their context.
package struct Concordance: Sendable {
  private let segment: Segment
  private let sentences: SegmentLayer?
  private let context: ConcordanceContext

  package init(_ segment: Segment, context: ConcordanceContext) {
    self.segment = segment
    self.context = context
    sentences = segment.layer(.sentence)
  }

  /// The line of a hit; the context never leaves the hit's document.
  ///
  /// - Precondition: The hit is not empty.
  /// - Complexity: O(context) plus the search for the document.
  package func line(of hit: TokenSpan) -> ConcordanceLine {
    let document = segment.tokens(of: segment.document(containing: hit.start))
    let match = segment.textSpan(of: hit)
    let around = surroundings(of: hit, match: match, in: document)
    return ConcordanceLine(
      left: singleSpaced(segment.utf8(TextSpan(start: around.start, end: match.start))),
      match: singleSpaced(segment.utf8(match)),
      right: singleSpaced(segment.utf8(TextSpan(start: match.end, end: around.end))))
  }

  private func surroundings(
    of hit: TokenSpan, match: TextSpan, in document: TokenSpan
  ) -> TextSpan {
    switch context {
    case .words(let count):
      let count = min(count, document.count)
      let first = max(Int(document.start), Int(hit.start) - count)
      let last = min(Int(document.end), Int(hit.end) + count) - 1
      return TextSpan(
        start: segment.textSpan(of: UInt32(first)).start,
        end: segment.textSpan(of: UInt32(last)).end)
    case .characters(let count):
      let text = segment.textSpan(ofDocument: segment.document(containing: hit.start))
      return TextSpan(
        start: segment.offset(match.start, movedBy: -count, within: text),
        end: segment.offset(match.end, movedBy: count, within: text))
    case .sentence:
      guard let sentences else { return match }
      let regions = sentences.regions(overlapping: hit)
      guard let first = regions.first, let last = regions.last else { return match }
      return TextSpan(
        start: min(match.start, sentences.textSpan(first).start),
        end: max(match.end, sentences.textSpan(last).end))
    }
  }
}
