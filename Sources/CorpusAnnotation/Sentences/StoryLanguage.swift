package import CorpusStore

/// Whether a story or a paragraph is in the language whose rules the annotators know.
package enum StoryLanguage {
  /// Whether a region of the story layer says that its words are not English.
  ///
  /// A story whose language is unknown is read as English.
  package static func isOther(_ story: Region) -> Bool {
    isOther(named: story[StoryAttribute.language])
  }

  /// Whether a region of the paragraph layer says that its words are not English.
  package static func isOther(paragraph: Region) -> Bool {
    !paragraph.values.isEmpty && isOther(named: paragraph[ParagraphAttribute.language])
  }

  private static func isOther(named language: String) -> Bool {
    !language.isEmpty && language != "und" && language != "en" && !language.hasPrefix("en-")
  }
}
