/// What the names that a page gives to an element say of it.
struct PageSigns {
  /// The kind of chrome that they speak of; `nil` for none.
  var chrome: PageKind?
  /// Whether they leave no doubt, and text does not decide.
  var isStrong = false
  /// 0 for none, 1 for words such as `article` or `content`, 2 for such as `article-body`, 3 for
  /// the property `articleBody`.
  var content = 0
  /// The word that says so, in ``SignWords/words``; -1 for the element's own name or role.
  var word = -1

  /// Whether it is said to screen readers only.
  var isUnseen: Bool { chrome == .unseen }

  /// Whether an inline element is a block of its own by them.
  var standsApart: Bool {
    if content == 3 { return true }
    guard isStrong, let chrome else { return false }
    return [.caption, .share, .links, .advertisement].contains(chrome)
  }
}

/// What a part of a page can be beside its story.
enum PageKind: UInt8 {
  case menu, links, teaser, footer, subscription, share, caption, header, cookie, comment
  /// Set as `teaser`.
  case advertisement
  /// The sentence below a headline; set as `header`.
  case deck
  /// Words of the story set large beside it; set as `teaser`.
  case pullQuote
  /// Written for screen readers alone; set as `menu`.
  case unseen

  /// As in ``ChromeAttribute/kind``.
  var name: String {
    switch self {
    case .menu, .unseen: "menu"
    case .links: "links"
    case .teaser, .advertisement, .pullQuote: "teaser"
    case .footer: "footer"
    case .subscription: "subscription"
    case .share: "share"
    case .caption: "caption"
    case .header, .deck: "header"
    case .cookie: "cookie"
    case .comment: "comment"
    }
  }
}

/// Reads the signs of elements, each value of an attribute once.
struct SignReader {
  private var known: [UInt64: PageSigns] = [:]

  /// The signs of an element by its tag, role, property, class and id, the surest first.
  mutating func signs(
    of attributes: ElementAttributes, tag: PageTag, in tree: MarkupTree
  ) -> PageSigns {
    var signs = PageSigns()
    if !attributes.classes.isEmpty { signs = read(tree.bytes[attributes.classes]) }
    if !attributes.identifier.isEmpty {
      let other = read(tree.bytes[attributes.identifier])
      let content = max(signs.content, other.content)
      if other.chrome != nil, signs.chrome == nil || other.isStrong && !signs.isStrong {
        signs = other
      }
      signs.content = content
    }
    if !attributes.property.isEmpty, isBody(tree.bytes[attributes.property]) {
      return PageSigns(content: 3)
    }
    // The name of a whole text outweighs words beside it.
    if signs.content == 2, signs.isStrong { signs.isStrong = false }
    if let own = Self.sign(of: tag) {
      if signs.chrome == nil || !signs.isStrong {
        signs.chrome = own.kind
        signs.isStrong = own.isStrong
        signs.word = -1
      }
    }
    if !attributes.role.isEmpty, let role = Self.roles[string(tree.bytes[attributes.role])] {
      signs.chrome = role
      signs.isStrong = true
      signs.word = -1
    }
    if tag == .article || tag == .main { signs.content = max(signs.content, 1) }
    return signs
  }

  private static func sign(of tag: PageTag) -> (kind: PageKind, isStrong: Bool)? {
    switch tag {
    case .navigation: (.menu, true)
    case .aside: (.teaser, true)
    case .footer: (.footer, true)
    case .header: (.header, false)
    case .caption: (.caption, true)
    case .figure: (.caption, false)
    case .control: (.menu, true)
    case .dialog: (.subscription, true)
    case .form: (.subscription, false)
    default: nil
    }
  }

  private static let roles: [String: PageKind] = [
    "navigation": .menu, "menu": .menu, "menubar": .menu, "menuitem": .menu, "banner": .menu,
    "contentinfo": .footer, "complementary": .teaser, "search": .menu, "dialog": .subscription,
    "alertdialog": .subscription, "toolbar": .share, "tablist": .menu, "listbox": .menu,
    "tooltip": .menu, "button": .menu,
  ]

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(40), as: UTF8.self).lowercased()
  }

  private func isBody(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: 0x20).contains {
      $0.elementsEqual("articleBody".utf8) || $0.elementsEqual("reviewBody".utf8)
    }
  }

  private mutating func read(_ value: ArraySlice<UInt8>) -> PageSigns {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in value { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if let signs = known[key] { return signs }
    var signs = PageSigns()
    for name in value.prefix(600).split(whereSeparator: { $0 <= 0x20 }) {
      SignWords.read(name, into: &signs)
    }
    known[key] = signs
    return signs
  }
}
