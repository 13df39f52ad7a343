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
  /// The hits in pieces that share no document: the segment, the hits, and the first stretch of
  /// ``nodes`` that may lie there.
  private(set) var pieces: [(segment: Int, hits: Range<Int>, node: Int)] = []

  /// How many hits make a piece.
  private static let pieceSize = 2048

  init(
    _ corpus: Corpus, _ hits: [SpanList], nodes: [SpanList], _ window: CollocateWindow,
    _ terms: CorpusTerms, includingChrome: Bool
  ) {
    self.corpus = corpus
    self.hits = hits
    self.nodes = nodes
    self.window = window
    self.terms = terms
    self.includingChrome = includingChrome
    for (number, hits) in hits.enumerated() {
      let segment = corpus.segments[number].segment
      var first = 0
      while first < hits.count {
        var end = min(first + Self.pieceSize, hits.count)
        let document = segment.document(containing: hits[end - 1].start)
        let limit = segment.tokens(of: document).end
        while end < hits.count, hits[end].start < limit { end += 1 }
        let start = hits[first].start
        pieces.append((number, first..<end, nodes[number].spans.firstIndex(reaching: start)))
        first = end
      }
    }
  }

  /// Calls a function with each word of a piece: its term, its position, its document.
  func forEachWord(ofPiece piece: Int, _ body: (UInt32, UInt32, Int) -> Void) {
    let (number, range, firstNode) = pieces[piece]
    let segment = corpus.segments[number].segment
    var reader = WindowReader(
      segment, terms.wordOfForm[number], includingChrome ? nil : segment.layer(.chrome))
    let sentences = window == .sentence ? segment.layer(.sentence) : nil
    let nodes = nodes[number].spans
    var node = firstNode
    var done: UInt32 = 0
    for hit in hits[number].spans[range] {
      reader.move(to: hit.start)
      var around: TokenSpan
      switch window {
      case .words(let left, let right):
        around = TokenSpan(
          start: reader.start(before: hit.start, words: left),
          end: reader.end(after: hit.end, words: right))
      case .sentence:
        guard let sentences else { continue }
        let regions = sentences.regions(overlapping: hit)
        guard let first = regions.first, let last = regions.last else { continue }
        around = TokenSpan(
          start: max(sentences.tokenSpan(first).start, reader.tokens.start),
          end: min(sentences.tokenSpan(last).end, reader.tokens.end))
      }
      around.start = max(around.start, done)
      done = max(done, around.end)
      var position = around.start
      while position < around.end {
        while node < nodes.count, nodes[node].end <= position { node += 1 }
        if node < nodes.count, nodes[node].start <= position {
          position = nodes[node].end
          continue
        }
        let word = reader.word(at: position)
        if word != CorpusTerms.mark { body(word, position, reader.document) }
        position += 1
      }
    }
  }

  /// How often each word stands in some stretches, with how many there are in all.
  func counts(of nodes: [SpanList]) -> (counts: [UInt32: UInt32], size: Int) {
    var counts: [UInt32: UInt32] = [:]
    var size = 0
    for (number, spans) in nodes.enumerated() {
      let segment = corpus.segments[number].segment
      var reader = WindowReader(
        segment, terms.wordOfForm[number], includingChrome ? nil : segment.layer(.chrome))
      for span in spans {
        reader.move(to: span.start)
        for position in span.start..<span.end {
          let word = reader.word(at: position)
          guard word != CorpusTerms.mark else { continue }
          counts[word, default: 0] += 1
          size += 1
        }
      }
    }
    return (counts, size)
  }
}

extension [TokenSpan] {
  /// The first of ascending stretches without overlap that ends past a position.
  fileprivate func firstIndex(reaching position: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Reads the words of a segment around positions that come in ascending order.
private struct WindowReader {
  private let forms: PackedColumn
  private let wordOfForm: [UInt32]
  private let segment: Segment
  private let chrome: SegmentLayer?
  private var documents: AscendingDocuments
  /// The document that it stands in, and its tokens.
  private(set) var document = -1
  private(set) var tokens = TokenSpan(start: 0, end: 0)
  /// The chrome of the document.
  private var left: [TokenSpan] = []

  init(_ segment: Segment, _ wordOfForm: [UInt32], _ chrome: SegmentLayer?) {
    self.segment = segment
    self.wordOfForm = wordOfForm
    self.chrome = chrome
    forms = segment.forms
    documents = AscendingDocuments(segment)
  }

  mutating func move(to position: UInt32) {
    let found = documents.document(containing: position)
    guard found != document else { return }
    document = found
    tokens = segment.tokens(of: found)
    left = chrome.map { chrome in chrome.regions(of: found).map { chrome.tokenSpan($0) } } ?? []
  }

  /// The word at a position; ``CorpusTerms/mark`` where there is none, or chrome.
  func word(at position: UInt32) -> UInt32 {
    let word = wordOfForm[Int(forms[Int(position)])]
    if left.isEmpty || word == CorpusTerms.mark { return word }
    return left.contains { $0.start <= position && position < $0.end } ? CorpusTerms.mark : word
  }

  /// The first of so many words before a position.
  func start(before position: UInt32, words: Int) -> UInt32 {
    var position = position
    var start = position
    var rest = words
    while rest > 0, position > tokens.start {
      position -= 1
      guard word(at: position) != CorpusTerms.mark else { continue }
      start = position
      rest -= 1
    }
    return start
  }

  /// The end of the last of so many words from a position on.
  func end(after position: UInt32, words: Int) -> UInt32 {
    var position = position
    var end = position
    var rest = words
    while rest > 0, position < tokens.end {
      position += 1
      guard word(at: position - 1) != CorpusTerms.mark else { continue }
      end = position
      rest -= 1
    }
    return end
  }
}
