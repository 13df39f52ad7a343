/// The closed lists of words that readers of datelines ask.
enum DatelineWords {
  /// Small words inside the names of places.
  static let connectors: Set<String> = [
    "de", "da", "do", "del", "des", "la", "le", "of", "the", "es", "en", "am", "au", "al", "and",
  ]

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
}
