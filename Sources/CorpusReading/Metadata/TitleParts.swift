/// The title of a page's window: the headline and the name of the site around a mark.
struct TitleParts: Equatable {
  var headline: String
  /// `nil` where the title does not show which part it is.
  var site: String?

  /// Longer titles are no headline, and stay whole.
  private static let longest = 1_000

  private static let marks = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " ‹ ", " / ",
  ]

  /// Divides a title by the name of the site, where the page states it, and by what else the page
  /// calls its headline.
  init(of title: String, site: String?, headlines: [String] = []) {
    headline = title
    guard title.utf8.count <= Self.longest else { return }
    if let site, let rest = Self.rest(of: title, without: site) {
      headline = rest
      self.site = site
      return
    }
    let wanted = headlines.map(Self.folded)
    for mark in Self.marks {
      let parts = Self.parts(of: title, at: mark)
      guard parts.count > 1, let last = parts.last else { continue }
      if let known = parts.indices.first(where: { wanted.contains(Self.folded(parts[$0])) }) {
        headline = parts[known]
        if known == 0, last != headline, Self.wordCount(last) <= 5 { self.site = last }
        return
      }
      // The mark may stand in the headline as well.
      if let count = (2..<max(2, parts.count)).last(where: {
        wanted.contains(Self.folded(parts.prefix($0).joined()))
      }) {
        headline = parts.prefix(count).joined(separator: mark)
        return
      }
      // The name of a site may stand first, before two colons.
      if site == nil, mark == " :: ", parts.count == 2, Self.wordCount(parts[0]) <= 3,
        Self.wordCount(last) >= 4
      {
        headline = last
        self.site = parts[0]
        return
      }
      // A bar divides; a dash may belong to the headline.
      let isBar = mark == " | " || mark == " :: "
      if site == nil, Self.wordCount(last) <= (isBar ? 5 : 3), Self.wordCount(parts[0]) >= 4 {
        headline = isBar ? parts[0] : parts.dropLast().joined(separator: mark)
        self.site = last
        return
      }
    }
  }

  /// The title without the name of the site at one of its ends; `nil` where it is at neither.
  private static func rest(of title: String, without site: String) -> String? {
    let name = folded(site)
    guard !name.isEmpty else { return nil }
    for mark in marks {
      let parts = parts(of: title, at: mark)
      guard parts.count > 1 else { continue }
      if folded(parts[parts.count - 1]) == name {
        return parts.dropLast().joined(separator: mark)
      }
      if folded(parts[0]) == name { return parts.dropFirst().joined(separator: mark) }
    }
    return nil
  }

  private static func parts(of title: String, at mark: String) -> [String] {
    var parts: [Substring] = []
    var start = title.startIndex
    var index = start
    while index < title.endIndex {
      if title[index...].hasPrefix(mark) {
        parts.append(title[start..<index])
        index = title.index(index, offsetBy: mark.count)
        start = index
      } else {
        index = title.index(after: index)
      }
    }
    parts.append(title[start...])
    return parts.map { $0.trimmed(of: " ") }.filter { !$0.isEmpty }
  }

  /// Whether a title is the name in an address and nothing more: `Usma Ferry` of
  /// `www.usmaferry.example`.
  static func isSite(_ title: String, of address: String) -> Bool {
    guard let host = AddressParts(address)?.host, title.utf8.count <= 60 else { return false }
    let labels = host.split(separator: ".").filter { $0 != "www" }
    let name = folded(title)
    return labels.count >= 2 && name.utf8.count >= 4
      && labels.dropLast().contains { folded(String($0)) == name }
  }

  private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

  /// The letters and digits in lower case, for comparison.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
