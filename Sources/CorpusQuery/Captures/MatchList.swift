internal import SpanAlgebra

/// Places with what was captured in them, several for a place where that can be done in several ways.
struct MatchList {
  /// How many captures each has.
  let width: Int
  private(set) var spans: [TokenSpan] = []
  /// As many for a place as the width; ``unset`` where a capture matched nothing.
  private(set) var captures: [TokenSpan] = []

  /// What stands for a capture that matched nothing; it sorts behind all that did.
  static let unset = TokenSpan(start: .max, end: .max)

  init(width: Int) { self.width = width }

  /// Places without captures.
  init(_ places: SpanList, width: Int) {
    self.width = width
    spans = places.spans
    captures = Array(repeating: Self.unset, count: places.count * width)
  }

  var count: Int { spans.count }

  func capture(_ slot: Int, of index: Int) -> TokenSpan { captures[index * width + slot] }

  /// Adds a place with nothing captured.
  mutating func append(_ span: TokenSpan) {
    spans.append(span)
    for _ in 0..<width { captures.append(Self.unset) }
  }

  /// Adds a place with the captures of another match.
  mutating func append(_ span: TokenSpan, capturesOf index: Int, in other: MatchList) {
    spans.append(span)
    for slot in 0..<width { captures.append(other.captures[index * width + slot]) }
  }

  /// Gives the last place what a match beside it captured as well.
  mutating func adoptCaptures(of index: Int, in other: MatchList) {
    let first = (count - 1) * width
    for slot in 0..<width {
      let span = other.captures[index * width + slot]
      if span.start < span.end { captures[first + slot] = span }
    }
  }

  mutating func setLast(_ slot: Int, _ span: TokenSpan) {
    captures[(count - 1) * width + slot] = span
  }

  mutating func append(contentsOf other: MatchList) {
    spans += other.spans
    captures += other.captures
  }

  /// Each place captured by a name.
  mutating func captureAll(_ slot: Int) {
    for index in spans.indices where spans[index].start < spans[index].end {
      captures[index * width + slot] = spans[index]
    }
  }

  /// The matches with numbers for which a condition holds.
  func filtered(_ holds: (Int) -> Bool) -> MatchList {
    var kept = MatchList(width: width)
    for index in spans.indices where holds(index) {
      kept.append(spans[index], capturesOf: index, in: self)
    }
    return kept
  }

  /// The matches whose places are in a list.
  ///
  /// - Precondition: The matches are in order.
  func within(_ places: SpanList) -> MatchList {
    var place = 0
    return filtered { index in
      place = places.firstIndex(from: place) { $0 < spans[index] }
      return place < places.count && places.spans[place] == spans[index]
    }
  }

  /// In the order of places, then of captures: leftmost first, then shortest; equal ones once.
  func sorted() -> MatchList {
    let order = spans.indices.sorted { precedes($0, $1) }
    var result = MatchList(width: width)
    for (number, index) in order.enumerated() {
      if number > 0, !precedes(order[number - 1], index) { continue }
      result.append(spans[index], capturesOf: index, in: self)
    }
    return result
  }

  /// The first match that begins at a position or after it, in a list in order.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(startingAt position: UInt64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if UInt64(spans[middle].start) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same seen from the end of a segment, so that what stood before stands after.
  func mirrored(_ tokenCount: UInt32) -> MatchList {
    var result = MatchList(width: width)
    for index in spans.indices {
      let span = spans[index]
      result.append(
        TokenSpan(start: tokenCount - span.end, end: tokenCount - span.start),
        capturesOf: index, in: self)
    }
    return result
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    if spans[a] != spans[b] { return spans[a] < spans[b] }
    for slot in 0..<width {
      let (first, second) = (captures[a * width + slot], captures[b * width + slot])
      if first != second { return first < second }
    }
    return false
  }
}
