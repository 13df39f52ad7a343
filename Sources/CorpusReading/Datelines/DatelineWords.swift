/// The closed lists of words that readers of datelines ask.
enum DatelineWords {
  /// Small words inside the names of places, their letters in one number.
  private static let connectors: [UInt32] = [
    "de", "da", "do", "del", "des", "la", "le", "of", "the", "es", "en", "am", "au", "al", "and",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// Whether a word is a small one inside the name of a place; ignores case.
  static func isConnector(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count == 2 || word.count == 3 else { return false }
    var letters: UInt32 = 0
    for index in word { letters = letters << 8 | UInt32(bytes[index] | 0x20) }
    return connectors.contains(letters)
  }

  /// First words of lines that look like a dateline and are none.
  static let notPlaces: Set<String> = [
    "by", "on", "in", "at", "from", "since", "until", "the", "a", "an", "and", "posted",
    "published", "updated", "update", "created", "modified", "last", "date", "date:", "dated",
    "time", "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "analysis",
    "breaking", "correction", "corrected", "exclusive", "factbox", "feature", "opinion", "photo",
    "photos", "picture", "video", "watch", "read", "related", "see", "note", "editor", "editor's",
    "copyright", "comment", "comments", "share", "source", "sources", "story", "subscribe",
    "about", "contact", "more", "live", "news", "page", "section", "volume", "issue", "edition",
    "position", "week", "month", "year", "bids", "rpt", "repeat", "urgent", "alert",
  ]

  /// Words in parentheses that are no sign of an agency.
  static let asides: Set<String> = [
    "left", "see", "top", "file", "pics", "more", "aged", "born", "ex", "new", "old", "sic", "and",
    "or", "the", "pdf", "live", "page", "part", "both", "inc", "ltd", "plc", "ag", "sa",
  ]

  /// Words in capitals before a colon that name a section or a kind of story, and no place.
  static let labels: Set<String> = Set(
    [
      "answer just in developing watch now listen new thread warning notice reminder attention",
      "question editorial letter letters review reviews obituary obituaries interview profile",
      "recipe summary background context timeline explainer explained poll survey quote quotes",
      "caption headline subject title topic theme author lead abstract introduction conclusion",
      "results methods keywords players teams score scores result fixtures standings sport sports",
      "football soccer tennis cricket rugby golf hockey basketball baseball boxing cycling racing",
      "athletics swimming motor racing formula one olympics chess business markets stocks money",
      "economy politics world nation national local metro region weather travel culture music film",
      "books theatre art arts science health technology tech education religion food style media",
      "crime law court police fire traffic election elections budget war peace spoiler fact facts",
      "myth false true tip tips wanted lost found for sale job jobs event events when where what",
      "who why how speaker host moderator man woman male female announcer narrator reporter anchor",
      "voice audience unidentified male unidentified female president chairman minister judge",
      "witness counsel clerk senator doctor professor embargoed corrects clarification writethru",
      "snapshot factbox preview wrapup refile column commentary insight scoop highlights advisory",
    ].flatMap { $0.split(separator: " ").map(String.init) }
      + ["just in", "watch now", "motor racing", "formula one", "for sale", "look ahead"])
}
