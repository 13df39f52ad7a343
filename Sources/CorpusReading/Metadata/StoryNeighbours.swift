/// The names that pages give to what stands beside their story.
enum StoryNeighbours {
  /// Whether a class or an id names comments, teasers or furniture; case and digits do not matter.
  static func names(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count <= 400 else { return false }
    var word: UInt64 = basis
    var count = 0
    for byte in value {
      let letter = byte | 0x20
      if letter >= 0x61, letter <= 0x7A {
        word = (word ^ UInt64(letter)) &* prime
        count += 1
      } else {
        if count >= 5, words.contains(word) { return true }
        word = basis
        count = 0
      }
    }
    return count >= 5 && words.contains(word)
  }

  // FNV-1a over 64 bits.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static let words = Set(
    [
      "comment", "comments", "commentlist", "disqus", "related", "relatedposts", "teaser",
      "teasers", "recommended", "recommendations", "sidebar", "mostread", "popular", "trending",
      "promo", "promos", "footer", "newsletter", "outbrain", "taboola", "reply", "replies",
      "ticker", "latest", "carousel", "upnext", "breadcrumb", "breadcrumbs",
    ].map { $0.utf8.reduce(basis) { ($0 ^ UInt64($1)) &* prime } })
}
