internal import CorpusStore
internal import SpanAlgebra

/// The stretches of words that names are looked for in: sentences and titles without
/// chrome, of stories and paragraphs in English or in a language that is not determined.
struct NameUnits {
  struct Unit: Sendable {
    var words: Range<Int>
    var style: NameStyle
  }

  private(set) var units: [Unit] = []

  init(document: borrowing DocumentDraft, words: [NameWord]) {
    var spans = document[.sentence].map(\.span)
    if spans.isEmpty { spans = document[.paragraph].map(\.span) }
    if spans.isEmpty { spans = [TextSpan(start: 0, end: document.text.count)] }
    let titles = document[.title].map(\.span)
    let stories = document[.story].filter { StoryLanguage.isOther($0) }
    let foreign = stories + document[.paragraph].filter { StoryLanguage.isOther(paragraph: $0) }
    // One inside another would end the search for what overlaps a word too early.
    let chrome = Self.merged((document[.chrome] + foreign).map(\.span).sorted())
    if !titles.isEmpty { spans = (spans + titles).sorted() }
    var word = 0
    var covered = 0
    var skip = 0
    for span in spans {
      let start = max(span.start, covered)
      guard start < span.end else { continue }
      covered = span.end
      while word < words.count, words[word].start < start { word += 1 }
      var first = word
      guard !chrome.isEmpty else {
        while word < words.count, words[word].end <= span.end { word += 1 }
        add(first..<word, words)
        continue
      }
      while word < words.count, words[word].end <= span.end {
        while skip < chrome.count, chrome[skip].end <= words[word].start { skip += 1 }
        if skip < chrome.count, chrome[skip].start < words[word].end,
          words[word].start < chrome[skip].end
        {
          add(first..<word, words)
          first = word + 1
        }
        word += 1
      }
      add(first..<word, words)
    }
  }

  /// Ascending spans without those that lie inside others, overlaps joined.
  private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
    var merged: [TextSpan] = []
    for span in spans {
      if let last = merged.last, span.start < last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  private mutating func add(_ range: Range<Int>, _ words: [NameWord]) {
    guard !range.isEmpty else { return }
    units.append(Unit(words: range, style: style(range, words)))
  }

  /// How far capitals tell here, by how many of the longer words have them.
  private func style(_ range: Range<Int>, _ words: [NameWord]) -> NameStyle {
    var upper = 0
    var capital = 0
    var lower = 0
    var plain = 0
    for index in range {
      // Without branches, as no word tells what the next will be.
      let word = words[index]
      let isCapital = word.count >= 4 ? word.shape == .capital : false
      upper += word.shape == .upper ? 1 : 0
      capital += isCapital ? 1 : 0
      plain += isCapital ? word.facts.rawValue & WordFacts.common.rawValue != 0 ? 1 : 0 : 0
      lower += word.count >= 4 ? word.shape == .lower ? 1 : 0 : 0
    }
    if upper >= 2, upper > 2 * (capital + lower) { return .capitals }
    if capital >= 3, plain >= 1, capital >= 4 * lower, range.count < 30 { return .title }
    return .plain
  }
}
