internal import SpanAlgebra

/// Guesses the language of a stretch by its script, its letters and its commonest words.
struct LanguageGuess {
  /// What one stretch says.
  struct Verdict {
    /// The language as its number in ``LanguageTables/names``; `nil` where nothing speaks for one.
    var language: Int?
    /// Whether enough words say so that the text around it need not be asked.
    var isSure = false
    /// Whether so few words say so that they decide nothing but their own stretch.
    var isWeak = true
    /// The script, as the number of the block of letters that most belong to.
    var block = 0
  }

  /// The most words and bytes of a stretch that are looked at.
  private static let sampleWords = 120
  private static let bytes = 480

  private static let english = LanguageTables.names.firstIndex(of: "en")
  private static let englishBit: UInt64 = english.map { 1 << UInt64($0) } ?? 0

  private var scores = InlineArray<64, Int>(repeating: 0)
  private var hits = InlineArray<64, Int>(repeating: 0)
  /// A bit for each different word that speaks for a language.
  private var different = InlineArray<64, UInt64>(repeating: 0)
  /// A bit for each language that some word or letter of the stretch speaks for.
  private var spoken: UInt64 = 0
  private var letters = InlineArray<64, Int>(repeating: 0)
  /// Whether a letter past ASCII was counted.
  private var hasOtherLetters = false
  private let words = LanguageTables.Words()
  private let blocks = LanguageTables.blocks

  /// The language by ISO 639-1; `und` where nothing speaks for one.
  ///
  /// - Complexity: O(1): it looks at the first words only.
  static func language(of page: Page) -> String {
    var guess = LanguageGuess()
    let signs = page.lines.reduce(into: ByteSigns()) { $0.formUnion($1.signs) }
    let verdict = guess.verdict(
      of: page.words.span, in: page.text.span, signs)
    return verdict.language.map { LanguageTables.names[$0] } ?? "und"
  }

  /// What the words of a stretch say of its language; `signs` are those of its bytes.
  mutating func verdict(
    of words: Span<PageWord>, in text: Span<UInt8>, _ signs: ByteSigns
  ) -> Verdict {
    let sample = words.extracting(first: Self.sampleWords)
    guard !sample.isEmpty else { return Verdict() }
    let start = sample[0].range.lowerBound
    let bytes = start..<min(sample[sample.count - 1].range.upperBound, start + Self.bytes)
    let block = commonBlock(of: text, in: bytes, isASCII: !signs.contains(.pastASCII))
    switch block {
    case LanguageBlocks.none: return Verdict()
    case LanguageBlocks.latin where !hasOtherLetters && isPlainEnglish(sample):
      return Verdict(language: Self.english, isSure: true, isWeak: false, block: block)
    case LanguageBlocks.latin, LanguageBlocks.cyrillic, LanguageBlocks.arabic,
      LanguageBlocks.devanagari:
      return byWords(sample, block: block)
    case LanguageBlocks.han:
      // Kana makes ideographs Japanese.
      let isJapanese = letters[LanguageBlocks.kana] * 20 >= letters[LanguageBlocks.han]
      let language = isJapanese ? LanguageBlocks.kana : block
      return Verdict(
        language: LanguageBlocks.language[language], isSure: true, isWeak: false, block: block)
    default:
      return Verdict(
        language: LanguageBlocks.language[block], isSure: true, isWeak: false, block: block)
    }
  }

  /// The block of most letters; those that tell languages of one script apart are counted, too.
  private mutating func commonBlock(
    of bytes: Span<UInt8>, in range: Range<Int>, isASCII: Bool
  ) -> Int {
    if hasOtherLetters { for index in letters.indices { letters[index] = 0 } }
    hasOtherLetters = false
    var index = range.lowerBound
    if isASCII {
      while index < range.upperBound, (bytes[index] | 0x20) &- 0x61 >= 26 { index += 1 }
      return index < range.upperBound ? LanguageBlocks.latin : LanguageBlocks.none
    }
    letters[LanguageBlocks.latin] = 0
    var latin = 0
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { latin += 1 }
        index += 1
        continue
      }
      let (scalar, width) = PageWords.scalar(in: bytes, at: index, end: bytes.count)
      hasOtherLetters = true
      letters[LanguageBlocks.block(of: scalar)] += 1
      if let mark = LanguageBlocks.telling(scalar) { letters[mark] += 1 }
      index += width
    }
    letters[LanguageBlocks.latin] += latin
    letters[LanguageBlocks.none] = 0
    guard hasOtherLetters else { return latin > 0 ? LanguageBlocks.latin : 0 }
    var best = 0
    for block in 1..<LanguageBlocks.blocks where letters[block] > letters[best] { best = block }
    return best == LanguageBlocks.kana ? LanguageBlocks.han : best
  }

  /// Whether words are English beyond what all words together that speak for other languages, too,
  /// can say for one of these: most stretches of English are.
  private func isPlainEnglish(_ sample: Span<PageWord>) -> Bool {
    var hits = 0
    var english = 0
    var others = 0
    let words = words
    let englishBit = Self.englishBit
    for place in sample.indices {
      guard let word = words.entry(of: sample[place].form) else { continue }
      if word.languages & englishBit != 0 {
        hits += 1
        english += Int(word.weight)
      }
      if word.languages != englishBit { others += Int(word.weight) }
    }
    return hits >= max(3, sample.count / 25) && english * 3 >= others * 4
      && english >= sample.count * 2
  }

  private mutating func byWords(_ sample: Span<PageWord>, block: Int) -> Verdict {
    while spoken != 0 {
      let index = spoken.trailingZeroBitCount
      scores[index] = 0
      hits[index] = 0
      different[index] = 0
      spoken &= spoken &- 1
    }
    for place in sample.indices {
      guard let word = words.entry(of: sample[place].form) else { continue }
      spoken |= word.languages
      var left = word.languages
      while left != 0 {
        let language = left.trailingZeroBitCount
        scores[language] += Int(word.weight)
        hits[language] += 1
        different[language] |= 1 << UInt64(word.mark)
        left &= left &- 1
      }
    }
    for mark in hasOtherLetters ? LanguageBlocks.marks : [] where letters[mark.counter] > 0 {
      // A letter that others of the script lack says as much as a word.
      spoken |= 1 << UInt64(mark.language)
      scores[mark.language] += min(letters[mark.counter], 40) * mark.weight
      hits[mark.language] += 1
      different[mark.language] |= 1 << UInt64(min(letters[mark.counter], 5)) - 1
    }
    return verdict(sample.count, block)
  }

  private func verdict(_ count: Int, _ block: Int) -> Verdict {
    var best = 0
    var first = 0
    var second = 0
    var left = spoken
    while left != 0 {
      let language = left.trailingZeroBitCount
      left &= left &- 1
      guard blocks[language] == block else { continue }
      if scores[language] > first {
        (best, second, first) = (language, first, scores[language])
      } else if scores[language] > second {
        second = scores[language]
      }
    }
    // Of short stretches one word may say it, of long ones several must.
    let needed = count < 12 ? 1 : max(2, count / 25)
    // Tables of figures hold words of English that others have as well: `over`, `del`, `per`.
    let isFaint =
      block == LanguageBlocks.latin && best != Self.english && count >= 12
      && different[best].nonzeroBitCount < min(5, max(2, count / 8))
    guard first > 0, hits[best] >= needed, !isFaint else {
      return Verdict(language: LanguageBlocks.language[block], block: block)
    }
    let isSure = hits[best] >= 3 && first * 3 >= second * 4 && first >= count * 2
    let isOneWord =
      block == LanguageBlocks.latin && best != Self.english && different[best].nonzeroBitCount < 2
    let isWeak = hits[best] < 2 || isOneWord || first * 2 < count * 3 || first == second
    return Verdict(language: best, isSure: isSure, isWeak: !isSure && isWeak, block: block)
  }
}
