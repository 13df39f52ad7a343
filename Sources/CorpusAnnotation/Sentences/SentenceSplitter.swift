internal import CorpusStore
internal import SpanAlgebra

/// One pass over a paragraph that decides at each possible end whether a sentence ends there.
struct SentenceSplitter {
  let text: [UInt8]
  let start: Int
  let end: Int
  private var offset: Int
  /// Where the sentence that is being read begins.
  private var sentenceStart: Int
  /// Straight double quotation marks met so far in the paragraph.
  private(set) var straightMarks = 0
  private var list: ListMarkers

  init(text: [UInt8], paragraph: TextSpan) {
    self.text = text
    start = paragraph.start
    end = paragraph.end
    offset = paragraph.start
    sentenceStart = paragraph.start
    list = ListMarkers(text: text, paragraph: paragraph)
  }

  /// Adds the sentences, ascending.
  mutating func addSentences(to found: inout [TextSpan]) {
    while true {
      offset = nextPlace(from: offset)
      guard offset < end else { break }
      switch text[offset] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        terminator(&found)
      case UInt8(ascii: "\""):
        straightMarks += 1
        offset += 1
      case 0xE2 where isEllipsis(offset):
        terminator(&found)
      case 0xE3 where isIdeographicStop(offset):
        offset += 3
        cut(at: closers(from: offset), &found)
      case 0xEF where isFullWidthMark(offset):
        offset += 3
        cut(at: closers(from: offset), &found)
      case 0x20 where list.isActive:
        offset += 1
        if list.beginsItem(at: offset) { cut(at: offset, &found) }
      default:
        offset += 1
      }
    }
    cut(at: end, &found)
  }

  /// The next place, from one on, where a stop, a mark or an item of a list may begin.
  private func nextPlace(from start: Int) -> Int {
    guard !list.isActive else { return start }
    let bytes = text.span
    var index = start
    while index + 8 <= end {
      let marks = EightBytes.marksOfStops(in: bytes.word(at: index))
      if marks != 0 { return index + EightBytes.first(marks) }
      index += 8
    }
    return index
  }

  /// Ends the current sentence at `place` and begins the next there.
  private mutating func cut(at place: Int, _ found: inout [TextSpan]) {
    var first = sentenceStart
    var last = place
    while first < last, isSpace(first) { first += spaceWidth(first) }
    while last > first, let width = spaceWidth(before: last) { last -= width }
    if first < last { found.append(TextSpan(start: first, end: last)) }
    sentenceStart = place
    offset = max(offset, place)
  }

  // MARK: - The decision

  private mutating func terminator(_ found: inout [TextSpan]) {
    let run = stopRun(from: offset)
    let afterClosers = closers(from: run.end)
    let closedMark = afterClosers > run.end && endsQuote(run.end..<afterClosers)
    let after = citations(from: afterClosers)
    let context = StopContext(
      run: run, closersEnd: after, closesQuote: closedMark,
      closesBracket: afterClosers > run.end && !closedMark)
    if isSentenceEnd(context) {
      countMarks(in: offset..<after)
      offset = after
      cut(at: run.splitAfterFirst ?? after, &found)
    } else {
      countMarks(in: offset..<run.end)
      offset = run.end
    }
  }

  private func isSentenceEnd(_ stop: StopContext) -> Bool {
    let next = skipSpace(from: stop.closersEnd)
    guard next < end else { return false }
    if next == stop.closersEnd { return stop.run.isSingleStop && isForgottenSpace(stop.run.start) }
    if stop.run.isBracketed { return false }
    let opened = skipOpeners(from: next)
    let begins = beginning(at: opened)
    if stop.run.hasQuestion {
      if stop.closesQuote {
        return begins != .lower && !isSpeechTag(from: opened)
      }
      return begins != .lower
        || endsLowerWord(stop.run.start, asks: stop.run.asks)
          && !stop.closesBracket
    }
    if stop.run.isEllipsis {
      // A speaker who hesitates goes on with `I`: `well ... I mean`.
      if begins == .upper, wordAt(opened).count == 1, text[opened] == UInt8(ascii: "I") {
        return false
      }
      return begins == .upper || begins == .ideograph || opened > next && begins != .lower
    }
    if stop.closesBracket, list.isMarker(wordBefore(stop.run.start), sentenceStart: sentenceStart) {
      return false
    }
    if stop.closesQuote || stop.closesBracket {
      return begins != .lower || opened > next && !stop.closesQuote
    }
    return endsAfterFullStop(stop.run.start, next: next, opened: opened, begins: begins)
  }

  /// Whether the single full stop at `stop` ends a sentence, by the words on its two sides.
  private func endsAfterFullStop(
    _ stop: Int, next: Int, opened: Int, begins: Beginning
  ) -> Bool {
    let word = wordBefore(stop)
    if word.isEmpty { return begins != .lower }
    if begins == .mark, isCommaLike(opened) { return false }
    if list.isMarker(word, sentenceStart: sentenceStart) { return false }
    if text[word.upperBound - 1] == 0xB0, begins == .digit { return false }
    let folded = FoldedWord(text, word)
    if let folded, let kind = abbreviations[folded], isWritten(word, as: kind, begins: begins) {
      switch kind {
      case .title, .never: return false
      case .counter:
        if begins == .digit { return false }
      case .either:
        return begins == .upper && startsSentence(at: opened)
      }
    }
    if isInitial(word) || isDotted(word) {
      return begins == .upper && startsSentence(at: opened)
    }
    if begins == .lower { return isPlainLowerWord(word) || opened > next }
    return true
  }

  /// Capitals and case tell `Sun.` the day from `sun.` the word, and `no.` from `No.`.
  private func isWritten(_ word: Range<Int>, as kind: Abbreviation, begins: Beginning) -> Bool {
    switch kind {
    case .never, .counter: return true
    case .title: return isUpper(text[word.lowerBound]) || begins == .upper && word.count <= 2
    case .either:
      guard !isUpper(text[word.lowerBound]) else { return true }
      let isSmall = !text[word].contains { isUpper($0) }
      return !(isSmall && FoldedWord(text, word).map { plainWords.contains($0) } ?? false)
    }
  }

  /// Whether a name and a verb of saying follow, as `Marlow asked` does a question in marks.
  private func isSpeechTag(from place: Int) -> Bool {
    var index = place
    for number in 0..<5 {
      let word = wordAt(index)
      guard !word.isEmpty else { return false }
      if number > 0, let folded = FoldedWord(text, word), speechTagVerbs.contains(folded) {
        return true
      }
      guard isUpper(text[word.lowerBound]) || number > 0 else { return false }
      index = word.upperBound
      if index < end, text[index] == UInt8(ascii: ".") { index += 1 }
      index = skipSpace(from: index)
    }
    return false
  }

  private func startsSentence(at place: Int) -> Bool {
    let word = wordAt(place)
    guard !word.isEmpty, let folded = FoldedWord(text, word) else { return false }
    return sentenceStarters.contains(folded)
  }

  private mutating func countMarks(in range: Range<Int>) {
    for index in range where text[index] == UInt8(ascii: "\"") { straightMarks += 1 }
  }

  private enum Beginning { case upper, lower, digit, ideograph, mark }

  private func beginning(at place: Int) -> Beginning {
    guard place < end else { return .mark }
    let byte = text[place]
    if isUpper(byte) { return .upper }
    if byte >= 0x61, byte <= 0x7A { return .lower }
    if isDigit(byte) { return .digit }
    guard byte >= 0xC3, let scalar = scalar(at: place) else { return .mark }
    if scalar.properties.isUppercase { return .upper }
    if scalar.properties.isLowercase { return .lower }
    return scalar.properties.isAlphabetic ? .ideograph : .mark
  }

  private func isCommaLike(_ place: Int) -> Bool {
    guard place < end else { return false }
    switch text[place] {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x25, 0x26: return true
    default: return false
    }
  }
}

private let speechTagVerbs = FoldedWordSet(
  list: "asked said says asks told wondered replied wrote shouted added")

/// Abbreviations that are words as well where they are in small letters.
private let plainWords = FoldedWordSet(
  list: """
    sun sat miss mass wash ill ore am pm min mon wed fri mar dec ind la me oz ed pa ma may ret ark
    del
    """)
