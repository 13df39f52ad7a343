/// What an element of a page is to its text.
enum PageTag: UInt8 {
  /// Stands in a line with what is around it.
  case inline
  case link
  case lineBreak
  case picture
  /// A field that the reader of the page writes in.
  case field
  /// Its text is not seen: scripts, style sheets, what browsers without scripts would show.
  case unseen
  /// A block of no special meaning.
  case block
  case paragraph
  case title
  case heading
  case list
  case item
  case table
  case row
  case cell
  case preformatted
  case quotation
  case figure
  case caption
  case navigation
  case aside
  case footer
  case header
  case article
  case main
  /// Buttons, choices and fields.
  case control
  case dialog
  case form

  var isInline: Bool { rawValue <= PageTag.field.rawValue }

  /// Whether it holds one paragraph, so that the element around it is what holds a text.
  var holdsOneParagraph: Bool {
    switch self {
    case .paragraph, .title, .heading, .item, .row, .cell, .quotation, .caption, .control: true
    default: false
    }
  }

  /// The tag of an element's name.
  ///
  /// Names with a hyphen are elements of a page's own, which stand as blocks.
  init(name: String) {
    self = Self.tags[name] ?? (name.utf8.contains(UInt8(ascii: "-")) ? .block : .inline)
  }

  private static let tags: [String: PageTag] = {
    var tags: [String: PageTag] = [
      "a": .link, "br": .lineBreak, "p": .paragraph, "h1": .title, "ul": .list, "ol": .list,
      "dl": .list, "table": .table, "tr": .row, "pre": .preformatted, "listing": .preformatted,
      "xmp": .preformatted, "blockquote": .quotation, "figure": .figure, "figcaption": .caption,
      "nav": .navigation, "menu": .navigation, "aside": .aside, "footer": .footer,
      "header": .header, "article": .article, "main": .main, "input": .field, "dialog": .dialog,
      "form": .form,
      "amp-consent": .dialog, "amp-sidebar": .navigation, "amp-ad": .aside,
    ]
    for name in ["h2", "h3", "h4", "h5", "h6"] { tags[name] = .heading }
    for name in ["li", "dt", "dd"] { tags[name] = .item }
    for name in ["td", "th"] { tags[name] = .cell }
    for name in ["button", "option", "textarea", "legend", "optgroup"] { tags[name] = .control }
    for name in ["img", "picture", "video", "iframe", "amp-img", "amp-video", "amp-iframe"] {
      tags[name] = .picture
    }
    for name in [
      "script", "style", "template", "noscript", "title", "svg", "object", "embed",
      "audio", "canvas", "noembed", "noframes", "datalist", "map", "applet", "rp",
      "amp-analytics", "amp-state",
    ] {
      tags[name] = .unseen
    }
    for name in [
      "html", "head", "body", "div", "section", "address", "center", "details", "summary", "dir",
      "fieldset", "hgroup", "hr", "tbody", "thead", "tfoot", "caption", "search", "frameset",
      "select", "colgroup", "multicol",
    ] {
      tags[name] = .block
    }
    return tags
  }()
}
