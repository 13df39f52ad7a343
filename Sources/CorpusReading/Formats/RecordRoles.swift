/// The names under which records carry what a document has.
///
/// Case, spaces, underscores, dashes and dots in names do not matter. Of several members with one
/// role the first in this list that has a value counts; the others stay fields by their own names.
enum RecordRoles {
  static let text = [
    "text", "fulltext", "body", "content", "articletext", "articlebody", "bodytext", "storytext",
    "maintext", "plaintext", "story", "contenttext", "textbody", "fullarticle", "articlecontent",
    "article", "rawtext", "rawcontent", "transcript", "message", "leadparagraph", "tweettext",
    "tweet",
  ]

  static let id = [
    "id", "idstr", "docid", "documentid", "articleid", "storyid", "recordid", "tweetid", "uuid",
    "guid", "accessionnumber", "accessionno",
  ]

  static let fields: [(field: String, members: [String])] = [
    (
      "title",
      ["title", "headline", "headlines", "articletitle", "heading", "hl", "titletext", "item"]
    ),
    (
      "source",
      [
        "source", "publisher", "publication", "publicationname", "publicationtitle", "newspaper",
        "sourcename", "outlet", "medianame", "sourcetitle", "sitename", "journal", "broadcaster",
        "station",
      ]
    ),
    (
      "date",
      [
        "date", "published", "datepublished", "publicationdate", "publishedat", "pubdate",
        "publisheddate", "publishdate", "datetime", "articledate", "publishedon", "createdat",
        "created", "timestamp", "loaddate", "entrydate", "day", "aired", "airdate", "broadcastdate",
      ]
    ),
    ("language", ["language", "lang", "languagecode"]),
    ("url", ["url", "link", "permalink", "articleurl", "href", "sourceurl", "weburl", "uri"]),
    ("agency", ["agency", "newsagency", "wire"]),
    ("place", ["place", "city"]),
    ("byline", ["byline", "author", "authors", "creator", "writer", "reporter", "by"]),
    ("section", ["section", "newssection"]),
  ]

  /// A name as it is compared: small letters without spaces, underscores, dashes and dots.
  static func folded(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" && $0 != "." }
  }
}
