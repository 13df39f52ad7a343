internal import SpanAlgebra

/// Finds the block that is the headline of a page's story.
struct PageHeadline {
  private let measures: PageMeasures
  /// The words of the headlines in the meta data.
  private let titles: [[UInt64]]

  init(_ measures: PageMeasures, titles: [[UInt8]]) {
    self.measures = measures
    self.titles = titles.prefix(8).map { title in
      var words: [PageWord] = []
      PageWords.append(to: &words, from: title, in: 0..<title.count)
      return words.prefix(80).map(\.form)
    }
  }

  /// The headline: a first heading, or words that the meta data name; `nil` where none is certain.
  ///
  /// - Parameter first: The first block of the story's text; the end where there is none.
  /// - Returns: Its number.
  func find(before first: Int) -> Int? {
    var best: (block: Int, score: Double)?
    for block in measures.layout.blocks.indices {
      let score = score(block, first: first)
      if score >= 2.5, score > best?.score ?? 0 { best = (block, score) }
    }
    return best?.block ?? (first < measures.layout.blocks.count ? headingAbove(first) : nil)
  }

  /// The heading nearest above the text, where neither rank nor meta data name one.
  private func headingAbove(_ first: Int) -> Int? {
    let layout = measures.layout
    return (max(0, first - 6)..<min(first, layout.blocks.count)).last { block in
      measures.isHeading(block) && measures.linkShare(block) < 0.5
        && measures.page.lines[block].words.count >= 2
        && measures.chrome[layout.blocks[block].container] < 0
    }
  }

  private func score(_ block: Int, first: Int) -> Double {
    let tag = measures.tag(block)
    let words = measures.page.words(of: block)
    guard tag != .control, !words.isEmpty, words.count <= 60 else { return 0 }
    var score = tag == .title ? 2.0 : tag == .heading ? 1 : 0
    let agreement = agreement(of: words, isHeading: score > 0)
    guard score == 2 || agreement > 0 else { return 0 }
    score += agreement
    score += block <= first ? 1 : -1
    let container = measures.layout.blocks[block].container
    if measures.chrome[container] >= 0 { score -= 1.5 }
    // A title that leads somewhere else is a teaser's.
    if measures.linkShare(block) > 0.8 { score -= 0.5 }
    return score
  }

  /// How far a block is what the meta data name.
  private func agreement(of words: ArraySlice<PageWord>, isHeading: Bool) -> Double {
    var best = 0.0
    for title in titles where !title.isEmpty {
      if title.count == words.count, title.elementsEqual(words.lazy.map(\.form)) { return 4 }
      guard words.count >= 3 || isHeading else { continue }
      if words.count >= 2,
        title.starts(with: words.lazy.map(\.form))
          || title.suffix(words.count).elementsEqual(words.lazy.map(\.form))
      {
        best = max(best, words.count * 2 >= title.count ? 3 : 2)
      } else if isHeading, words.count >= 3 {
        let own = Set(words.map(\.form))
        let shared = Set(title).intersection(own).count
        if shared * 10 >= own.count * 6 { best = max(best, 1.5) }
      }
    }
    return best
  }
}
