/// What is counted once however often it holds something.
package enum CountingUnit: String, CaseIterable, Sendable {
  case document
  /// The innermost story; the words of a document that lie in no story are one more unit.
  case story
  /// All documents with one value of the field `source`, or where that is empty, of `agency`; those
  /// with neither are one unit together.
  case source
}
