/// What a user says about files that do not say it themselves.
package struct ReadingOptions: Hashable, Sendable {
  /// The member or column that holds a field, by the name of the field.
  ///
  /// `text`, `date`, `id`, `title`, `source` and the others that a document has.
  package var members: [String: String] = [:]
  /// Lines to leave out of stories: phrases with `*` for any words, or `/regular expressions/`.
  package var chrome: [String] = []
  /// The forms of datelines beside those that are known: `{place} | {date} | {agency}`.
  package var datelines: [String] = []

  /// What is sought in the texts.
  package var layers = LoadedLayers.all

  package init() {}
}

/// What a load writes of each text.
package enum LoadedLayers: String, CaseIterable, Sendable {
  /// Everything.
  case all
  /// Words, sentences and stories, but no names, times and quotes.
  case words
}
