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

  /// The words of a piece, each with its document: a term in the upper half, a number in the lower.
  struct Words: Sendable {
    /// Those in the windows, in the order of the text.
    var near: [UInt64] = []
    /// Those of the hits.
    var nodes: [UInt64] = []
  }

  /// How many hits are looked up together before they are read.
  private static let lookAhead = 32

  /// Reads a piece; with units, the numbers beside the words are those of units.
  ///
  /// - Complexity: O(tokens of the windows).
  func words(ofPiece number: Int, units: UnitNumbers? = nil) -> Words {
    let piece = pieces[number]
    let segment = corpus.segments[piece.segment].segment
    var words = Words()
    words.near.reserveCapacity(piece.hits.count * reach)
    words.nodes.reserveCapacity(piece.hits.count)
    var reader = WindowReader(
      segment, terms.wordOfForm[piece.segment],
      chrome: includingChrome ? nil : segment.layer(.chrome))
    let sentences = window == .sentence ? segment.layer(.sentence) : nil
    let base = corpus.segments[..<piece.segment].reduce(0) { $0 + $1.segment.documentCount }
    let hits = hits[piece.segment].spans
    let nodes = nodes[piece.segment].spans
    let forms = segment.forms
    var node = piece.nodes.lowerBound
    var done: UInt32 = 0
    var nodeDone: UInt32 = 0
    for place in piece.hits {
      if (place - piece.hits.lowerBound) % Self.lookAhead == 0 {
        forms.prepare(hits[place..<min(place + Self.lookAhead, piece.hits.upperBound)])
      }
      let hit = hits[place]
      reader.move(to: hit.start)
      var around = surroundings(of: hit, sentences, &reader)
      var position = max(hit.start, nodeDone)
      while position < hit.end {
        let word = reader.word(at: position)
        if word != CorpusTerms.mark { words.nodes.append(UInt64(word) << 32) }
        position += 1
      }
      nodeDone = max(nodeDone, hit.end)
      around.start = max(around.start, done)
      done = max(done, around.end)
      position = around.start
      while position < around.end {
        while node < nodes.count, nodes[node].end <= position { node += 1 }
        if node < nodes.count, nodes[node].start <= position {
          position = nodes[node].end
          continue
        }
        // The words up to the next hit need no look at the hits.
        let end = node < nodes.count ? min(around.end, nodes[node].start) : around.end
        while position < end {
          let word = reader.word(at: position)
          if word != CorpusTerms.mark {
            let unit =
              units?.unit(of: position, inDocument: reader.document, segment: piece.segment)
              ?? UInt32(base + reader.document)
            words.near.append(UInt64(word) << 32 | UInt64(unit))
          }
          position += 1
        }
      }
    }
    return words
  }

  /// The stretch of tokens around a hit, which are then ready to be read; only the hit where it lies
  /// in no sentence.
  private func surroundings(
    of hit: TokenSpan, _ sentences: SegmentLayer?, _ reader: inout WindowReader
  ) -> TokenSpan {
    switch window {
    case .words(let left, let right):
      return reader.window(around: hit, left: left, right: right)
    case .sentence:
      var around = hit
      if let regions = sentences?.regions(overlapping: hit), let sentences,
        let first = regions.first, let last = regions.last
      {
        around.start = max(sentences.tokenSpan(first).start, reader.tokens.start)
        around.end = min(sentences.tokenSpan(last).end, reader.tokens.end)
      }
      reader.load(
        TokenSpan(start: min(around.start, hit.start), end: max(around.end, hit.end)))
      return around
    }
  }

  /// About how many words stand near one hit.
  private var reach: Int {
    switch window {
    case .words(let left, let right): min(64, left + right)
    case .sentence: 24
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
