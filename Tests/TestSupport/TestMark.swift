package import CorpusStore

/// A stretch of a text that is to become a region, given by the words that stand there.
package struct TestMark: Sendable {
  package var layer: LayerSchema
  package var words: String
  /// Which of the places with these words is meant, counted from 1.
  package var occurrence: Int
  package var values: [String: String]

  package init(
    _ layer: LayerSchema, _ words: String, occurrence: Int = 1, _ values: [String: String] = [:]
  ) {
    self.layer = layer
    self.words = words
    self.occurrence = occurrence
    self.values = values
  }
}
