internal import CorpusStore
internal import SpanAlgebra

/// A text cut where phrases end: into runs of one unit, and those at the ends of sentences.
struct PhraseText: Sendable {
  private let corpus: Corpus
  private let runs: TextRuns
  private let terms: CorpusTerms
  /// How many tokens it has.
  let tokenCount: Int

  init(_ corpus: Corpus, _ runs: TextRuns, _ terms: CorpusTerms) {
    self.corpus = corpus
    self.runs = runs
    self.terms = terms
    tokenCount = runs.runs.reduce(0) { $0 + Int($1.end - $1.start) }
  }

  /// Calls a function with the terms of each run of words without a break.
  ///
  /// The terms are those from the start of the buffer; units and documents come in the order of
  /// ``TextRuns``.
  func forEachStretch(
    isCancelled: () -> Bool, _ body: (TextRun, [UInt32], Range<Int>) -> Void
  ) {
    var words: [UInt32] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    for (index, run) in runs.runs.enumerated() {
      if index % 64 == 0, isCancelled() { return }
      let segment = corpus.segments[run.segment].segment
      let length = Int(run.end - run.start)
      segment.forms.read(Int(run.start)..<Int(run.end), into: &words)
      let wordOfForm = terms.wordOfForm[run.segment]
      for place in 0..<length { words[place] = wordOfForm[Int(words[place])] }
      var breaks = SentenceBreaks(segment.layer(.sentence), run, &starts, &ends)
      var first = 0
      var next = breaks.next(starts, ends)
      for place in 0...length {
        let isBreak = place == next
        let isEnd = place == length
        guard isBreak || isEnd || words[place] == CorpusTerms.mark else { continue }
        if place > first { body(run, words, first..<place) }
        first = !isEnd && words[place] == CorpusTerms.mark ? place + 1 : place
        while next <= place { next = breaks.next(starts, ends) }
      }
    }
  }
}

/// The places of a run where a sentence begins or ends, ascending.
private struct SentenceBreaks {
  private let start: UInt32
  private var nextStart = 0
  private var nextEnd = 0
  private let count: Int

  init(
    _ sentences: SegmentLayer?, _ run: TextRun, _ starts: inout [UInt32], _ ends: inout [UInt32]
  ) {
    start = run.start
    guard let sentences else {
      count = 0
      return
    }
    let regions = sentences.regions(overlapping: TokenSpan(start: run.start, end: run.end))
    count = regions.count
    let columns = sentences.tokenColumns
    columns.starts.read(regions, into: &starts)
    columns.ends.read(regions, into: &ends)
  }

  /// The next place, counted from the start of the run; past all places where there is none.
  mutating func next(_ starts: [UInt32], _ ends: [UInt32]) -> Int {
    let a = nextStart < count ? starts[nextStart] : .max
    let b = nextEnd < count ? ends[nextEnd] : .max
    if a <= b { nextStart += 1 }
    if b <= a { nextEnd += 1 }
    let place = min(a, b)
    return place == .max ? .max : max(0, Int(place) - Int(start))
  }
}
