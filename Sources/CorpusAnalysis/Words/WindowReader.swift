internal import CorpusStore
internal import SpanAlgebra

/// Reads the words of a segment around positions that come in ascending order.
struct WindowReader {
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
  /// The forms of the tokens that were loaded.
  private var buffer: [UInt32] = []
  private var loaded = TokenSpan(start: 0, end: 0)

  init(_ segment: Segment, _ wordOfForm: [UInt32], chrome: SegmentLayer?) {
    self.segment = segment
    self.wordOfForm = wordOfForm
    self.chrome = chrome
    forms = segment.forms
    documents = AscendingDocuments(segment)
  }

  /// Moves to the document of a position that is not before the last one.
  mutating func move(to position: UInt32) {
    let found = documents.document(containing: position)
    guard found != document else { return }
    document = found
    tokens = documents.tokens
    left = chrome.map { chrome in chrome.regions(of: found).map { chrome.tokenSpan($0) } } ?? []
  }

  /// Makes the words of a stretch ready.
  mutating func load(_ span: TokenSpan) {
    guard !loaded.contains(span) else { return }
    forms.read(span.range, into: &buffer)
    loaded = span
  }

  /// The word at a position that was loaded; ``CorpusTerms/mark`` where there is none, or chrome.
  func word(at position: UInt32) -> UInt32 {
    let word = wordOfForm[Int(buffer[Int(position - loaded.start)])]
    if left.isEmpty || word == CorpusTerms.mark { return word }
    return left.contains { $0.start <= position && position < $0.end } ? CorpusTerms.mark : word
  }

  /// The stretch from the first of so many words before a hit to the last of so many after it.
  mutating func window(around hit: TokenSpan, left: Int, right: Int) -> TokenSpan {
    // A few more tokens than words, as there are marks; more where those are not enough.
    var reach = 4
    while true {
      let first = max(Int(tokens.start), Int(hit.start) - (left > 0 ? left + reach : 0))
      let last = min(Int(tokens.end), Int(hit.end) + (right > 0 ? right + reach : 0))
      load(TokenSpan(first..<last))
      let start = start(before: hit.start, words: left, from: UInt32(first))
      let end = end(after: hit.end, words: right, to: UInt32(last))
      if start != nil || first == Int(tokens.start), end != nil || last == Int(tokens.end) {
        return TokenSpan(start: start ?? UInt32(first), end: end ?? UInt32(last))
      }
      reach = 2 * (reach + left + right)
    }
  }

  /// The first of so many words before a position; `nil` where there are not so many.
  private func start(before position: UInt32, words: Int, from first: UInt32) -> UInt32? {
    var position = position
    var rest = words
    while rest > 0 {
      guard position > first else { return nil }
      position -= 1
      if word(at: position) != CorpusTerms.mark { rest -= 1 }
    }
    return position
  }

  /// The end of the last of so many words from a position on; `nil` where there are not so many.
  private func end(after position: UInt32, words: Int, to last: UInt32) -> UInt32? {
    var position = position
    var rest = words
    while rest > 0 {
      guard position < last else { return nil }
      if word(at: position) != CorpusTerms.mark { rest -= 1 }
      position += 1
    }
    return position
  }
}
