internal import CorpusStore
internal import SpanAlgebra

/// Finds in the text of a message what is not its own: quoted messages, signatures, notices.
///
/// What is handed on is text; only the lines of its header are told apart.
struct ReplyFinder {
  /// A stretch of lines that is of one kind.
  struct Stretch: Equatable {
    var lines: Range<Int>
    var kind: String
    var rule: String
  }

  let lines: MailLines
  /// Whether the subject says that a message is handed on; the first one quoted is then text.
  private var isForward: Bool
  /// Whether the subject says that it is an answer.
  private let isAnswer: Bool
  private(set) var stretches: [Stretch] = []

  init(_ lines: MailLines, isForward: Bool, isAnswer: Bool) {
    self.lines = lines
    self.isForward = isForward
    self.isAnswer = isAnswer
  }

  /// Finds them all, up to ``MailLimits/blocks``.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  mutating func run() -> [Stretch] {
    var index = 0
    var hasOwnText = false
    while index < lines.count, stretches.count < MailLimits.blocks {
      if lines.isBlank(index) {
        index += 1
      } else if let end = quotedMessage(at: index, hasOwnText: hasOwnText) {
        index = end
      } else {
        hasOwnText = true
        index += 1
      }
    }
    addTails()
    return stretches
  }

  /// Marks the quoted message that begins at a line; gives the line after it.
  private mutating func quotedMessage(at index: Int, hasOwnText: Bool) -> Int? {
    let last = stretches.last?.lines.upperBound ?? 0
    if lines.isQuoted(index) { return quotedLines(at: index, hasOwnText: hasOwnText) }
    if let marker = marker(index) {
      let header = headerEnd(after: index + 1)
      if marker == .forwarded || isForward || !hasOwnText && last == 0 {
        isForward = false
        add(index..<header, "header", "header of a forwarded message")
        return header
      }
      return addToEnd(from: index, "original message")
    }
    if let header = headerBlock(at: index) {
      if isForward || !hasOwnText && last == 0 {
        isForward = false
        add(index..<header, "header", "header of a forwarded message")
        return header
      }
      let rule = index > 0 && isBar(index - 1) ? index - 1 : index
      return addToEnd(from: rule, "header of a quoted message")
    }
    guard let next = attributionEnd(at: index) else { return nil }
    var quoted = next
    while quoted < lines.count, quoted < next + 3, lines.isBlank(quoted) { quoted += 1 }
    if quoted < lines.count, lines.isQuoted(quoted) {
      let end = quotedEnd(from: quoted)
      if isForward, !hasOwnText {
        isForward = false
        add(index..<next, "header", "header of a forwarded message")
        return end
      }
      add(index..<end, "reply", "quoted lines")
      return end
    }
    guard hasOwnText, isStrictAttribution(index..<next) else { return nil }
    return addToEnd(from: index, "who wrote when")
  }

  private mutating func add(_ range: Range<Int>, _ kind: String, _ rule: String) {
    stretches.append(Stretch(lines: range, kind: kind, rule: rule))
  }

  private mutating func addToEnd(from index: Int, _ rule: String) -> Int {
    add(index..<lines.count, "reply", rule)
    return lines.count
  }

  // MARK: Quoted lines

  /// Lines that begin with `>`: two of them, or one in an answer.
  private mutating func quotedLines(at index: Int, hasOwnText: Bool) -> Int {
    let end = quotedEnd(from: index)
    let isWhole = isForward && !hasOwnText
    if !isWhole, end - index >= 2 || isAnswer { add(index..<end, "reply", "quoted lines") }
    return end
  }

  /// The line after the last quoted one, empty lines between them included.
  private func quotedEnd(from index: Int) -> Int {
    var end = index
    var next = index
    while next < lines.count {
      if lines.isQuoted(next) {
        end = next + 1
      } else if !lines.isBlank(next) {
        break
      }
      next += 1
    }
    return end
  }

  // MARK: Lines above quoted messages

  private enum Marker { case original, forwarded }

  /// `-----Original Message-----`, `Begin forwarded message:`.
  private func marker(_ index: Int) -> Marker? {
    let ink = lines.ink(index)
    guard let first = ink.first, ink.count <= 120, ink.contains(where: { $0 | 0x20 >= 0x61 }) else {
      return nil
    }
    let isRuled = first == UInt8(ascii: "-") && ink.starts(with: [0x2D, 0x2D])
    guard isRuled || ink.last == UInt8(ascii: ":") else { return nil }
    let words = lines.words(index).trimmed(of: "-: \u{A0}")
    if ReplyPhrases.forwarded.contains(words) { return .forwarded }
    if words.hasPrefix("forwarded by ") { return isRuled ? .forwarded : nil }
    return isRuled && ReplyPhrases.original.contains(words) ? .original : nil
  }

  /// The line after the labels under a marker.
  private func headerEnd(after index: Int) -> Int {
    var start = index
    while start < min(lines.count, index + 3), lines.isBlank(start) { start += 1 }
    guard start < lines.count, isLabel(start) else { return index }
    return labelsEnd(from: start)
  }

  /// The line after the header of a quoted message: a sender and two labels more in eight lines.
  private func headerBlock(at index: Int) -> Int? {
    guard let label = lines.label(index), ReplyPhrases.sender.contains(label) else { return nil }
    let end = labelsEnd(from: index)
    let labels = (index..<end).count { isLabel($0) }
    return labels >= 3 ? end : nil
  }

  private func labelsEnd(from start: Int) -> Int {
    var end = start
    var next = start
    // A long list of addresses goes on in lines without a label.
    while next < min(lines.count, start + 24), next - end < 4 {
      if lines.isBlank(next) { break }
      if isLabel(next) { end = next + 1 }
      next += 1
    }
    return end
  }

  private func isLabel(_ index: Int) -> Bool {
    guard let label = lines.label(index) else { return false }
    return ReplyPhrases.labels.contains(label) || ReplyPhrases.sender.contains(label)
  }

  /// Whether a line is a bar of underscores or dashes.
  private func isBar(_ index: Int) -> Bool {
    let ink = lines.ink(index)
    return ink.count >= 3 && ink.allSatisfy { $0 == ink.first }
      && "_-=*".utf8.contains(ink[ink.startIndex])
  }

  /// The line after `On … X wrote:`, which may be broken into three lines.
  private func attributionEnd(at index: Int) -> Int? {
    var next = index
    while next < min(lines.count, index + 3), !lines.isBlank(next), !lines.isQuoted(next) {
      let ink = lines.ink(next)
      guard ink.count <= 300 else { return nil }
      let isEnd =
        ink.last == UInt8(ascii: ":") || ink.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
      next += 1
      if isEnd { return isAttribution(index..<next) ? next : nil }
      if next == index + 1, !mayOpenAttribution(index) { return nil }
    }
    return nil
  }

  /// Whether a line that does not end in a colon may be the first of an attribution.
  private func mayOpenAttribution(_ index: Int) -> Bool {
    let ink = lines.ink(index)
    return ink.count >= 12 && ink.count <= 160 && ink.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func isAttribution(_ range: Range<Int>) -> Bool {
    let words = range.map { lines.words($0) }.joined(separator: " ")
    return (words.contains("@") || words.contains { $0.isNumber })
      && ReplyPhrases.verbs.contains { words.contains($0) }
  }

  /// Whether an attribution is one even where no quoted line follows: it has the words, and an
  /// address or a time of day.
  private func isStrictAttribution(_ range: Range<Int>) -> Bool {
    let words = range.map { lines.words($0) }.joined(separator: " ")
    guard ReplyPhrases.openers.contains(where: { words.hasPrefix($0) }) else { return false }
    if words.contains("@") { return true }
    let bytes = Array(words.utf8)
    return bytes.indices.dropFirst().dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ":")
        && [index - 1, index + 1, index + 2].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    }
  }

  // MARK: What stands under a text

  /// Marks the signature and the notices at the end of each stretch of own text.
  private mutating func addTails() {
    var tails: [Stretch] = []
    var start = 0
    for stretch in stretches + [Stretch(lines: lines.count..<lines.count, kind: "", rule: "")] {
      tails += TailFinder(lines: lines, range: start..<stretch.lines.lowerBound).tails()
      start = stretch.lines.upperBound
    }
    stretches = (stretches + tails).sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }
}
