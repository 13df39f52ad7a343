/// What a feed says of all its items.
struct FeedHead {
  var title: String?
  var language: String?
  /// Who stands for the entries that name no author; of Atom alone.
  var author: String?

  /// - Parameter xml: A feed, or what of it stands outside its items.
  init(_ xml: NewsXML) {
    guard let root = xml.root else { return }
    let isAtom = xml.localName(of: root) == "feed"
    let channel = isAtom || xml.name(of: root) == "channel" ? root : xml.first("channel", in: root)
    let parts = (channel.map { xml.elements(in: $0) } ?? []) + xml.elements(in: root)
    func first(_ names: [String]) -> Int? {
      names.lazy.compactMap { name in parts.first { xml.name(of: $0) == name } }.first
    }
    if let node = first(["title", "dc:title"]) {
      let line = onOneLine(newsPiece(in: node, of: xml).text[...])
      title = line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
    language =
      first(FeedNames.language).flatMap { xml.line(of: $0) }
      ?? channel.flatMap { xml.attribute("xml:lang", of: $0) }
      ?? xml.attribute("xml:lang", of: root)
    let bound = NewsFacts.sharedBytes
    title = title.flatMap { $0.utf8.count <= bound ? $0 : nil }
    language = language.flatMap { $0.utf8.count <= bound ? $0 : nil }
    if isAtom { author = first(["author"]).flatMap { feedAuthor($0, of: xml) } }
    author = author.flatMap { $0.utf8.count <= bound ? $0 : nil }
  }
}
