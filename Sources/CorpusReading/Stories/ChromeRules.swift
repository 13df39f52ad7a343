internal import SpanAlgebra

/// What one line says of itself: story, or furniture of the page.
struct ChromeMark: Hashable {
  /// As in ``ChromeAttribute/kind``.
  var kind: String
  /// As in ``ChromeAttribute/rule``.
  var rule: String
  /// Whether what follows the line belongs with it: a heading of links, a share bar, a footer.
  var opensTail = false
}

/// The rules that judge a line by its own words.
struct ChromeRules {
  let page: Page
  /// The script of the page's running text.
  let script: Script?
  private let phrases = PhraseTable.chrome

  init(_ page: Page) {
    self.page = page
    var letters = InlineArray<7, Int>(repeating: 0)
    var isProseSeen = false
    for line in page.lines.prefix(60) where line.isProse || !isProseSeen {
      if line.isProse, !isProseSeen {
        isProseSeen = true
        letters = InlineArray(repeating: 0)
      }
      guard let script = Script(of: line, in: page.text, limit: Self.scriptBytes) else { continue }
      letters[script.rawValue] += line.span.count
    }
    script = Script(most: letters)
  }

  /// How many bytes of a line tell its script.
  private static let scriptBytes = 120

  /// The mark of a line; `nil` for what may be story.
  func mark(_ index: Int) -> ChromeMark? {
    let line = page.lines[index]
    guard !line.words.isEmpty else { return ChromeMark(kind: "markup", rule: "no words") }
    let bytes = page.text[line.span.range]
    if let label = phrases.label(page.words.span.extracting(line.words)) {
      let isQuoted = bytes.first == 0x22 || bytes.starts(with: [0xE2, 0x80, 0x9C])
      // `The minister's word was one: share.`
      let isLastWord = line.words.count == 1 && line.endsSentence
      let isWhole = label.scope == .whole && !isLastWord
      if isWhole || label.scope == .start && !isQuoted && !page.isWrapped {
        // A link between two paragraphs ends nothing.
        let opensTail = label.kind != "caption" && (label.scope == .whole || label.kind != "links")
        return ChromeMark(kind: label.kind, rule: "phrase", opensTail: opensTail)
      }
    }
    if line.signs.contains(.digit), isCopyright(bytes) {
      return ChromeMark(kind: "footer", rule: "copyright", opensTail: true)
    }
    if isCaption(bytes, isASCII: !line.signs.contains(.pastASCII)) {
      return ChromeMark(kind: "caption", rule: "credit")
    }
    if line.signs.contains(.bracket), isTag(bytes) {
      return ChromeMark(kind: "markup", rule: "markup")
    }
    if line.span.count <= 160, !line.endsSentence || line.words.count <= 4, let script,
      script != .latin || line.signs.contains(.pastASCII),
      let own = Script(of: line, in: page.text), own != script
    {
      return ChromeMark(kind: "menu", rule: "other script")
    }
    return nil
  }

  /// The kind of furniture that running text speaks of, and how many phrases say so.
  func boilerplate(_ index: Int) -> (kind: String, marks: Int)? {
    let marks = phrases.marks(in: page.words.span.extracting(page.lines[index].words))
    guard let first = marks.first else { return nil }
    return (first, marks.count)
  }

  /// `Photo: …`, `(Photo by …)`, `… / AFP via Getty Images`.
  private func isCaption(_ bytes: ArraySlice<UInt8>, isASCII: Bool) -> Bool {
    guard bytes.count <= 300, bytes.count >= 3,
      Self.mayOpenCaption(bytes, isASCII) || Self.mayCloseCaption(bytes)
    else { return false }
    let head = bytes.drop { "([ ".utf8.contains($0) }
    if Self.captionHeads.contains(where: { head.starts(with: $0, by: sameLetter) }) { return true }
    return Self.captionTails.contains {
      bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0, by: sameLetter)
    }
  }

  /// Whether a line begins as one of ``captionHeads``, or with a bracket before it; those of ASCII
  /// have a colon in the first eleven bytes.
  private static func mayOpenCaption(_ bytes: ArraySlice<UInt8>, _ isASCII: Bool) -> Bool {
    switch bytes[bytes.startIndex] | 0x20 {
    case 0x20, 0x28, 0x7B, 0xE2, 0xF1, 0xF0: true
    case 0x63, 0x66, 0x69, 0x70: !isASCII || bytes.prefix(11).contains(UInt8(ascii: ":"))
    default: false
    }
  }

  /// Whether a line ends with the last two bytes of one of ``captionTails``.
  private static func mayCloseCaption(_ bytes: ArraySlice<UInt8>) -> Bool {
    let before = bytes[bytes.endIndex - 2] | 0x20
    switch bytes[bytes.endIndex - 1] {
    case 0x73, 0x53: return before == 0x65
    case 0x29: return before == 0x73 || before == 0x6F || before == 0x70
    case 0x5D: return before == 0x6F
    default: return false
    }
  }

  private static let captionHeads = [
    "photo:", "photos:", "image:", "credit:", "caption:", "picture:", "pic:", "foto:", "фото:",
    "photo ©", "© ", "file photo:",
  ].map { Array($0.utf8) }
  private static let captionTails = [
    "getty images", "getty images)", "(file photo)", "[file photo]", "/afp)", "/reuters)",
  ].map { Array($0.utf8) }

  /// `© 2017 …`, `Copyright 1995-2017 …`, `(c) 2017`.
  private func isCopyright(_ bytes: ArraySlice<UInt8>) -> Bool {
    // `c`, `(`, or a sign somewhere.
    guard let first = bytes.first,
      first | 0x20 == 0x63 || first == 0x28 || bytes.prefix(60).contains(0xC2)
    else { return false }
    let head = bytes.prefix(60)
    let hasSign =
      head.starts(with: "copyright".utf8, by: sameLetter) || hasDatedSign(head)
      || head.starts(with: "©".utf8) || head.starts(with: "(c) ".utf8, by: sameLetter)
    return hasSign && bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// `© 2017` anywhere; a sign inside a word is a broken letter.
  private func hasDatedSign(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard
      let sign = bytes.indices.dropLast().first(where: {
        bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xA9
      })
    else { return false }
    let after = bytes[(sign + 2)...].first { $0 != 0x20 }
    return after.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  /// Whether two bytes are one but for the case of an ASCII letter.
  private func sameLetter(_ a: UInt8, _ b: UInt8) -> Bool {
    a == b || a | 0x20 == b && b >= 0x61 && b <= 0x7A
  }

  /// A line that is one tag or template mark: `{banner}`, `<br>`, `[gallery ids=3]`.
  private func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first == 0x7B || first == 0x3C || first == 0x5B else {
      return false
    }
    return Markup.first(in: page.text, from: bytes.startIndex, end: bytes.endIndex)
      .map { $0.start == bytes.startIndex && $0.end == bytes.endIndex } ?? false
  }
}
