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

  /// What a word of so many languages says for each of them.
  private static let weights: InlineArray<7, Int> = [0, 12, 6, 4, 3, 2, 2]

  private static let english = LanguageTables.names.firstIndex(of: "en")

  private var scores = InlineArray<64, Int>(repeating: 0)
  private var hits = InlineArray<64, Int>(repeating: 0)
  /// A bit for each different word that speaks for a language.
  private var different = InlineArray<64, UInt64>(repeating: 0)
  /// A bit for each language that some word or letter of the stretch speaks for.
  private var spoken: UInt64 = 0
  private var letters = [Int](repeating: 0, count: LanguageBlocks.count)
  /// Whether a letter past ASCII was counted.
  private var hasOtherLetters = false
  private let words = LanguageTables.Words()
  private let blocks = LanguageTables.blocks

  /// Whether the texts have no byte past ASCII, so that their script is plain.
  private let isASCII: Bool

  init(isASCII: Bool = false) { self.isASCII = isASCII }

  /// The language by ISO 639-1; `und` where nothing speaks for one.
  ///
  /// - Complexity: O(1): it looks at the first words only.
  static func language(of words: ArraySlice<PageWord>, in text: [UInt8]) -> String {
    var guess = LanguageGuess()
    return guess.verdict(of: words, in: text).language.map { LanguageTables.names[$0] } ?? "und"
  }

  /// What a stretch says of its language.
  mutating func verdict(of words: ArraySlice<PageWord>, in text: [UInt8]) -> Verdict {
    let sample = words.prefix(Self.sampleWords)
    guard let first = sample.first, let last = sample.last else { return Verdict() }
    let end = min(last.range.upperBound, first.range.lowerBound + Self.bytes)
    let block = commonBlock(of: text, in: first.range.lowerBound..<end)
    switch block {
    case LanguageBlocks.none: return Verdict()
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
  private mutating func commonBlock(of text: [UInt8], in range: Range<Int>) -> Int {
    if isASCII {
      let hasLetter = text[range].contains { ($0 | 0x20) &- 0x61 < 26 }
      return hasLetter ? LanguageBlocks.latin : LanguageBlocks.none
    }
    if hasOtherLetters { for index in letters.indices { letters[index] = 0 } }
    hasOtherLetters = false
    letters[LanguageBlocks.latin] = 0
    let bytes = text.span
    var latin = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { latin += 1 }
        index += 1
        continue
      }
      let (scalar, width) = PageWords.scalar(in: text, at: index, end: text.count)
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

  private mutating func byWords(_ words: ArraySlice<PageWord>, block: Int) -> Verdict {
    while spoken != 0 {
      let index = spoken.trailingZeroBitCount
      scores[index] = 0
      hits[index] = 0
      different[index] = 0
      spoken &= spoken &- 1
    }
    for word in words {
      var mask = self.words.languages(of: word.form)
      guard mask != 0 else { continue }
      // A word of few languages says more.
      let weight = Self.weights[min(mask.nonzeroBitCount, 6)]
      spoken |= mask
      while mask != 0 {
        let language = mask.trailingZeroBitCount
        scores[language] += weight
        hits[language] += 1
        different[language] |= 1 << (word.form >> 20 & 63)
        mask &= mask &- 1
      }
    }
    for mark in hasOtherLetters ? LanguageBlocks.marks : [] where letters[mark.counter] > 0 {
      // A letter that others of the script lack says as much as a word.
      spoken |= 1 << UInt64(mark.language)
      scores[mark.language] += min(letters[mark.counter], 40) * mark.weight
      hits[mark.language] += 1
      different[mark.language] |= 1 << UInt64(min(letters[mark.counter], 5)) - 1
    }
    return verdict(words.count, block)
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
