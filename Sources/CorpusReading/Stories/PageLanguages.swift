internal import SpanAlgebra

/// The languages of a page's paragraphs and stories.
///
/// A paragraph that says too little has the language of the story around it, if it is in that
/// script and does not contradict it, else the language that the page has in its script.
struct PageLanguages {
  private let page: Page
  private var verdicts: [LanguageGuess.Verdict] = []
  /// The numbers of languages by line; `nil` where nothing says one.
  private var lines: [Int?] = []
  /// The language of most bytes in each block of letters.
  private var ofBlocks: [Int: Int] = [:]

  private static let english = LanguageTables.names.firstIndex(of: "en")
  private static let japanese = LanguageTables.names.firstIndex(of: "ja")
  private static let chinese = LanguageTables.names.firstIndex(of: "zh")

  /// - Complexity: O(*n*).
  init(of page: Page, plan: PagePlan) {
    self.page = page
    var guess = LanguageGuess(isASCII: page.isASCII)
    verdicts = page.lines.map { guess.verdict(of: page.words[$0.words], in: page.text) }
    lines = verdicts.map { $0.isSure ? $0.language : nil }
    let whole = commonest(in: page.lines.indices)
    if whole == Self.japanese {
      // Short lines of Japanese may do without kana.
      for index in lines.indices where verdicts[index].language == Self.chinese {
        if page.lines[index].span.count <= 120 { lines[index] = whole }
      }
    }
    ofBlocks = commonestByBlock()
    let stories = plan.stories.map { ($0.lines, commonest(in: $0.lines)) }
    var around = [Int?](repeating: whole, count: lines.count)
    for (range, language) in stories {
      for line in range { around[line] = language }
    }
    for index in lines.indices where lines[index] == nil {
      lines[index] = settled(verdicts[index], around: around[index])
    }
  }

  /// The language of a line by ISO 639-1; `und` where it is not determined.
  func language(of line: Int) -> String { Self.name(lines[line]) }

  /// The language that most of the text of some lines is in.
  func language(of range: Range<Int>) -> String {
    Self.name(commonest(in: range))
  }

  private static func name(_ language: Int?) -> String {
    language.map { LanguageTables.names[$0] } ?? "und"
  }

  private func settled(_ verdict: LanguageGuess.Verdict, around: Int?) -> Int? {
    guard verdict.block != LanguageBlocks.none else { return around }
    if let around, LanguageTables.blocks[around] == verdict.block { return around }
    let isWeak = verdict.isWeak || verdict.language == nil
    if isWeak, let language = ofBlocks[verdict.block] { return language }
    return around == nil && verdict.isWeak ? nil : verdict.language
  }

  private func commonestByBlock() -> [Int: Int] {
    var bytes: [Int: [Int: Int]] = [:]
    // Lines of one language in a row are counted together.
    var run: (block: Int, language: Int, bytes: Int) = (-1, -1, 0)
    for (line, verdict) in zip(page.lines, verdicts) where !verdict.isWeak {
      guard let language = verdict.language else { continue }
      if verdict.block == run.block, language == run.language {
        run.bytes += line.span.count
        continue
      }
      if run.bytes > 0 { bytes[run.block, default: [:]][run.language, default: 0] += run.bytes }
      run = (verdict.block, language, line.span.count)
    }
    if run.bytes > 0 { bytes[run.block, default: [:]][run.language, default: 0] += run.bytes }
    return bytes.compactMapValues { languages in
      languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// The language of most bytes; lines that are not sure count a third.
  private func commonest(in range: Range<Int>) -> Int? {
    var bytes: [Int: Int] = [:]
    var last: (language: Int, bytes: Int) = (-1, 0)
    var silent = 0
    for line in range {
      if verdicts[line].language == nil || verdicts[line].isWeak {
        silent += page.lines[line].span.count
      }
      guard !verdicts[line].isWeak, let language = verdicts[line].language else { continue }
      let count = page.lines[line].span.count / (verdicts[line].isSure ? 1 : 3)
      if language == last.language {
        last.bytes += count
      } else {
        bytes[last.language, default: 0] += last.bytes
        last = (language, count)
      }
    }
    bytes[last.language, default: 0] += last.bytes
    bytes[-1] = nil
    let best = bytes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.key != Self.english else { return best?.key }
    // A line or two among figures are no language of a story.
    return best.value * 12 < silent ? nil : best.key
  }
}
