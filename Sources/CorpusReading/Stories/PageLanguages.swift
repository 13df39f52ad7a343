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
  private static let english = LanguageTables.names.firstIndex(of: "en")
  private static let japanese = LanguageTables.names.firstIndex(of: "ja")
  private static let chinese = LanguageTables.names.firstIndex(of: "zh")

  /// - Complexity: O(*n*).
  init(of page: Page, plan: PagePlan) {
    self.page = page
    var guess = LanguageGuess()
    verdicts.reserveCapacity(page.lines.count)
    lines.reserveCapacity(page.lines.count)
    var areSure = true
    for line in page.lines {
      let verdict = guess.verdict(
        of: page.words.span.extracting(line.words), in: page.text.span, line.signs)
      verdicts.append(verdict)
      lines.append(verdict.isSure ? verdict.language : nil)
      areSure = areSure && verdict.isSure && verdict.language != Self.chinese
    }
    if !areSure { settle(plan.stories) }
  }

  /// Gives the lines that do not say it themselves the language of what is around them.
  private mutating func settle(_ stories: [StoryPlan]) {
    let whole = commonest(in: page.lines.indices)
    if whole == Self.japanese {
      // Short lines of Japanese may do without kana.
      for index in lines.indices where verdicts[index].language == Self.chinese {
        if page.lines[index].span.count <= 120 { lines[index] = whole }
      }
    }
    var around = [Int?](repeating: whole, count: lines.count)
    for story in stories {
      let language = commonest(in: story.lines)
      for line in story.lines { around[line] = language }
    }
    var ofBlocks: [Int?]?
    for index in lines.indices where lines[index] == nil {
      let verdict = verdicts[index]
      guard verdict.block != LanguageBlocks.none else {
        lines[index] = around[index]
        continue
      }
      if let around = around[index], LanguageTables.blocks[around] == verdict.block {
        lines[index] = around
        continue
      }
      let known = ofBlocks ?? commonestByBlock()
      ofBlocks = known
      lines[index] = settled(verdict, around: around[index], ofBlock: known[verdict.block])
    }
  }

  /// The language of a line in another script than the text around it.
  private func settled(
    _ verdict: LanguageGuess.Verdict, around: Int?, ofBlock: Int?
  ) -> Int? {
    let isWeak = verdict.isWeak || verdict.language == nil
    if isWeak, let ofBlock { return ofBlock }
    return around == nil && verdict.isWeak ? nil : verdict.language
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

  /// The language of most bytes in each block of letters; lines that say too little are left out.
  private func commonestByBlock() -> [Int?] {
    var bytes = [LanguageBytes](repeating: LanguageBytes(), count: LanguageBlocks.blocks)
    for (line, verdict) in zip(page.lines, verdicts) where !verdict.isWeak {
      if let language = verdict.language { bytes[verdict.block].add(line.span.count, of: language) }
    }
    return bytes.map { $0.most?.language }
  }

  /// The language of most bytes; lines that are not sure count a third.
  private func commonest(in range: Range<Int>) -> Int? {
    var bytes = LanguageBytes()
    var silent = 0
    for index in range {
      let verdict = verdicts[index]
      let count = page.lines[index].span.count
      guard let language = verdict.language, !verdict.isWeak else {
        silent += count
        continue
      }
      bytes.add(verdict.isSure ? count : count / 3, of: language)
    }
    guard let most = bytes.most, most.language != Self.english else { return bytes.most?.language }
    // A line or two among figures are no language of a story.
    return most.bytes * 12 < silent ? nil : most.language
  }
}

/// How many bytes of a text each language has.
private struct LanguageBytes {
  private var bytes = InlineArray<64, Int>(repeating: 0)
  /// A bit for each language that was counted.
  private var languages: UInt64 = 0

  mutating func add(_ count: Int, of language: Int) {
    bytes[language] += count
    languages |= 1 << UInt64(language)
  }

  /// The language of most bytes, of equals the first; `nil` where none was counted.
  var most: (language: Int, bytes: Int)? {
    var most: (language: Int, bytes: Int)?
    var left = languages
    while left != 0 {
      let language = left.trailingZeroBitCount
      left &= left - 1
      if bytes[language] > most?.bytes ?? -1 { most = (language, bytes[language]) }
    }
    return most
  }
}
