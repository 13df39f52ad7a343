internal import CorpusStore
internal import SpanAlgebra

/// Reads the words of a segment around hits, some hits at a time.
struct WindowReader {
  /// A hit with what was read around it.
  struct Place {
    var hit: TokenSpan
    var document: UInt32
    /// The tokens of its document.
    var limits: TokenSpan
    /// The stretch that was read, and where its words begin among ``words``.
    var loaded: TokenSpan
    var first = 0
    /// The stretch that counts, with the hit in it; the hit alone where it lies in no sentence.
    var window: TokenSpan

    /// Where the word of a token stands among ``words``.
    func index(of position: UInt32) -> Int { first + Int(position - loaded.start) }
  }

  /// How many hits are read together, so that their memory is fetched at once.
  static let batchSize = 64

  /// The hits that were read last.
  private(set) var places: [Place] = []
  /// The words around them; ``CorpusTerms/mark`` where there is none, or chrome.
  private(set) var words: [UInt32] = []
  private let forms: PackedColumn
  private let wordOfForm: [UInt32]
  private let window: CollocateWindow
  private let sentences: SegmentLayer?
  private let chrome: SegmentLayer?
  private var documents: AscendingDocuments
  private var spans: [TokenSpan] = []
  private var rest: [UInt32] = []

  init(
    _ segment: Segment, _ wordOfForm: [UInt32], _ window: CollocateWindow, includingChrome: Bool
  ) {
    self.wordOfForm = wordOfForm
    self.window = window
    forms = segment.forms
    documents = AscendingDocuments(segment)
    sentences = window == .sentence ? segment.layer(.sentence) : nil
    let chrome = includingChrome ? nil : segment.layer(.chrome)
    self.chrome = chrome?.count == 0 ? nil : chrome
  }

  /// Reads the words around hits that do not stand before those read last.
  ///
  /// - Complexity: O(tokens of the windows).
  mutating func read(_ hits: ArraySlice<TokenSpan>) {
    places.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    var first = 0
    for hit in hits {
      let document = UInt32(documents.document(containing: hit.start))
      var place = Place(
        hit: hit, document: document, limits: documents.tokens, loaded: hit, first: first,
        window: hit)
      switch window {
      case .words(let left, let right):
        // A few more tokens than words, as there are marks.
        place.loaded = place.reach(left > 0 ? left + 4 : 0, right > 0 ? right + 4 : 0)
      case .sentence:
        place.window = sentence(of: place) ?? hit
        place.loaded = place.window
      }
      places.append(place)
      spans.append(place.loaded)
      first += place.loaded.count
    }
    forms.read(spans, into: &words)
    putWords(wordOfForm, for: &words)
    if let chrome { for place in places { mark(chrome, in: place) } }
    if case .words(let left, let right) = window {
      for index in places.indices { setWindow(of: index, left: left, right: right) }
    }
  }

  /// Every sentence that a hit touches, and the hit; `nil` where it touches none.
  private func sentence(of place: Place) -> TokenSpan? {
    guard let sentences else { return nil }
    let regions = sentences.regions(overlapping: place.hit)
    guard let first = regions.first, let last = regions.last else { return nil }
    let start = max(sentences.tokenSpan(first).start, place.limits.start)
    let end = min(sentences.tokenSpan(last).end, place.limits.end)
    return TokenSpan(start: min(start, place.hit.start), end: max(end, place.hit.end))
  }

  /// Finds the stretch from the first of so many words before a hit to the last of so many after it.
  private mutating func setWindow(of index: Int, left: Int, right: Int) {
    var reach = 4
    while true {
      let place = places[index]
      let start = place.start(left, words.span)
      let end = place.end(right, words.span)
      if start != nil || place.loaded.start == place.limits.start,
        end != nil || place.loaded.end == place.limits.end
      {
        places[index].window = TokenSpan(
          start: start ?? place.loaded.start, end: end ?? place.loaded.end)
        return
      }
      // More tokens, where those read have too many marks among them.
      reach = 2 * (reach + left + right)
      places[index].loaded = place.reach(left > 0 ? left + reach : 0, right > 0 ? right + reach : 0)
      places[index].first = words.count
      forms.read(places[index].loaded.range, into: &rest)
      putWords(wordOfForm, for: &rest)
      words += rest
      if let chrome { mark(chrome, in: places[index]) }
    }
  }

  /// Puts marks where chrome lies.
  private mutating func mark(_ chrome: SegmentLayer, in place: Place) {
    for region in chrome.regions(of: Int(place.document)) {
      let span = chrome.tokenSpan(region)
      let start = max(span.start, place.loaded.start)
      let end = min(span.end, place.loaded.end)
      guard start < end else { continue }
      for index in place.index(of: start)..<place.index(of: end) { words[index] = CorpusTerms.mark }
    }
  }
}

extension WindowReader.Place {
  /// The stretch from so many tokens before the hit to so many after it, inside its document.
  fileprivate func reach(_ left: Int, _ right: Int) -> TokenSpan {
    TokenSpan(
      max(Int(limits.start), Int(hit.start) - left)..<min(Int(limits.end), Int(hit.end) + right))
  }

  /// The first of so many words before the hit; `nil` where not so many were read.
  fileprivate func start(_ count: Int, _ words: Span<UInt32>) -> UInt32? {
    var position = hit.start
    var rest = count
    while rest > 0 {
      guard position > loaded.start else { return nil }
      position -= 1
      if words[index(of: position)] != CorpusTerms.mark { rest -= 1 }
    }
    return position
  }

  /// The end of the last of so many words after the hit; `nil` where not so many were read.
  fileprivate func end(_ count: Int, _ words: Span<UInt32>) -> UInt32? {
    var position = hit.end
    var rest = count
    while rest > 0 {
      guard position < loaded.end else { return nil }
      if words[index(of: position)] != CorpusTerms.mark { rest -= 1 }
      position += 1
    }
    return position
  }
}

/// Replaces forms by their words.
private func putWords(_ wordOfForm: [UInt32], for forms: inout [UInt32]) {
  let words = wordOfForm.span
  var forms = forms.mutableSpan
  for index in forms.indices { forms[index] = words[Int(forms[index])] }
}
