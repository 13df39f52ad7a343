internal import SpanAlgebra

/// The languages of a page's paragraphs and stories.
///
/// A paragraph that says too little has the language of the story around it, if it is in that
/// script and does not contradict it.
struct PageLanguages {
  private let page: Page
  private var verdicts: [LanguageGuess.Verdict] = []
  /// The numbers of languages by line; `nil` where nothing says one.
  private var lines: [Int?] = []

  /// - Complexity: O(*n*).
  init(of page: Page, plan: PagePlan) {
    self.page = page
    var guess = LanguageGuess()
    verdicts = page.lines.map { guess.verdict(of: page.words[$0.words], in: page.text) }
    lines = verdicts.map { $0.isSure ? $0.language : nil }
    let whole = commonest(in: page.lines.indices)
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
    return around == nil && verdict.isWeak ? nil : verdict.language
  }

  /// The language of most bytes; lines that are not sure count a third.
  private func commonest(in range: Range<Int>) -> Int? {
    var bytes: [Int: Int] = [:]
    var last: (language: Int, bytes: Int) = (-1, 0)
    for line in range {
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
    return bytes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
