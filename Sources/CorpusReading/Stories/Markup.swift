internal import SpanAlgebra

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
