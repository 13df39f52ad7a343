/// The names that `meta` elements have for what Dateline asks, those that are trusted more first.
///
/// Open Graph, Dublin Core, Highwire (`citation_`), Parsely, Sailthru and what publishers use
/// beside them.
enum MetaNames {
  /// The field of a name and its place in the order of trust; `nil` for a name that says nothing.
  static func role(of name: String) -> (field: String, rank: Int)? { roles[name] }

  private static let table: [(field: String, names: String)] = [
    (
      "date",
      """
      article:published_time og:article:published_time article:published og:published_time
      parsely-pub-date sailthru.date datepublished publish-date publish_date publishdate
      publication-date publication_date publicationdate published_time published pubdate pub_date
      article_date_original originalpublicationdate article.published cxenseparse:recs:publishtime
      cxenseparse:publishtime shareaholic:article_published_time rnews:datepublished bt:pubdate
      dc.date.issued dcterms.issued dc.date.published dc.date dcterms.date dcterms.created
      dc.date.created dcterms.available citation_publication_date citation_online_date
      citation_date article.created date-published displaydate date created
      """
    ),
    (
      "date_modified",
      """
      article:modified_time og:article:modified_time og:updated_time article:updated_time
      dcterms.modified dc.date.modified article.updated datemodified last-modified lastmodified
      lastmod revised modified updated
      """
    ),
    (
      "title",
      """
      og:title headline parsely-title sailthru.title citation_title dc.title dcterms.title
      twitter:title title
      """
    ),
    (
      "byline",
      """
      byl author authors parsely-author sailthru.author citation_author dc.creator dcterms.creator
      dc.creator.author article:author_name article:author og:article:author rbauthors
      cxenseparse:author creator
      """
    ),
    (
      "source",
      """
      og:site_name citation_journal_title dc.publisher dcterms.publisher publisher
      application-name dc.source
      """
    ),
    ("agency", "article:agency news:agency agency credit"),
    (
      "section",
      """
      article:section og:article:section og:section parsely-section section news_section category
      """
    ),
    ("language", "dc.language dcterms.language citation_language content-language language"),
    ("place", "article:location article:dateline dateline dcterms.spatial dc.coverage.spatial"),
    ("url", "og:url parsely-link citation_fulltext_html_url al:web:url twitter:url"),
    ("description", "og:description description dc.description dcterms.description"),
    ("keywords", "news_keywords keywords article:tag parsely-tags sailthru.tags"),
  ]

  private static let roles: [String: (field: String, rank: Int)] = {
    var roles: [String: (field: String, rank: Int)] = [:]
    for (field, names) in table {
      for (rank, name) in names.split(whereSeparator: \.isWhitespace).enumerated() {
        roles[String(name)] = (field, rank)
      }
    }
    return roles
  }()
}
