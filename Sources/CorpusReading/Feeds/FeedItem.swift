/// One item of a feed: its text and what is said of it.
struct FeedItem {
  var facts = NewsFacts(basis: "feed")
  /// The text of the fullest part; of an item with an empty story, its title.
  var text: [UInt8] = []
  /// Whether the text is the title, because there is no other.
  var isTitleAlone = false
  /// What of the item is not in it, a phrase each.
  var losses: [String] = []

  private let xml: NewsXML
  private let children: [Int]

  /// - Parameters:
  ///   - node: The `item` or `entry`.
  ///   - xml: The document that it stands in.
  ///   - head: What the feed says of all its items.
  init(_ node: Int, of xml: NewsXML, head: FeedHead) {
    self.xml = xml
    children = xml.elements(in: node)
    let title = firstLine(of: FeedNames.title)
    facts.claim("title", title)
    readDates()
    readAuthors(else: head.author)
    readSource(else: head.title)
    readAddress(of: node)
    readSubjects()
    let language =
      xml.attribute("xml:lang", of: node)
      ?? firstLine(of: FeedNames.language)
    facts.claim("language", language ?? head.language)
    facts.note("feed", head.title)
    readText(title: title)
    readRest()
    if let loss = facts.loss { losses.append(loss) }
  }

  /// The elements that have one of the names, in the order of the names.
  private func nodes(_ names: [String]) -> [Int] {
    names.flatMap { name in children.filter { xml.name(of: $0) == name } }
  }

  /// The first line that elements of these names hold.
  private func firstLine(of names: [String]) -> String? {
    for node in nodes(names) {
      if let line = line(of: node) { return line }
    }
    return nil
  }

  /// A title on one line, its marks of HTML taken off.
  private func line(of node: Int) -> String? {
    let line = onOneLine(newsPiece(in: node, of: xml).text[...])
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  private mutating func readDates() {
    for node in nodes(FeedNames.day) { facts.claim("date", extendedDate(xml.line(of: node))) }
    for node in nodes(FeedNames.modified) {
      let day = extendedDate(xml.line(of: node))
      // Atom demands when an entry changed in a way that matters, and leaves open when it appeared.
      if facts.value("date") == nil { facts.claim("date", day) }
      facts.note("date_modified", day)
    }
  }

  private mutating func readAuthors(else head: String?) {
    let names = nodes(FeedNames.author).compactMap { feedAuthor($0, of: xml) }
    var seen: [String] = []
    for name in names where seen.count < 64 && !seen.contains(name) { seen.append(name) }
    facts.claim("byline", seen.isEmpty ? head : seen.joined(separator: ", "))
  }

  private mutating func readSource(else head: String?) {
    var source: String?
    for node in nodes(FeedNames.source) where source == nil {
      source = xml.first("title", in: node).flatMap { line(of: $0) } ?? xml.line(of: node)
      facts.note("source_url", xml.attribute("url", of: node))
    }
    facts.claim("source", source ?? head)
  }

  /// The address of the story: a link that is no link to something else, else a permanent name.
  private mutating func readAddress(of item: Int) {
    for node in nodes(FeedNames.link) {
      let rel = xml.attribute("rel", of: node) ?? "alternate"
      guard let address = xml.attribute("href", of: node) ?? xml.line(of: node) else { continue }
      if rel == "alternate" {
        facts.claim("url", address)
      } else {
        facts.note("link_" + rel, address)
      }
    }
    for node in nodes(FeedNames.guid) {
      guard let name = xml.line(of: node) else { continue }
      facts.note("guid", name)
      let isPermanent = xml.attribute("ispermalink", of: node)?.lowercased() != "false"
      if facts.value("url") == nil, isPermanent, name.hasPrefix("http") { facts.claim("url", name) }
    }
    if facts.value("url") == nil { facts.claim("url", xml.attribute("about", of: item)) }
  }

  private mutating func readSubjects() {
    var words: [String] = []
    for node in nodes(FeedNames.keyword) {
      let word =
        xml.attribute("label", of: node) ?? xml.line(of: node) ?? xml.attribute("term", of: node)
      if let word { words.append(word) }
    }
    for word in words { facts.note("keywords", word) }
    let section = firstLine(of: FeedNames.section)
    facts.claim("section", section ?? (words.count == 1 ? words.first : nil))
  }

  private mutating func readText(title: String?) {
    var chosen: Int?
    for node in nodes(FeedNames.text) where text.isEmpty {
      guard let piece = piece(in: node) else { continue }
      text = piece.text
      losses += piece.losses
      chosen = node
    }
    for node in nodes(Array(FeedNames.summary).sorted()) where node != chosen && !text.isEmpty {
      facts.note("summary", line(of: node))
    }
    if text.isEmpty, let title {
      text = Array(title.utf8)
      isTitleAlone = true
    }
  }

  /// The text of a part; `nil` for what is said to be no text or stands elsewhere.
  private mutating func piece(in node: Int) -> (text: [UInt8], losses: [String])? {
    let type = xml.attribute("type", of: node)?.lowercased() ?? ""
    if let address = xml.attribute("src", of: node) {
      facts.note("content_src", address)
      return nil
    }
    let isText = ["", "text", "html", "xhtml", "plain", "escaped", "xml"].contains(type)
    guard isText || type.hasPrefix("text/") || type.hasSuffix("xml"),
      xml.attribute("mode", of: node) != "base64"
    else {
      facts.note("content_type", type)
      return nil
    }
    let isPlain = type == "text" || type == "text/plain"
    return newsPiece(in: node, of: xml, isPlain: isPlain)
  }

  /// Whatever else an item carries, under its own names.
  private mutating func readRest() {
    for child in children where !FeedNames.known.contains(xml.name(of: child)) {
      for node in child..<xml.tree.nodes[child].end where !xml.tree.nodes[node].isText {
        noteField(node)
      }
    }
  }

  /// What stands in an element itself, else the attribute that says most.
  private mutating func noteField(_ node: Int) {
    let name = xml.name(of: node)
    if xml.elements(in: node).isEmpty, let line = xml.line(of: node) {
      return facts.note(name, line)
    }
    let attributes = xml.attributes(of: node)
    let main = ["url", "href", "resource"].lazy.compactMap { name in
      attributes.first { $0.name == name }?.value
    }.first
    let all = attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    facts.note(name, main ?? all)
  }
}

/// The name in an author's element: of `name`, of `a@b.example (Name)`, or all of it.
func feedAuthor(_ node: Int, of xml: NewsXML) -> String? {
  if let name = xml.elements(in: node).first(where: { xml.localName(of: $0) == "name" }) {
    return xml.line(of: name)
  }
  guard let line = xml.line(of: node) else { return nil }
  guard line.contains("@") else { return line }
  if let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")"), open < close {
    let name = line[line.index(after: open)..<close]
    if !name.isEmpty { return String(name) }
  }
  if let open = line.firstIndex(of: "<"), open > line.startIndex {
    let name = line[..<open].split(separator: " ").joined(separator: " ")
    return name.isEmpty ? line : name
  }
  return line
}
