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
    var letters = [Int](repeating: 0, count: Script.allCases.count)
    var isProseSeen = false
    for line in page.lines.prefix(60) where line.isProse || !isProseSeen {
      if line.isProse, !isProseSeen {
        isProseSeen = true
        letters = letters.map { _ in 0 }
      }
      let script =
        page.isASCII
        ? Self.latin(page.text, in: line.span.range)
        : Script(of: page.text, in: line.span.range, limit: Self.scriptBytes)
      guard let script else { continue }
      letters[script.rawValue] += line.span.count
    }
    let most = letters.max() ?? 0
    script = most == 0 ? nil : letters.firstIndex(of: most).flatMap(Script.init)
  }

  /// How many bytes of a line tell its script.
  private static let scriptBytes = 120

  /// The script of a line of ASCII; `nil` where it has no letters.
  private static func latin(_ text: [UInt8], in range: Range<Int>) -> Script? {
    text[range].prefix(scriptBytes).contains { ($0 | 0x20) &- 0x61 < 26 } ? .latin : nil
  }

  /// The mark of a line; `nil` for what may be story.
  func mark(_ index: Int) -> ChromeMark? {
    let line = page.lines[index]
    let words = page.words(of: index)
    guard !words.isEmpty else { return ChromeMark(kind: "markup", rule: "no words") }
    let bytes = page.text[line.span.range]
    if let label = phrases.label(words) {
      let isQuoted = bytes.first == 0x22 || bytes.starts(with: [0xE2, 0x80, 0x9C])
      // `The minister's word was one: share.`
      let isLastWord = words.count == 1 && line.endsSentence
      let isWhole = label.scope == .whole && !isLastWord
      if isWhole || label.scope == .start && !isQuoted && !page.isWrapped {
        // A link between two paragraphs ends nothing.
        let opensTail = label.kind != "caption" && (label.scope == .whole || label.kind != "links")
        return ChromeMark(kind: label.kind, rule: "phrase", opensTail: opensTail)
      }
    }
    if isCopyright(bytes) {
      return ChromeMark(kind: "footer", rule: "copyright", opensTail: true)
    }
    if isCaption(bytes) { return ChromeMark(kind: "caption", rule: "credit") }
    if isTag(bytes) { return ChromeMark(kind: "markup", rule: "markup") }
    if line.span.count <= 160, !line.endsSentence || words.count <= 4, let script,
      script != .latin || bytes.contains(where: { $0 >= 0x80 }),
      let own = Script(of: page.text, in: line.span.range), own != script
    {
      return ChromeMark(kind: "menu", rule: "other script")
    }
    return nil
  }

  /// The kind of furniture that running text speaks of, and how many phrases say so.
  func boilerplate(_ index: Int) -> (kind: String, marks: Int)? {
    let marks = phrases.marks(in: page.words(of: index))
    guard let first = marks.first else { return nil }
    return (first, marks.count)
  }

  /// `Photo: …`, `(Photo by …)`, `… / AFP via Getty Images`.
  private func isCaption(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 300, let first = bytes.first, let last = bytes.last,
      Self.mayOpenCaption(first) || Self.mayCloseCaption(last)
    else { return false }
    let head = bytes.drop { "([ ".utf8.contains($0) }
    if Self.captionHeads.contains(where: { head.starts(with: $0, by: sameLetter) }) { return true }
    return Self.captionTails.contains {
      bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0, by: sameLetter)
    }
  }

  /// Whether a byte begins one of ``captionHeads``, or a bracket before it.
  private static func mayOpenCaption(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x5B, 0xC2, 0xD1: true
    case 0x63, 0x66, 0x69, 0x70, 0x43, 0x46, 0x49, 0x50, 0xD0: true
    default: false
    }
  }

  /// Whether a byte ends one of ``captionTails``.
  private static func mayCloseCaption(_ byte: UInt8) -> Bool {
    byte == 0x29 || byte == 0x5D || byte | 0x20 == 0x73
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

/// Marks of templates and of HTML that were left in a text.
enum Markup {
  /// The first of them in a stretch; `nil` where there is none.
  static func first(in text: [UInt8], from start: Int, end: Int) -> TextSpan? {
    var index = start
    let bytes = text.span
    while index < end {
      let close: UInt8
      switch bytes[index] {
      case UInt8(ascii: "{"): close = UInt8(ascii: "}")
      case UInt8(ascii: "<"): close = UInt8(ascii: ">")
      case UInt8(ascii: "["): close = UInt8(ascii: "]")
      default:
        index += 1
        continue
      }
      let limit = min(end, index + 200)
      if let last = text[index..<limit].firstIndex(of: close), last > index + 1,
        isMarkup(text[(index + 1)..<last], close)
          || close == UInt8(ascii: "}") && isToken(text, index..<last, in: start..<end)
      {
        var after = last + 1
        while after < end, text[after] == close { after += 1 }
        return TextSpan(start: index, end: after)
      }
      index += 1
    }
    return nil
  }

  private static let tags: Set<String> = [
    "a", "b", "i", "p", "br", "hr", "em", "strong", "div", "span", "img", "script", "style", "ul",
    "ol", "li", "td", "tr", "th", "table", "iframe", "figure", "h1", "h2", "h3", "h4", "u",
    "blockquote", "section", "article", "font", "center", "sup", "sub", "link", "meta",
  ]
  private static let shortcodes: Set<String> = [
    "gallery", "caption", "embed", "video", "audio", "youtube", "ad", "adrotate", "vc_row", "tweet",
    "newsletter", "related", "shortcode", "soundcloud", "contact",
  ]

  /// `{banner}` that touches a word, or stands at an end; an editor's `{word}` stands among words.
  private static func isToken(_ text: [UInt8], _ range: Range<Int>, in stretch: Range<Int>) -> Bool
  {
    let name = text[range].dropFirst()
    guard name.count >= 3,
      name.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x5F })
    else { return false }
    let after = range.upperBound + 1
    return range.lowerBound == stretch.lowerBound || after >= stretch.upperBound
      || text[after] > 0x40 || text[range.lowerBound - 1] > 0x40
  }

  private static func isMarkup(_ inside: ArraySlice<UInt8>, _ close: UInt8) -> Bool {
    let isClosing = inside.first == UInt8(ascii: "/")
    let name = inside.dropFirst(isClosing ? 1 : 0).prefix {
      $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
    let rest = inside[name.endIndex...].first
    switch close {
    case UInt8(ascii: "}"):
      // `{{ads}}`, `{% include %}`
      return inside.first == UInt8(ascii: "{") || inside.first == UInt8(ascii: "%")
    case UInt8(ascii: ">"):
      if inside.starts(with: "!--".utf8) { return true }
      let isEnd = rest == nil || rest == 0x20 || rest == UInt8(ascii: "/")
      return isEnd && tags.contains(String(decoding: name, as: UTF8.self))
    default:
      let isEnd = rest == 0x20 || isClosing && rest == nil
      return isEnd && shortcodes.contains(String(decoding: name, as: UTF8.self))
        && (isClosing || inside.contains(UInt8(ascii: "=")))
    }
  }
}
