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
  private let chrome: Cover?
  /// The stretch of chrome that ends behind the hits read before.
  private var stretch = 0
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
    chrome = includingChrome ? nil : Cover.chrome(of: segment)
  }

  /// Reads the words around hits that do not stand before those read last.
  ///
  /// - Complexity: O(tokens of the windows).
  mutating func read(_ hits: ArraySlice<TokenSpan>) {
    setPlaces(of: hits)
    forms.read(spans, into: &words)
    putWords(wordOfForm, for: &words)
    if let chrome {
      for place in places { stretch = mark(chrome, in: place, from: stretch) }
    }
    if case .words(let left, let right) = window { setWindows(left, right) }
  }

  /// How many tokens are read for so many words: a few more, as there are marks.
  private static func tokens(_ words: Int) -> Int {
    words == 0 ? 0 : words + (words < 3 ? 1 : 4)
  }

  /// Puts the hits into their documents, and says how much around each is read.
  private mutating func setPlaces(of hits: ArraySlice<TokenSpan>) {
    var (left, right) = (0, 0)
    if case .words(let before, let after) = window {
      left = Self.tokens(before)
      right = Self.tokens(after)
    }
    places.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    var first = 0
    for hit in hits {
      let document = UInt32(documents.document(containing: hit.start))
      var place = Place(
        hit: hit, document: document, limits: documents.tokens, loaded: hit, first: first,
        window: hit)
      if let sentences {
        place.window = sentence(of: place, in: sentences) ?? hit
        place.loaded = place.window
      } else {
        place.loaded = place.reach(left, right)
      }
      first += place.loaded.count
      places.append(place)
      spans.append(place.loaded)
    }
  }

  /// Every sentence that a hit touches, and the hit; `nil` where it touches none.
  private func sentence(of place: Place, in sentences: SegmentLayer) -> TokenSpan? {
    let regions = sentences.regions(overlapping: place.hit)
    guard let first = regions.first, let last = regions.last else { return nil }
    let start = max(sentences.tokenSpan(first).start, place.limits.start)
    let end = min(sentences.tokenSpan(last).end, place.limits.end)
    return TokenSpan(start: min(start, place.hit.start), end: max(end, place.hit.end))
  }

  /// Finds for each hit the stretch from the first of so many words before it to the last of so
  /// many after it.
  private mutating func setWindows(_ left: Int, _ right: Int) {
    for index in places.indices {
      var reach = 4
      while !setWindow(of: index, left, right) {
        // More tokens, as those read have too many marks among them.
        reach = 2 * (reach + left + right)
        read(left > 0 ? left + reach : 0, right > 0 ? right + reach : 0, around: index)
      }
    }
  }

  /// Finds the stretch of one hit.
  ///
  /// - Returns: Whether enough was read for it.
  private mutating func setWindow(of index: Int, _ left: Int, _ right: Int) -> Bool {
    let place = places[index]
    let start = place.start(left, words.span)
    let end = place.end(right, words.span)
    guard start != nil || place.loaded.start == place.limits.start,
      end != nil || place.loaded.end == place.limits.end
    else { return false }
    places[index].window = TokenSpan(
      start: start ?? place.loaded.start, end: end ?? place.loaded.end)
    return true
  }

  /// Reads so many tokens around one hit.
  private mutating func read(_ left: Int, _ right: Int, around index: Int) {
    places[index].loaded = places[index].reach(left, right)
    places[index].first = words.count
    forms.read(places[index].loaded.range, into: &rest)
    putWords(wordOfForm, for: &rest)
    words += rest
    if let chrome { _ = mark(chrome, in: places[index], from: 0) }
  }

  /// Puts marks where chrome lies around a hit.
  ///
  /// - Parameters:
  ///   - chrome: Where it lies.
  ///   - place: The hit.
  ///   - first: A stretch before which all end before what was read.
  /// - Returns: The first stretch that does not.
  private mutating func mark(_ chrome: Cover, in place: Place, from first: Int) -> Int {
    let (starts, ends) = (chrome.starts.span, chrome.ends.span)
    let first = gallop(ends, above: place.loaded.start, from: first)
    var next = first
    while next < starts.count, starts[next] < place.loaded.end {
      let start = max(starts[next], place.loaded.start)
      let end = min(ends[next], place.loaded.end)
      for index in place.index(of: start)..<place.index(of: end) { words[index] = CorpusTerms.mark }
      next += 1
    }
    return first
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
