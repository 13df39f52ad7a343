package import CorpusStore

/// Whether a story is in the language whose rules the annotators know.
package enum StoryLanguage {
  /// Whether a region of the story layer says that its words are not English.
  ///
  /// A story whose language is unknown is read as English.
  package static func isOther(_ story: Region) -> Bool {
    let language = story[StoryAttribute.language]
    return !language.isEmpty && language != "und" && language != "en"
      && !language.hasPrefix("en-")
  }
}
