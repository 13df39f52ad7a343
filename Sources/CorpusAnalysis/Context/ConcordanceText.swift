package import CorpusStore
package import SpanAlgebra

/// The lines of some hits as bytes, one part after the other: left, match, right, each single-spaced.
package struct ConcordanceText: Sendable {
  /// UTF-8, without anything between the parts.
  package let bytes: [UInt8]
  /// Where the parts of the lines end, three a line; each begins where the one before it ends.
  package let ends: [UInt32]

  /// How many lines there are.
  package var count: Int { ends.count / 3 }

  /// The bytes of a part of a line: 0 is the left context, 1 the match, 2 the right context.
  package func range(_ part: Int, ofLine line: Int) -> Range<Int> {
    let index = 3 * line + part
    return (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
  }

  /// A line as strings.
  package subscript(line: Int) -> ConcordanceLine {
    func string(_ part: Int) -> String {
      String(decoding: bytes[range(part, ofLine: line)], as: UTF8.self)
    }
    return ConcordanceLine(left: string(0), match: string(1), right: string(2))
  }
}

/// A hit of one of the segments of a corpus.
package struct CorpusHit: Hashable, Sendable {
  package var segment: Int
  package var hit: TokenSpan

  package init(segment: Int, hit: TokenSpan) {
    self.segment = segment
    self.hit = hit
  }
}

/// Writes the lines of some hits.
///
/// They say what ``Concordance/line(of:)`` says, in the order given. Whoever has many hits asks for
/// some thousands at a time.
///
/// - Parameters:
///   - hits: The hits, none empty.
///   - corpus: The corpus.
///   - context: How much stands around each hit.
///   - workers: How many threads work at a time; the result is the same for any number.
/// - Returns: The lines in pieces; what the first does not have follows in the next.
/// - Complexity: O(length of the lines).
package func concordanceTexts(
  of hits: [CorpusHit], in corpus: Corpus, context: ConcordanceContext, workers: Int = workerCount
) -> [ConcordanceText] {
  let size = max(1, min(4096, (hits.count + 4 * workers - 1) / (4 * workers)))
  let pieces = stride(from: 0, to: hits.count, by: size).map { start in
    start..<min(start + size, hits.count)
  }
  return concurrentMap(pieces.count, workers: workers) { piece in
    concordanceText(of: hits[pieces[piece]], in: corpus, context: context)
  }
}

/// Writes the lines of some hits in one piece, on this thread.
package func concordanceText(
  of hits: ArraySlice<CorpusHit>, in corpus: Corpus, context: ConcordanceContext
) -> ConcordanceText {
  var writer = ConcordanceWriter(corpus, context, lineCount: hits.count)
  writer.append(hits)
  return writer.text()
}

/// Collects lines.
private struct ConcordanceWriter {
  private let corpus: Corpus
  private let context: ConcordanceContext
  private var bytes: SpacedBytes
  private var ends: [UInt32] = []

  init(_ corpus: Corpus, _ context: ConcordanceContext, lineCount: Int) {
    self.corpus = corpus
    self.context = context
    bytes = SpacedBytes(capacity: lineCount * 128)
    ends.reserveCapacity(lineCount * 3)
  }

  mutating func text() -> ConcordanceText {
    ConcordanceText(bytes: bytes.takeArray(), ends: ends)
  }

  /// Appends the lines of some hits.
  mutating func append(_ hits: ArraySlice<CorpusHit>) {
    var start = hits.startIndex
    while start < hits.endIndex {
      // Hits of one segment stand together more often than not.
      let number = hits[start].segment
      var end = start + 1
      while end < hits.endIndex, hits[end].segment == number { end += 1 }
      append(hits[start..<end], of: corpus.segments[number].segment)
      start = end
    }
  }

  private mutating func append(_ hits: ArraySlice<CorpusHit>, of segment: Segment) {
    var text = SpacedText.of(segment)
    let plain = Concordance(segment, context: context)
    let sentences = context == .sentence ? segment.layer(.sentence) : nil
    let forms = segment.forms
    let gaps = segment.gaps
    var documents = AscendingDocuments(segment)
    for place in hits.indices {
      if (place - hits.startIndex) % 32 == 0 {
        let next = hits[place..<min(place + 32, hits.endIndex)].map(\.hit)[...]
        forms.prepare(next)
        gaps.prepare(next)
      }
      let hit = hits[place].hit
      guard let around = tokens(around: hit, sentences, &documents) else {
        let line = plain.line(of: hit)
        for part in [line.left, line.match, line.right] {
          bytes.append(part)
          ends.append(UInt32(bytes.count))
        }
        continue
      }
      text.load(around)
      let left = Int(hit.start - around.start)
      let right = left + hit.count
      text.append(0..<left, withGapAfter: true, to: &bytes)
      ends.append(UInt32(bytes.count))
      text.append(left..<right, to: &bytes)
      ends.append(UInt32(bytes.count))
      text.append(right..<around.count, withGapBefore: true, to: &bytes)
      ends.append(UInt32(bytes.count))
    }
  }

  /// The tokens of a line; `nil` where it is not made of whole tokens.
  private func tokens(
    around hit: TokenSpan, _ sentences: SegmentLayer?, _ documents: inout AscendingDocuments
  ) -> TokenSpan? {
    switch context {
    case .characters: return nil
    case .words(let count):
      _ = documents.document(containing: hit.start)
      let document = documents.tokens
      let count = min(count, document.count)
      return TokenSpan(
        max(
          Int(document.start), Int(hit.start) - count)..<min(
            Int(document.end), Int(hit.end) + count))
    case .sentence:
      guard let sentences else { return hit }
      let regions = sentences.regions(overlapping: hit)
      guard let first = regions.first, let last = regions.last else { return hit }
      guard sentences.hasWholeTokens(first), sentences.hasWholeTokens(last) else { return nil }
      return TokenSpan(
        start: min(hit.start, sentences.tokenSpan(first).start),
        end: max(hit.end, sentences.tokenSpan(last).end))
    }
  }
}
