internal import SpanAlgebra

// What stands around a possible end: stops, closing and opening marks, numbers of notes.

extension SentenceSplitter {
  /// The stops that stand together: `...`, `?!`, `. . .`.
  func stopRun(from place: Int) -> StopRun {
    var run = StopRun(start: place, end: place)
    run.isBracketed = place > start && text[place - 1] == UInt8(ascii: "[")
    var stops = 0
    while run.end < end {
      if isEllipsis(run.end) {
        run.end += 3
        stops += 3
      } else if text[run.end] == UInt8(ascii: ".") {
        run.end += 1
        stops += 1
      } else if text[run.end] == UInt8(ascii: "?") || text[run.end] == UInt8(ascii: "!") {
        run.asks = run.asks || text[run.end] == UInt8(ascii: "?")
        run.hasQuestion = true
        run.end += 1
      } else if text[run.end] == 0x20, run.end + 1 < end, text[run.end + 1] == UInt8(ascii: "."),
        stops > 0, !run.hasQuestion
      {
        run.end += 2
        stops += 1
        run.spaced += 1
      } else {
        break
      }
    }
    run.isEllipsis = stops > 1 && !run.hasQuestion
    // A full stop at the word, then three apart: the sentence ends at the first.
    if run.spaced == 3, stops == 4, place > start, !isSpace(place - 1) {
      run.splitAfterFirst = place + 1
    }
    return run
  }

  /// Past the closing marks and brackets that stand at `place`, one space before a mark allowed
  /// where the mark closes an open pair.
  func closers(from place: Int) -> Int {
    var index = place
    while index < end {
      let width = closerWidth(index)
      if width > 0 {
        index += width
      } else if text[index] == 0x20, index + 1 < end, text[index + 1] == UInt8(ascii: "\""),
        straightMarks % 2 == 1, index == place, index + 2 >= end || isSpace(index + 2)
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private func closerWidth(_ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      return 1
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
      return [0x99, 0x9C, 0x9D, 0xBA].contains(text[index + 2]) ? 3 : 0
    case 0xC2 where index + 1 < end && (text[index + 1] == 0xBB || text[index + 1] == 0xB4):
      return 2
    case 0xE3 where index + 2 < end && text[index + 1] == 0x80:
      return [0x8D, 0x8F, 0x8B, 0x89].contains(text[index + 2]) ? 3 : 0
    case 0xEF where index + 2 < end && text[index + 1] == 0xBC && text[index + 2] == 0x89:
      return 3
    default:
      return 0
    }
  }

  func endsQuote(_ closers: Range<Int>) -> Bool {
    closers.contains { ![0x29, 0x5D, 0x7D, 0x20].contains(text[$0]) }
  }

  /// Past bracketed numbers of notes: `. [17]`.
  func citations(from place: Int) -> Int {
    var index = place
    while true {
      var probe = index
      if probe < end, text[probe] == 0x20 { probe += 1 }
      guard probe < end, text[probe] == UInt8(ascii: "[") else { return index }
      probe += 1
      let digits = probe
      while probe < end, isDigit(text[probe]) { probe += 1 }
      guard probe > digits, probe < end, text[probe] == UInt8(ascii: "]") else { return index }
      index = probe + 1
    }
  }

  func skipSpace(from place: Int) -> Int {
    var index = place
    while index < end, isSpace(index) { index += spaceWidth(index) }
    return index
  }

  /// Past the opening marks and brackets before a word.
  func skipOpeners(from place: Int) -> Int {
    var index = place
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
        UInt8(ascii: "`"), UInt8(ascii: "*"):
        index += 1
      case 0xE2
      where index + 2 < end && text[index + 1] == 0x80
        && [0x98, 0x99, 0x9A, 0x9C, 0x9D, 0x9E, 0xB9].contains(text[index + 2]):
        index += 3
      case 0xC2
      where index + 1 < end && [0xAB, 0xBB, 0xBF, 0xA1].contains(text[index + 1]):
        index += 2
      default:
        return index
      }
    }
    return index
  }
}

/// Full stops, question and exclamation marks that stand together.
struct StopRun {
  var start: Int
  var end: Int
  var hasQuestion = false
  /// A question mark is among them.
  var asks = false
  var isEllipsis = false
  /// It stands in square brackets, for words left out.
  var isBracketed = false
  /// How many of them stand after a space.
  var spaced = 0
  /// Where the sentence ends inside the run, if it does.
  var splitAfterFirst: Int?

  var isSingleStop: Bool { !hasQuestion && !isEllipsis }
}

/// A run of stops with the closing marks after it.
struct StopContext {
  var run: StopRun
  var closersEnd: Int
  var closesQuote: Bool
  var closesBracket: Bool
}
