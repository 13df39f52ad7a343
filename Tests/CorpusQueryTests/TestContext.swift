import CorpusQuery
import TestSupport

extension QueryContext {
  /// What the tests read queries against.
  static let test = QueryContext(
    tokenize: plainForms,
    layers: ["paragraph", "sentence", "title", "story", "chrome", "mention", "time", "quote"],
    fields: ["author", "section"])
}
