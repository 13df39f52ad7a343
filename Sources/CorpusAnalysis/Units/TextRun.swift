internal import CorpusStore
internal import SpanAlgebra

/// A run of tokens of one document and one counting unit.
struct TextRun: Hashable, Sendable {
  var segment: Int
  /// The number of the document in the corpus, counted over all segments.
  var document: UInt32
  /// The number of the unit in the corpus.
  var unit: UInt32
  /// The tokens, not empty.
  var start: UInt32
  var end: UInt32
}

/// The text of a selection as runs, in the order of their units.
///
/// All runs of a unit stand together, and inside a unit all runs of a document, so that whoever
/// counts units or documents has only to remember the last one.
struct TextRuns: Sendable {
  private(set) var runs: [TextRun] = []

  /// Cuts a selection into runs.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - selection: The documents.
  ///   - unit: What the runs are cut by; `nil` is the document.
  ///   - includingChrome: Whether chrome is text.
  ///   - excluded: For each segment, tokens that are left out.
  /// - Complexity: O(documents and regions of the selection).
  init(
    _ corpus: Corpus, _ selection: Selection, per unit: CountingUnit? = nil,
    includingChrome: Bool = false, excluding excluded: [SpanList]? = nil
  ) {
    let numbers = UnitNumbers(corpus, unit)
    var base: UInt32 = 0
    for (number, set) in selection.sets.enumerated() {
      let segment = corpus.segments[number].segment
      let chrome = includingChrome ? nil : segment.layer(.chrome)
      var gaps = excluded.map { ExcludedTokens($0[number]) }
      for document in set.members {
        let tokens = segment.tokens(of: document)
        var left =
          chrome.map { chrome in
            chrome.regions(of: document).map { chrome.tokenSpan($0) }
          } ?? []
        gaps?.append(to: &left, in: tokens)
        let first = runs.count
        numbers.forEachPart(of: document, in: number) { start, end, unit in
          append(
            TextRun(
              segment: number, document: base + UInt32(document), unit: unit, start: start, end: end
            ), without: left)
        }
        if unit == .story, runs.count > first + 1 {
          runs[first...].sort { ($0.unit, $0.start) < ($1.unit, $1.start) }
        }
      }
      base += UInt32(segment.documentCount)
    }
    if unit == .source { sortByUnit() }
  }

  /// Appends the parts of a run that lie in none of some ascending stretches.
  private mutating func append(_ run: TextRun, without left: [TokenSpan]) {
    var run = run
    for span in left where span.end > run.start {
      if span.start >= run.end { break }
      if span.start > run.start {
        var part = run
        part.end = span.start
        runs.append(part)
      }
      run.start = max(run.start, span.end)
      if run.start >= run.end { return }
    }
    if run.start < run.end { runs.append(run) }
  }

  /// Puts the runs of a unit together; runs of a unit stay in their order.
  private mutating func sortByUnit() {
    let places = runs.indices.sorted { (runs[$0].unit, $0) < (runs[$1].unit, $1) }
    runs = places.map { runs[$0] }
  }

  /// Leaves out the runs of some units.
  mutating func remove(units: Set<UInt32>) {
    if !units.isEmpty { runs.removeAll { units.contains($0.unit) } }
  }

  /// Cuts the runs into pieces of about equal length that share no unit and no document.
  func pieces(about count: Int) -> [Range<Int>] {
    let total = runs.reduce(0) { $0 + Int($1.end - $1.start) }
    let share = max(1, (total + count - 1) / max(1, count))
    var pieces: [Range<Int>] = []
    var start = 0
    var length = 0
    for index in runs.indices {
      if length >= share, runs[index].unit != runs[index - 1].unit,
        runs[index].document != runs[index - 1].document
      {
        pieces.append(start..<index)
        start = index
        length = 0
      }
      length += Int(runs[index].end - runs[index].start)
    }
    if start < runs.count { pieces.append(start..<runs.count) }
    return pieces
  }
}

/// Stretches that are left out, taken a document at a time.
private struct ExcludedTokens {
  private let spans: [TokenSpan]
  private var next = 0

  init(_ list: SpanList) { spans = list.spans }

  /// Adds the stretches of a document to others, all in ascending order of their starts.
  ///
  /// - Precondition: Documents come in ascending order.
  mutating func append(to left: inout [TokenSpan], in document: TokenSpan) {
    while next < spans.count, spans[next].start < document.start { next += 1 }
    let first = left.count
    while next < spans.count, spans[next].start < document.end {
      left.append(spans[next])
      next += 1
    }
    if first > 0, left.count > first { left.sort() }
  }
}
