internal import CorpusStore
internal import SpanAlgebra

/// The words around hits, each once.
struct WindowTexts: Sendable {
  let corpus: Corpus
  private let hits: [SpanList]
  private let nodes: [SpanList]
  private let window: CollocateWindow
  private let terms: CorpusTerms
  private let includingChrome: Bool
  /// The hits in pieces that share no document.
  private(set) var pieces: [Piece] = []

  struct Piece: Sendable {
    var segment: Int
    /// The hits, and the stretches that they cover.
    var hits: Range<Int>
    var nodes: Range<Int>
  }

  /// Cuts hits into pieces; the nodes are their tokens as stretches without overlap.
  init(
    _ corpus: Corpus, _ hits: [SpanList], nodes: [SpanList], _ window: CollocateWindow,
    _ terms: CorpusTerms, includingChrome: Bool, workers: Int
  ) {
    self.corpus = corpus
    self.hits = hits
    self.nodes = nodes
    self.window = window
    self.terms = terms
    self.includingChrome = includingChrome
    let total = hits.reduce(0) { $0 + $1.count }
    let size = min(max(256, total / (4 * workers)), 1 << 14)
    for (number, hits) in hits.enumerated() {
      let segment = corpus.segments[number].segment
      let nodes = nodes[number].spans
      var first = 0
      var node = 0
      while first < hits.count {
        var end = min(first + size, hits.count)
        let document = segment.document(containing: hits[end - 1].start)
        let limit = segment.tokens(of: document).end
        while end < hits.count, hits[end].start < limit { end += 1 }
        let lastNode = nodes.firstIndex(from: limit)
        pieces.append(Piece(segment: number, hits: first..<end, nodes: node..<lastNode))
        first = end
        node = lastNode
      }
    }
  }

  /// The words of a piece.
  struct Words: Sendable {
    /// Those in the windows, in the order of the text: a term in the upper half, a number of its
    /// document or unit in the lower.
    var near: [UInt64] = []
    /// Those of the hits.
    var nodes: [UInt32] = []
  }

  /// Reads a piece; with units, the numbers beside the words are those of units.
  ///
  /// - Complexity: O(tokens of the windows).
  func words(ofPiece number: Int, units: UnitNumbers? = nil) -> Words {
    let piece = pieces[number]
    var words = Words()
    words.near.reserveCapacity(piece.hits.count * reach)
    words.nodes.reserveCapacity(piece.hits.count)
    var reader = WindowReader(
      corpus.segments[piece.segment].segment, terms.wordOfForm[piece.segment], window,
      includingChrome: includingChrome)
    let base = corpus.segments[..<piece.segment].reduce(0) { $0 + $1.segment.documentCount }
    let hits = hits[piece.segment].spans
    var rest = UnreadTokens(nodes[piece.segment].spans, from: piece.nodes.lowerBound)
    let size = WindowReader.batchSize
    for first in stride(from: piece.hits.lowerBound, to: piece.hits.upperBound, by: size) {
      reader.read(hits[first..<min(first + size, piece.hits.upperBound)])
      let text = reader.words.span
      for place in reader.places {
        let node = rest.takeNode(place.hit)
        for index in place.index(of: node.start)..<place.index(of: node.end)
        where text[index] != CorpusTerms.mark { words.nodes.append(text[index]) }
        let document = UInt64(base) + UInt64(place.document)
        rest.takeWindow(place.window) { span in
          let shift = place.index(of: span.start)
          for offset in 0..<span.count where text[shift + offset] != CorpusTerms.mark {
            var number = document
            if let units {
              number = UInt64(
                units.unit(
                  of: span.start + UInt32(offset), inDocument: Int(place.document),
                  segment: piece.segment))
            }
            words.near.append(UInt64(text[shift + offset]) << 32 | number)
          }
        }
      }
    }
    return words
  }

  /// About how many words stand near one hit.
  private var reach: Int {
    switch window {
    case .words(let left, let right): min(64, left + right)
    case .sentence: 24
    }
  }
}

/// What no window before has reached, outside the hits: each token counts once.
private struct UnreadTokens {
  /// The stretches that the hits cover, and the first that may reach past what was taken.
  private let nodes: [TokenSpan]
  private var node: Int
  /// Where the windows and the hits taken so far end.
  private var windowEnd: UInt32 = 0
  private var nodeEnd: UInt32 = 0

  init(_ nodes: [TokenSpan], from node: Int) {
    self.nodes = nodes
    self.node = node
  }

  /// The tokens of a hit that lie in none before it.
  mutating func takeNode(_ hit: TokenSpan) -> TokenSpan {
    let start = min(max(hit.start, nodeEnd), hit.end)
    nodeEnd = max(nodeEnd, hit.end)
    return TokenSpan(start: start, end: hit.end)
  }

  /// Calls a function with the stretches of a window that lie in no hit and no window before it.
  @inline(__always)
  mutating func takeWindow(_ window: TokenSpan, _ body: (TokenSpan) -> Void) {
    var position = max(window.start, windowEnd)
    windowEnd = max(windowEnd, window.end)
    while position < window.end {
      while node < nodes.count, nodes[node].end <= position { node += 1 }
      if node < nodes.count, nodes[node].start <= position {
        position = nodes[node].end
        continue
      }
      let end = node < nodes.count ? min(window.end, nodes[node].start) : window.end
      body(TokenSpan(start: position, end: end))
      position = end
    }
  }
}

extension [TokenSpan] {
  /// The first of ascending stretches that begins at a position or past it.
  fileprivate func firstIndex(from position: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
