/// What the elements of feeds are called, over RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0 and the
/// modules that news sites add.
enum FeedNames {
  static let title = ["title", "dc:title", "media:title"]
  static let day = [
    "pubdate", "dc:date", "published", "issued", "atom:published", "a10:published", "date",
    "dcterms:issued", "dcterms:created", "created", "dcterms:date",
  ]
  static let modified = ["updated", "atom:updated", "a10:updated", "modified", "dcterms:modified"]
  static let author = ["author", "dc:creator", "atom:author", "a10:author", "dc:contributor"]
  static let keyword = ["category", "dc:subject", "atom:category"]
  static let section = ["prism:section", "section"]
  static let link = ["link", "atom:link", "a10:link", "feedburner:origlink"]
  static let guid = ["guid", "id", "dc:identifier", "atom:id"]
  static let language = ["language", "dc:language"]
  static let source = ["source", "dc:source", "atom:source"]
  /// The parts that hold the text, the fullest first.
  static let text = [
    "content:encoded", "encoded", "content", "atom:content", "xhtml:body", "body", "fulltext",
    "description", "summary", "atom:summary", "media:description", "itunes:summary",
  ]
  /// The parts that are shorter than the text where there are both.
  static let summary: Set = ["description", "summary", "atom:summary"]

  /// All that is mapped; any other element is a field of its own name.
  static let known: Set<String> = Set(
    [["title", "items"], day, modified, author, keyword, section, link, guid, language, source]
      .joined()
  ).union(["content:encoded", "encoded", "content", "atom:content", "xhtml:body", "body"])
    .union(["fulltext"]).union(summary)
}
