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

  package init() {}
}
