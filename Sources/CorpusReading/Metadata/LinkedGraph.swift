internal import CorpusStore
internal import SpanAlgebra

/// The objects of a page's JSON-LD that may be about its article.
struct LinkedGraph {
  /// In the order of the page.
  private var objects: [[JSONMember]] = []
  /// The objects by their `@id`, for those that others name by it.
  private var objectsByID: [String: [JSONMember]] = [:]

  /// The members that lead from an object about the page to that about its article.
  private static let ways: Set<String> = [
    "@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "@reverse",
  ]

  /// Takes in a value and what its members lead to.
  ///
  /// Calls itself at most ``ReadingLimits/jsonDepth`` deep.
  mutating func add(_ value: JSONValue) {
    switch value {
    case .array(let elements): elements.forEach { add($0) }
    case .object(let members):
      let object = LinkedObject(members)
      if !object.types.isEmpty { objects.append(members) }
      if let id = object.string("@id"), objectsByID[id] == nil, members.count > 1 {
        objectsByID[id] = members
      }
      for member in members where Self.ways.contains(member.name) { add(member.value) }
    default: break
    }
  }

  /// What the article's object says, and where there is none what the page's says.
  func claims(address: String, headline: String?) -> [Claim] {
    let candidates = objects.map { LinkedObject($0) }
    let scored = candidates.enumerated().map {
      ($0.offset, score(of: $0.element, address: address, headline: headline))
    }
    let best = scored.filter { $0.1 > 0 }.max { ($0.1, $1.0) < ($1.1, $0.0) }
    var claims = best.map { self.claims(of: candidates[$0.0]) } ?? []
    // What stands for the site says who publishes.
    for object in candidates
    where object.types.contains(where: { $0 == "WebSite" || $0.hasSuffix("Organization") }) {
      if let name = object.string("name") { claims.append(Claim("source", name, basis: "json-ld")) }
    }
    return claims
  }

  private func score(of object: LinkedObject, address: String, headline: String?) -> Int {
    guard object.isArticle || object.isPage else { return 0 }
    var score = object.isArticle ? 100 : 1
    let own = [object.string("url"), object.identity("mainEntityOfPage"), object.string("@id")]
    if !address.isEmpty, own.contains(where: { $0.map { isSame($0, address) } ?? false }) {
      score += 40
    }
    if let headline, let title = object.string("headline") ?? object.string("name"),
      TitleMatch.areAlike(cleaned(title), headline)
    {
      score += 30
    }
    if object.string("datePublished") != nil { score += 10 }
    if object.string("headline") != nil { score += 5 }
    return score
  }

  /// Whether two addresses name one page, whatever their scheme, query and last slash.
  private func isSame(_ one: String, _ other: String) -> Bool {
    guard let one = AddressParts(one), let other = AddressParts(other) else { return false }
    return one.name == other.name && one.path == other.path
  }

  private func claims(of object: LinkedObject) -> [Claim] {
    var claims: [Claim] = []
    func add(_ field: String, _ values: String?...) {
      if let value = values.lazy.compactMap(\.self).first {
        claims.append(Claim(field, value, basis: "json-ld"))
      }
    }
    if object.isArticle { add("title", object.string("headline"), object.string("name")) }
    add("date", object.string("datePublished"), object.string("dateCreated"))
    add("date_modified", object.string("dateModified"))
    add("byline", names(object["author"]), names(object["creator"]))
    add("source", names(object["publisher"]), names(object["sourceOrganization"]))
    for name in ["sourceOrganization", "provider", "creditText", "copyrightHolder"] {
      if let written = names(object[name]), let agency = Byline.agency(among: written[...]).nonEmpty
      {
        add("agency", agency)
        break
      }
    }
    add("section", object.joined("articleSection"))
    add("language", names(object["inLanguage"]))
    add(
      "place", object.string("dateline").flatMap(placeOfDateline),
      names(object["locationCreated"]), names(object["contentLocation"]))
    add("url", object.string("url"), object.identity("mainEntityOfPage"))
    add("description", object.string("description"))
    add("keywords", object.joined("keywords"))
    return claims
  }

  /// The place in what an article states as its dateline.
  private func placeOfDateline(_ written: String) -> String? {
    let line = Array("\(cleaned(written)) — ".utf8)
    return dateline(in: TextSpan(start: 0, end: line.count - 1), of: line)?.place.nonEmpty
      ?? (written.utf8.count <= 40 ? placeName(cleaned(written)) : nil)
  }

  /// The names of persons, organizations or places, joined by `; `; `nil` for none.
  private func names(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let bytes): String(decoding: bytes, as: UTF8.self).nonEmpty
    case .array(let elements):
      elements.compactMap { names($0) }.joined(separator: "; ").nonEmpty
    case .object(let members):
      LinkedObject(members).name
        ?? LinkedObject(members).string("@id").flatMap { objectsByID[$0] }
        .flatMap { LinkedObject($0).name }
    default: nil
    }
  }
}

/// An object of JSON-LD.
struct LinkedObject {
  private let members: [JSONMember]
  /// Without the address of schema.org before them.
  let types: [String]

  init(_ members: [JSONMember]) {
    self.members = members
    types = Self.strings(members.first { $0.name == "@type" }?.value).map { type in
      String(type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last ?? "")
    }
  }

  private static let articleTypes: Set<String> = [
    "BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "DiscussionForumPosting",
    "PressRelease",
  ]

  var isArticle: Bool {
    types.contains { $0.hasSuffix("Article") || Self.articleTypes.contains($0) }
  }

  var isPage: Bool { types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" } }

  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// The first string of a member.
  func string(_ name: String) -> String? { Self.strings(self[name]).first?.nonEmpty }

  /// The strings of a member, joined by `; `.
  func joined(_ name: String) -> String? {
    Self.strings(self[name]).joined(separator: "; ").nonEmpty
  }

  /// The address in a member that is one or an object with one.
  func identity(_ name: String) -> String? {
    guard case .object(let members)? = self[name] else { return string(name) }
    return LinkedObject(members).string("@id") ?? LinkedObject(members).string("url")
  }

  /// What persons and organizations are called.
  var name: String? {
    if let name = string("name") ?? string("alternateName") ?? string("@value") { return name }
    let parts = [string("givenName"), string("familyName")].compactMap(\.self)
    return parts.joined(separator: " ").nonEmpty
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let bytes), .number(let bytes): [String(decoding: bytes, as: UTF8.self)]
    case .array(let elements): elements.flatMap { strings($0) }
    case .object(let members): [LinkedObject(members).string("@value")].compactMap(\.self)
    default: []
    }
  }
}
