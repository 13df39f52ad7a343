internal import SpanAlgebra

/// Cuts tokens into the atoms that the rules for times read.
///
/// - Complexity: O(*n*) in the length of the text.
struct TimeAtomizer {
  let text: [UInt8]
  private let words = TimeWords.words
  private(set) var atoms: [TimeAtom] = []
  /// Where the last atom ends, and what it is.
  private var lastEnd = 0
  private var lastKind = AtomKind.end

  init(text: [UInt8]) { self.text = text }

  /// The atoms of a document's tokens, which are these words.
  static func atoms(
    of tokens: [TextSpan], _ known: TokenWords, in text: [UInt8]
  ) -> [TimeAtom] {
    let times = WordLexicon.english.times
    let numbers = Self.numbers
    var atomizer = TimeAtomizer(text: text)
    atomizer.atoms.reserveCapacity(tokens.count + tokens.count / 8)
    for place in tokens.indices {
      let (start, end) = (tokens[place].start, tokens[place].end)
      let word = known[place]
      if word.isNone {
        atomizer.add(start, end)
      } else if numbers[word.number >> 6] >> UInt64(word.number & 63) & 1 == 1,
        let time = times[word.number]
      {
        atomizer.append(start, end, time.kind, time.value, time.tense)
      } else {
        atomizer.appendWord(
          start, end, word.endsInEd ? .past : .none, isCapital: word.isCapital)
      }
    }
    return atomizer.atoms
  }

  /// A bit for the number of each word that a rule names; they all stay in the cache.
  private static let numbers: [UInt64] = {
    let times = WordLexicon.english.times
    var numbers = [UInt64](repeating: 0, count: times.count / 64 + 1)
    for (number, time) in times.enumerated() where time != nil {
      numbers[number >> 6] |= 1 << UInt64(number & 63)
    }
    return numbers
  }()

  private mutating func add(_ start: Int, _ end: Int) {
    let first = text[start]
    if isLetter(first) {
      addWords(start, end)
    } else if isDigit(first) {
      addNumber(start, end)
    } else {
      append(start, end, markKind(start, end))
    }
  }

  /// A token that begins with a letter: one atom, or one for each part between hyphens.
  private mutating func addWords(_ start: Int, _ end: Int) {
    if end - start <= TokenForm.longest, isLetter(text[start]) {
      let form = TokenForm(text, start, end)
      if form.isASCII, !form.hasHyphen { return addWord(start, end, words[form.folded]) }
    }
    var from = start
    var index = start
    while index < end {
      if text[index] == UInt8(ascii: "-"), index > from {
        addWord(from, index)
        from = index + 1
      }
      index += 1
    }
    if from < end { isDigit(text[from]) ? addNumber(from, end) : addWord(from, end) }
  }

  private mutating func addWord(_ start: Int, _ end: Int) {
    if isDigit(text[start]) { return addNumber(start, end) }
    addWord(start, end, FoldedWord(ascii: text, start..<end).flatMap { words[$0] })
  }

  /// A word and what the tables have of it.
  private mutating func addWord(_ start: Int, _ end: Int, _ word: TimeWord?) {
    if let word {
      append(start, end, word.kind, word.value, word.tense)
    } else if end - start == 6, matches("f", "y", start), let year = number(start + 2, end) {
      append(start, start + 2, .fiscal)
      append(start + 2, end, .digits, year)
    } else {
      let isPast =
        end - start >= 4 && text[end - 1] | 0x20 == UInt8(ascii: "d")
        && text[end - 2] | 0x20 == UInt8(ascii: "e")
      append(start, end, .other, 0, isPast ? .past : .none)
    }
  }

  /// A token that begins with a digit: a number, a clock time, a date, or a number and a word.
  private mutating func addNumber(_ start: Int, _ end: Int) {
    if isNumericDate(start, end) { return append(start, end, .numericDate) }
    var stop = start
    var separators = 0
    var separator: UInt8 = 0
    while stop < end {
      let byte = text[stop]
      if !isDigit(byte) {
        guard byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F, stop + 1 < end,
          isDigit(text[stop + 1])
        else { break }
        separators += 1
        separator = byte
      }
      stop += 1
    }
    let suffix = end - stop
    if separators == 0, suffix > 0, text[stop] != UInt8(ascii: "-") {
      if addSuffixed(start, stop, end) { return }
    }
    addPlain(start, stop, separator, separators)
    guard suffix > 0 else { return }
    if text[stop] == UInt8(ascii: "-") {
      if stop + 1 < end { addWords(stop + 1, end) }
    } else {
      addWords(stop, end)
    }
  }

  private mutating func addPlain(_ start: Int, _ end: Int, _ separator: UInt8, _ count: Int) {
    if count == 0 {
      guard let value = number(start, end) else { return append(start, end, .mark) }
      return append(start, end, .digits, value)
    }
    switch separator {
    case 0x2C:
      append(start, end, .numberWord, number(start, end) ?? 0)
    case 0x3A:
      let parts = text[start..<end].split(separator: 0x3A)
      let hour = number(parts[0].startIndex, parts[0].endIndex) ?? 99
      let minute = number(parts[1].startIndex, parts[1].endIndex) ?? 99
      let isClock = hour <= 24 && minute < 60 && parts[1].count == 2
      append(start, end, isClock ? .clock : .mark, hour * 60 + minute)
    case 0x2F:
      let isHalf = text[start..<end].elementsEqual("1/2".utf8)
      append(start, end, isHalf ? .fraction : .mark)
    default:
      // `7.30 p.m.` is a clock time, `2.5 years` a number: the rules tell by what follows.
      append(start, end, count == 1 ? .decimal : .mark)
    }
  }

  /// `1990s`, `25th`, `3Q`; false where the letters are a word of their own.
  private mutating func addSuffixed(_ start: Int, _ stop: Int, _ end: Int) -> Bool {
    guard let value = number(start, stop) else { return false }
    if end - stop == 1, text[stop] == UInt8(ascii: "s"), value % 10 == 0 {
      if stop - start == 4 || stop - start == 2 {
        append(start, end, .decadeYears, value)
        return true
      }
    }
    if end - stop == 2, value >= 1,
      matches("s", "t", stop) || matches("n", "d", stop) || matches("r", "d", stop)
        || matches("t", "h", stop)
    {
      append(start, end, value == 1 ? .first : .ordinal, value)
      return true
    }
    if let key = FoldedWord(ascii: text, start..<end), let word = words[key] {
      append(start, end, word.kind, word.value, word.tense)
      return true
    }
    return false
  }

  /// `2017-02-28`, `2017-02-28T14:30`, `02/26/87`.
  private func isNumericDate(_ start: Int, _ end: Int) -> Bool {
    let length = end - start
    guard length >= 6 else { return false }
    if length >= 7, text[start + 4] == 0x2D {
      let month = number(start + 5, min(start + 7, end)) ?? 0
      guard number(start, start + 4) != nil, (1...12).contains(month) else { return false }
      if length == 7 {
        return month != ((number(start + 2, start + 4) ?? 0) + 1) % 100
      }
      return length >= 10 && text[start + 7] == 0x2D && number(start + 8, start + 10) != nil
    }
    var slashes = 0
    let mark = text[start..<end].first { !isDigit($0) }
    guard let mark, mark == 0x2F || mark == 0x2D && length == 10 else { return false }
    for index in start..<end where !isDigit(text[index]) {
      guard text[index] == mark else { return false }
      slashes += 1
    }
    if slashes == 1 { return mark == 0x2F && length == 7 && text[end - 5] == 0x2F }
    return slashes == 2 && length <= 10
  }

  private func markKind(_ start: Int, _ end: Int) -> AtomKind {
    let first = text[start]
    if first >= 0x80 { return wideMarkKind(start, end) }
    switch first {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return end - start == 1 ? .period : .mark
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "'"):
      if end - start == 1 { return .apostrophe }
      return matches("'", "s", start) ? .possessive : isWillClitic(start) ? .other : .mark
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: "$"), UInt8(ascii: "#"): return .currency
    case UInt8(ascii: "%"): return .percent
    default: return .mark
    }
  }

  private func wideMarkKind(_ start: Int, _ end: Int) -> AtomKind {
    switch (
      text[start], start + 1 < end ? text[start + 1] : 0, start + 2 < end ? text[start + 2] : 0
    )
    {
    case (0xE2, 0x80, 0x90...0x95): .hyphen
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x98):
      end - start == 4 ? .possessive : end - start == 3 ? .apostrophe : .mark
    case (0xC2, 0xB4, _): end - start == 3 ? .possessive : .apostrophe
    case (0xC2, 0xA3, _), (0xC2, 0xA5, _), (0xE2, 0x82, 0xAC): .currency
    default: .other
    }
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ kind: AtomKind, _ value: Int32, _ tense: Tense
  ) {
    append(
      TimeAtom(
        start: Int32(start), end: Int32(end), value: value, kind: kind,
        tense: kind == .other && isWillClitic(start) ? .future : tense,
        isCapital: text[start] >= 0x41 && text[start] <= 0x5A))
  }

  /// A word of the letters of English that no rule names.
  private mutating func appendWord(_ start: Int, _ end: Int, _ tense: Tense, isCapital: Bool) {
    append(
      TimeAtom(
        start: Int32(start), end: Int32(end), value: 0, kind: .other, tense: tense,
        isCapital: isCapital))
  }

  @inline(__always)
  private mutating func append(_ atom: TimeAtom) {
    var atom = atom
    let start = Int(atom.start)
    atom.isJoined = lastEnd == start
    atom.isHyphenated =
      atom.isJoined
      ? lastKind == .hyphen : start - lastEnd == 1 && text[lastEnd] == UInt8(ascii: "-")
    lastEnd = Int(atom.end)
    lastKind = atom.kind
    atoms.append(atom)
  }

  private mutating func append(_ start: Int, _ end: Int, _ kind: AtomKind, _ value: Int = 0) {
    append(start, end, kind, Int32(truncatingIfNeeded: value), .none)
  }

  /// The number that the digits of a stretch write; `nil` where it has none or more than nine.
  private func number(_ start: Int, _ end: Int) -> Int? {
    var value = 0
    var count = 0
    for index in start..<end {
      if text[index] == 0x2C { continue }
      guard isDigit(text[index]), count < 9 else { return nil }
      value = value * 10 + Int(text[index] - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// Whether two letters stand at a place, in either case.
  private func matches(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ start: Int) -> Bool {
    start + 2 <= text.count && text[start] | 0x20 == UInt8(ascii: first)
      && text[start + 1] | 0x20 == UInt8(ascii: second)
  }

  /// Whether `'ll` stands at a place.
  private func isWillClitic(_ start: Int) -> Bool {
    text[start] == UInt8(ascii: "'") && start + 3 <= text.count && matches("l", "l", start + 1)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
