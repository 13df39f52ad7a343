internal import CorpusStore

/// What the address of a page says of it: the day in its path, its host, its section.
///
/// A year and a month are no day. Of an archived page the address inside that of the archive
/// counts.
func addressClaims(_ address: String) -> [Claim] {
  guard let parts = AddressParts(address) else { return [] }
  var claims: [Claim] = []
  if let day = parts.day { claims.append(Claim("date", day.description, basis: "url")) }
  claims.append(Claim("source", parts.name, basis: "url"))
  if let section = parts.section { claims.append(Claim("section", section, basis: "url")) }
  claims.append(Claim("url", parts.address, basis: "url"))
  return claims
}

/// An address of the web in its parts.
struct AddressParts {
  /// The whole, that of an archive left out.
  let address: String
  let scheme: String
  let host: String
  /// The names between the slashes of the path.
  let path: [Substring]

  /// Longer ones carry data and name nothing.
  private static let longest = 4_096

  /// Gives `nil` for what is no address of the web.
  init?(_ address: String) {
    guard address.utf8.count <= Self.longest else { return nil }
    var rest = Substring(address)
    // An archive has the address of the page in its own.
    while let inner = Self.innerAddress(of: rest) { rest = inner }
    self.address = String(rest)
    let lower = rest.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      let count = lower.hasPrefix("https://") ? 8 : 7
      scheme = String(lower.prefix(count - 3))
      rest = rest.dropFirst(count)
    } else if lower.hasPrefix("www.") {
      scheme = "https"
    } else {
      return nil
    }
    let authority = rest.prefix { !"/?#".contains($0) }
    let named = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    host = named.prefix { $0 != ":" }.lowercased()
    let tail = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
    path = tail.split(separator: "/")
    guard host.contains(".") else { return nil }
  }

  /// The address after the first that a text begins with.
  private static func innerAddress(of text: Substring) -> Substring? {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    let starts = path.indices.dropFirst(8).filter { path[$0] == "/" }
    for start in starts {
      let inner = text[text.index(after: start)...]
      let lower = inner.prefix(8).lowercased()
      if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return inner }
    }
    return nil
  }

  /// The host as the name of a source.
  var name: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

  /// The day in the path: `/2017/02/28/`, `/2017/feb/28/`, `/2017/0228/`, `/2017-02/28/`,
  /// `/20170228/`, `/2017-02-28-talks`; `nil` for none.
  var day: CalendarDay? {
    for index in path.indices {
      if let day = day(at: index) ?? CalendarDay(inName: String(path[index])) { return day }
    }
    return nil
  }

  private func day(at index: Int) -> CalendarDay? {
    let parts = path[index].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 4, let year = Self.number(parts[0]),
      (1900...2100).contains(year), index + 1 < path.count
    else { return nil }
    let next = path[index + 1]
    if parts.count == 2 {
      guard parts[1].utf8.count == 2 else { return nil }
      return Self.day(year, parts[1], next)
    }
    if next.utf8.count == 4, Self.number(next) != nil {
      return Self.day(year, next.prefix(2), next.suffix(2))
    }
    return index + 2 < path.count ? Self.day(year, next, path[index + 2]) : nil
  }

  private static func day(_ year: Int, _ month: Substring, _ day: Substring) -> CalendarDay? {
    let monthBytes = Array(month.utf8)
    guard day.utf8.count <= 2, let number = number(day),
      let month = monthBytes.count <= 2 ? Self.number(month) : monthNumber(monthBytes[...])
    else { return nil }
    return CalendarDay(year: year, month: month, day: number)
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return Int(digits)
  }

  /// The first name of the path where it can be that of a section.
  var section: String? {
    let names = path.drop { $0.count <= 2 || Self.kinds.contains($0.lowercased()) }
    guard let name = names.first, names.count > 1, name.utf8.count <= 24,
      name.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }),
      name.split(separator: "-").count <= 3, monthNumber(Array(name.utf8)[...]) == nil
    else { return nil }
    return name.lowercased()
  }

  /// What paths name beside sections: the kind of a page, the programs that make it.
  private static let kinds: Set<String> = [
    "amp", "archive", "archives", "article", "articles", "blog", "blogs", "category", "cgi-bin",
    "cms", "content", "default", "detail", "doc", "docs", "en-us", "en-gb", "english", "feed",
    "feeds", "files", "html", "idus", "index", "item", "mobile", "news", "newsarticle", "node",
    "page", "pages", "post", "posts", "press-release", "print", "public", "read", "rss", "site",
    "sites", "static", "stories", "story", "tag", "tags", "text", "topic", "topics", "view", "web",
    "wiki", "wp-content", "www",
  ]
}
