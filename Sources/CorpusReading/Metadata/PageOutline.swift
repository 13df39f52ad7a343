internal import CorpusStore

/// The parts of a page that carry meta data in its body, found in one walk.
struct PageOutline {
  /// The texts of the scripts that are JSON-LD.
  private(set) var linkedData: [[UInt8]] = []
  /// The page's language as it declares it.
  private(set) var language: String?
  /// The title of the window.
  private(set) var title: String?
  /// The first `h1` that holds words, outside other stories and comments.
  private(set) var firstHeading: String?

  private let tree: MarkupTree
  /// The numbers of the attributes that most elements are asked for.
  private let itemscope, itemprop: Int?
  private let naming: [Int]
  /// Where each node stands.
  private var places: [Place]
  /// The elements that state a property in microdata, and those that state a time.
  private var properties: [Int] = []
  private var times: [Int] = []
  /// The innermost articles around the first heading; -1 for the page itself.
  private var headingArticle: Int?

  /// Where a node stands, which its children inherit.
  private struct Place {
    /// Whether it is in comments, in teasers of other stories or in the page's furniture.
    var isAside = false
    /// Whether it is in the head of a story.
    var isHeader = false
    /// The innermost `article` around it; -1 for none.
    var article = -1
    /// The innermost item of microdata around it; -1 for none.
    var item = -1
  }

  /// - Complexity: O(*n*).
  init(of tree: MarkupTree) {
    self.tree = tree
    itemscope = tree.number(of: "itemscope")
    itemprop = tree.number(of: "itemprop")
    naming = ["class", "id"].compactMap { tree.number(of: $0) }
    places = [Place](repeating: Place(), count: tree.nodes.count)
    let names = tree.names.map { ElementKind(rawValue: $0) }
    for (node, element) in tree.nodes.enumerated() {
      var place = element.parent < 0 ? Place() : places[element.parent]
      if element.parent >= 0, names[tree.nodes[element.parent].name ?? 0] == .article,
        !tree.nodes[element.parent].isText
      {
        place.article = element.parent
      }
      if element.parent >= 0, has(itemscope, element.parent) {
        place.item = element.parent
      }
      if let name = element.name {
        let kind = names[name]
        enter(kind, node, &place)
        take(kind, node, place)
      }
      places[node] = place
    }
  }

  private enum ElementKind: String {
    case html, body, main, script, title, h1, time, abbr, article, header, footer, nav, aside
  }

  private func has(_ attribute: Int?, _ node: Int) -> Bool {
    attribute.map { tree.attribute($0, of: node) != nil } ?? false
  }

  private func hasAttribute(_ name: String, _ node: Int) -> Bool {
    tree.attribute(name, of: node) as String? != nil
  }

  private func enter(_ kind: ElementKind?, _ node: Int, _ place: inout Place) {
    switch kind {
    case .footer, .nav, .aside: place.isAside = true
    case .header: place.isHeader = true
    case .html, .body, .main: return
    default: break
    }
    guard !place.isAside else { return }
    for name in naming {
      guard let value = tree.attribute(name, of: node) else { continue }
      if StoryNeighbours.names(value) { place.isAside = true }
    }
  }

  private mutating func take(_ kind: ElementKind?, _ node: Int, _ place: Place) {
    switch kind {
    case .html:
      language =
        language ?? tree.attribute("lang", of: node) ?? tree.attribute("xml:lang", of: node)
    case .script:
      let type: String? = tree.attribute("type", of: node)
      if type?.lowercased().hasPrefix("application/ld+json") ?? false {
        linkedData.append(tree.text(of: node))
      }
    case .title where title == nil:
      title = String(decoding: tree.text(of: node), as: UTF8.self)
    case .h1 where firstHeading == nil && !place.isAside:
      let words = cleaned(String(decoding: tree.text(of: node), as: UTF8.self))
      if !words.isEmpty {
        firstHeading = words
        headingArticle = place.article
      }
    case .time: times.append(node)
    case .abbr where hasAttribute("title", node): times.append(node)
    default: break
    }
    if has(itemprop, node) { properties.append(node) }
  }
}

// MARK: Microdata

extension PageOutline {
  private static let fields = [
    "datepublished": "date", "datecreated": "date", "datemodified": "date_modified",
    "headline": "title", "author": "byline", "creator": "byline", "publisher": "source",
    "articlesection": "section", "inlanguage": "language", "locationcreated": "place",
    "contentlocation": "place",
  ]

  /// What the properties of the page's article say.
  func microdataClaims() -> [Claim] {
    var claims: [Claim] = []
    var bylines: [String] = []
    for node in properties where !places[node].isAside && isArticle(places[node].item) {
      guard let names: String = tree.attribute("itemprop", of: node) else { continue }
      for name in names.lowercased().split(separator: " ") {
        guard let field = Self.fields[String(name)] else { continue }
        let value = value(of: node)
        if field == "byline" {
          bylines.append(value)
        } else if field == "date" || !claims.contains(where: { $0.field == field }) {
          claims.append(Claim(field, value, basis: "microdata"))
        }
      }
    }
    if !bylines.isEmpty {
      claims.append(Claim("byline", bylines.joined(separator: "; "), basis: "microdata"))
    }
    return claims
  }

  /// Whether an item is about an article or a page, not about a comment or a person.
  private func isArticle(_ item: Int) -> Bool {
    guard item >= 0 else { return true }
    let type: String = tree.attribute("itemtype", of: item) ?? ""
    return ["Article", "Posting", "Report", "WebPage", "CreativeWork"].contains {
      type.hasSuffix($0)
    }
  }

  /// The value of a property: its `content` or `datetime`, its name where it is an item, else its
  /// words.
  private func value(of node: Int) -> String {
    if let value: String = tree.attribute("content", of: node) { return value }
    if let value: String = tree.attribute("datetime", of: node) { return value }
    if has(itemscope, node) {
      for index in node..<tree.nodes[node].end
      where !tree.nodes[index].isText && tree.attribute("itemprop", of: index) == "name" {
        return tree.attribute("content", of: index)
          ?? String(decoding: tree.text(of: index), as: UTF8.self)
      }
    }
    return String(decoding: tree.text(of: node), as: UTF8.self)
  }
}

// MARK: Times

extension PageOutline {
  /// The day that the head of the page's story shows.
  func timeClaims() -> [Claim] {
    var best: (score: Int, values: [String]) = (0, [])
    var modified: String?
    for node in times where !places[node].isAside && isArticle(places[node].item) {
      let names: String = tree.attribute("class", of: node)?.lowercased() ?? ""
      let isShort = tree.name(of: node) == "abbr"
      guard
        let value = tree.attribute(isShort ? "title" : "datetime", of: node) as String?
          ?? shownTime(node), CalendarDay(anyForm: value) != nil
      else { continue }
      let isNamed = !names.isEmpty
      let isPublished = isNamed && Self.published.contains { names.contains($0) }
      if isNamed, !isPublished, Self.modified.contains(where: { names.contains($0) }) {
        modified = modified ?? value
        continue
      }
      var score = isPublished ? 3 : isShort ? 0 : 1
      if hasAttribute("pubdate", node) { score = 4 }
      guard score > 0 else { continue }
      if places[node].article == headingArticle { score += 2 }
      if places[node].isHeader { score += 1 }
      if score > best.score { best = (score, []) }
      if score == best.score { best.values.append(value) }
    }
    var claims: [Claim] = []
    // Many days of one standing are a list of stories.
    let days = Set(best.values.prefix(50).compactMap { CalendarDay(anyForm: $0) })
    if let first = best.values.first, days.count <= 3 {
      claims.append(Claim("date", first, basis: "time"))
    }
    if let modified { claims.append(Claim("date_modified", modified, basis: "time")) }
    return claims
  }

  private static let published = [
    "publish", "entry-date", "pubdate", "pub-date", "post-date", "posted", "created",
    "article-date",
  ]
  private static let modified = ["updat", "modif", "edited"]

  /// The words of a `time` that has no `datetime`.
  private func shownTime(_ node: Int) -> String? {
    guard tree.nodes[node].end - node <= 8 else { return nil }
    return String(decoding: tree.text(of: node), as: UTF8.self)
  }
}
