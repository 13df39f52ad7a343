internal import CorpusStore
internal import SpanAlgebra

/// A token, or a part of a hyphenated one, as the reading of names sees it.
struct NameWord: Sendable, BitwiseCopyable {
  private let first: Int32
  private let last: Int32
  /// The identity of its folded form.
  var hash: UInt64
  var facts: WordFacts
  /// What the gazetteer has of it alone.
  var run: GazetteerRun
  var shape: Shape
  /// It follows a hyphen inside its token: `led` in `US-led`.
  var isGlued = false

  init(span: TextSpan, hash: UInt64, facts: WordFacts, run: GazetteerRun, shape: Shape) {
    first = Int32(truncatingIfNeeded: span.start)
    last = Int32(truncatingIfNeeded: span.end)
    self.hash = hash
    self.facts = facts
    self.run = run
    self.shape = shape
  }

  /// Its stretch of the text in UTF-8 code units.
  var span: TextSpan { TextSpan(start: start, end: end) }

  var start: Int { Int(first) }
  var end: Int { Int(last) }
  var count: Int { Int(last - first) }
  var range: Range<Int> { start..<end }

  enum Shape: UInt8, Sendable {
    /// A mark, or a word of a script other than Latin.
    case mark
    case period
    case number
    case lower
    /// `Brandt`, `McCrae`, `al-Assad`, `iPhone`.
    case capital
    /// `NATO`, `U.S.`, `G20`; two letters at least.
    case upper
    /// One capital letter: `W` in `George W. Bush`.
    case initial

    /// The shape of a word of the letters of English alone.
    init(_ form: TokenForm) {
      switch form.capitals {
      case .none, .inner: self = .lower
      case .first, .firstAndInner: self = .capital
      case .all: self = form.count > 1 ? .upper : .initial
      }
    }
  }

  /// Whether it could be a part of a name by its letters.
  var isName: Bool { shape.rawValue >= Shape.capital.rawValue }
}

/// Turns the tokens of a text into words with what is known of them.
struct NameWordReader {
  let text: [UInt8]
  let lexicon: NameLexicon

  func words(_ tokens: [TextSpan], _ known: TokenWords) -> [NameWord] {
    let names = WordLexicon.english.names
    var words: [NameWord] = []
    words.reserveCapacity(tokens.count + tokens.count / 16)
    for place in tokens.indices {
      let word = known[place]
      if word.isNone {
        append(tokens[place], to: &words)
      } else {
        let (facts, run) = names[word.number]
        words.append(
          NameWord(
            span: tokens[place], hash: known.hashes[place], facts: facts, run: run,
            shape: word.shape))
      }
    }
    return words
  }

  private func append(_ token: TextSpan, to words: inout [NameWord]) {
    let word = read(token)
    guard word.shape != .mark, let hyphen = hyphen(in: token), !isKnown(word) else {
      words.append(word)
      return
    }
    var parts: [NameWord] = []
    var start = token.start
    var next: Int? = hyphen
    while let cut = next {
      parts.append(read(TextSpan(start: start, end: cut)))
      start = cut + 1
      next = self.hyphen(in: TextSpan(start: start, end: token.end))
    }
    parts.append(read(TextSpan(start: start, end: token.end)))
    guard parts.contains(where: isNamed) else {
      words.append(word)
      return
    }
    for index in parts.indices {
      parts[index].isGlued = index > 0
      words.append(parts[index])
    }
  }

  /// The first hyphen between two characters of a token.
  private func hyphen(in token: TextSpan) -> Int? {
    guard token.count >= 4 else { return nil }
    var index = token.start + 1
    while index < token.end - 1 {
      if text[index] == UInt8(ascii: "-") { return index }
      index += 1
    }
    return nil
  }

  /// Whether the tables know a hyphenated word as a whole.
  private func isKnown(_ word: NameWord) -> Bool {
    !word.run.isNone || !word.facts.isEmpty
  }

  /// Whether a part of a hyphenated word is a place, a people or an organization by itself.
  private func isNamed(_ part: NameWord) -> Bool {
    guard part.isName else { return false }
    guard let entry = part.run.entry.map({ lexicon.entries[$0].signs }) else { return false }
    if part.facts.contains(.given), entry.kind != .group { return false }
    return !entry.isUpperCase || part.shape == .upper
  }

  private func read(_ span: TextSpan) -> NameWord {
    let shape = shape(span)
    guard shape != .mark, shape != .period else {
      return NameWord(span: span, hash: 0, facts: [], run: .none, shape: shape)
    }
    let hash = WordHash.of(text, span.range)
    let known = lexicon.word(hash)
    return NameWord(span: span, hash: hash, facts: known.facts, run: known.run, shape: shape)
  }

  private func shape(_ span: TextSpan) -> NameWord.Shape {
    let first = text[span.start]
    var capitals = 0
    var smalls = 0
    var innerCapital = false
    var digits = 0
    var index = span.start
    while index < span.end {
      let byte = text[index]
      switch byte {
      case 0x41...0x5A:
        if capitals + smalls > 0, index > span.start, isJoint(text[index - 1]) {
          innerCapital = true
        }
        capitals += 1
        index += 1
      case 0x61...0x7A:
        smalls += 1
        index += 1
      case 0x30...0x39:
        digits += 1
        index += 1
      case 0..<0x80:
        index += 1
      default:
        guard let (isUpper, width) = latinLetter(at: index, end: span.end) else { return .mark }
        if isUpper == true { capitals += 1 } else if isUpper == false { smalls += 1 }
        index += width
      }
    }
    if capitals + smalls == 0 {
      if digits > 0 { return .number }
      return first == UInt8(ascii: ".") && span.count == 1 ? .period : .mark
    }
    if first >= 0x30, first <= 0x39 { return .number }
    if smalls == 0 { return capitals > 1 || digits > 0 ? .upper : .initial }
    let isCapital = first < 0x80 ? first >= 0x41 && first <= 0x5A : startsUpper(span)
    if isCapital { return .capital }
    return innerCapital && isNamePrefix(span) ? .capital : .lower
  }

  private func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == 0x99 || byte == 0xB4
  }

  /// Whether a lower-case start is one that names have: `al-Assad`, `d'Estaing`.
  private func isNamePrefix(_ span: TextSpan) -> Bool {
    var length = 0
    while length < span.count, text[span.start + length] >= 0x61, text[span.start + length] <= 0x7A
    {
      length += 1
    }
    let prefix = String(decoding: text[span.start..<span.start + length], as: UTF8.self)
    return NameWordReader.prefixes.contains(prefix)
  }

  private static let prefixes: Set<String> = [
    "al", "el", "ul", "ad", "as", "ash", "an", "ar", "az", "at", "bin", "abu", "d", "l", "bel",
    "ould", "ben", "t",
  ]

  private func startsUpper(_ span: TextSpan) -> Bool {
    latinLetter(at: span.start, end: span.end)?.isUpper == true
  }

  /// Case and width of the non-ASCII character at `index`; the case is `nil` for what is no
  /// letter, the whole is `nil` for a letter of another script.
  private func latinLetter(at index: Int, end: Int) -> (isUpper: Bool?, width: Int)? {
    let byte = text[index]
    guard byte >= 0xC2, index + 1 < end else { return (nil, 1) }
    if byte <= 0xC9 {
      let value = UInt32(byte & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      guard value >= 0xC0, let scalar = Unicode.Scalar(value) else { return (nil, 2) }
      return (scalar.properties.isUppercase, 2)
    }
    // Latin Extended Additional, then general punctuation, then combining marks.
    if byte == 0xE1, index + 2 < end, text[index + 1] >= 0xB8 {
      let value =
        UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        | UInt32(text[index + 2] & 0x3F)
      return (Unicode.Scalar(value)?.properties.isUppercase ?? false, 3)
    }
    if byte == 0xE2 { return (nil, 3) }
    if byte == 0xCC || byte == 0xCA || byte == 0xCB { return (nil, 2) }
    return nil
  }
}
