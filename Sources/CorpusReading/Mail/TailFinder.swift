/// Finds the signature and the notices under a stretch of own text.
struct TailFinder {
  let lines: MailLines
  let range: Range<Int>

  /// The most lines of a signature under `-- `, and under a bare `--`.
  private static let signatureLines = (exact: 30, bare: 12)
  /// How far up notices are looked for, in paragraphs.
  private static let paragraphs = 40

  func tails() -> [ReplyFinder.Stretch] {
    guard !range.isEmpty else { return [] }
    let footer = footerStart()
    var tails: [ReplyFinder.Stretch] = []
    if let signature = signatureStart(), signature < footer {
      tails.append(.init(lines: signature..<footer, kind: "signature", rule: "two dashes"))
    }
    if footer < range.upperBound {
      tails.append(.init(lines: footer..<range.upperBound, kind: "footer", rule: "notice"))
    }
    return tails
  }

  /// The last line that is `-- ` with not too many after it.
  private func signatureStart() -> Int? {
    var index = range.upperBound - 1
    while index >= range.lowerBound, range.upperBound - index <= Self.signatureLines.exact + 1 {
      defer { index -= 1 }
      guard lines.ink(index).elementsEqual([0x2D, 0x2D]) else { continue }
      let isExact = lines.text[lines.start(index)...].starts(with: [0x2D, 0x2D, 0x20])
      let limit = isExact ? Self.signatureLines.exact : Self.signatureLines.bare
      guard range.upperBound - index <= limit + 1 else { return nil }
      let hasInk = (index + 1..<range.upperBound).contains { !lines.isBlank($0) }
      return hasInk ? index : nil
    }
    return nil
  }

  /// The first line of the notices at the end; the end where there are none.
  private func footerStart() -> Int {
    var first = range.upperBound
    var index = range.upperBound
    var misses = 0
    for _ in 0..<Self.paragraphs {
      while index > range.lowerBound, lines.isBlank(index - 1) { index -= 1 }
      let end = index
      while index > range.lowerBound, !lines.isBlank(index - 1) { index -= 1 }
      guard index < end else { break }
      if let line = noticeLine(index..<end) {
        first = line
        misses = 0
      } else {
        misses += 1
        guard misses <= 3, lines.start(end) - lines.start(index) <= 300 else { break }
      }
    }
    if first < range.upperBound, first > range.lowerBound, isBar(first - 1) { first -= 1 }
    return first
  }

  /// The line with which the notice in a paragraph begins.
  ///
  /// A short paragraph is one as a whole; in one of many lines, such as the text of a page, only
  /// what follows from there on.
  private func noticeLine(_ paragraph: Range<Int>) -> Int? {
    let size = lines.start(paragraph.upperBound) - lines.start(paragraph.lowerBound)
    guard size <= 16_000 else { return nil }
    let start = lines.start(paragraph.lowerBound)
    let words = lowerCase(lines.text[start..<start + size]).map { $0 == 0x0A ? 0x20 : $0 }
    guard FooterPhrases.occur(in: words) else { return nil }
    guard paragraph.count > 12 else { return paragraph.lowerBound }
    return paragraph.first { FooterPhrases.occur(in: lowerCase(lines.ink($0))) }
      ?? paragraph.lowerBound
  }

  private func isBar(_ index: Int) -> Bool {
    let ink = lines.ink(index)
    return ink.count >= 3 && ink.allSatisfy { "_-=*".utf8.contains($0) }
  }
}
