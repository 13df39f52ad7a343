/// Why a query cannot be run: the fact, where it stands, and the way out.
package struct QueryError: Error, Hashable, Sendable {
  package var kind: Kind
  /// The stretch that it is about, in UTF-8 offsets of the text of the query; never past its end.
  package var range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What a value belongs to.
  package enum ValueKind: Hashable, Sendable {
    /// A field of documents.
    case field
    /// An attribute of regions.
    case attribute
  }

  package enum Kind: Hashable, Sendable {
    case emptyQuery
    /// A mark that opens, and the one that is missing.
    case unclosed(String, String)
    case unopened(String)
    case emptyParentheses
    case emptyPhrase
    case emptyRegion
    case noWord(String)
    case loneStar(isInPhrase: Bool)
    case star(String, pattern: String)
    case questionMark(String, pattern: String)
    case loneMinus
    case unexpected(String)
    case missingLeft(String)
    case missingRight(String)
    case missingDistance(String)
    case zeroDistance(String)
    case malformedDistance(String, operator: String)
    case longDistance(Int, limit: Int, operator: String)
    case noPlaces(String, operator: String)
    case unknownField(String, known: [String])
    case missingValue(String)
    case emptyValue(String, ValueKind)
    case fieldGroup(String)
    case noDate(String)
    case noSuchDay(String)
    case reversedDates(String, String)
    case unknownLayer(String, known: [String])
    case wordForLayer(String)
    case unknownAttribute(String, layer: String, known: [String])
    case unknownCondition(String)
    case missingCondition(String)
    case severalTokens(String, Int)
    case onlyExcludes
    case closingTag(String)
    case afterScope(String, operator: String)
    case malformedRepetition(String)
    case reversedRepetition(Int, Int)
    case unboundedRepetition(Int)
    case longRepetition(Int, limit: Int)
    case nothingToRepeat(String)
    case nothingRepeated
    case matchesNothing
    case onlyGaps
    case malformedExpression(String)
    case tooDeep(limit: Int)
    /// A repetition of gaps that comes to no one stretch of lengths.
    case repeatedGap(String)
    // Captures and what is said of them.
    case fieldAsCapture(String)
    case unknownFieldOrCapture(String, known: [String])
    case repeatedCapture(String)
    case repeatedPartCaptured(String)
    case hiddenCapture(String, operator: String)
    case scatteredCaptures(String)
    case noCapture(String)
    case unknownCapture(String, known: [String])
    case unknownCaptureValue(String, capture: String, known: [String])
    case comparedWithItself(String)
    case contradiction(String, String)
    case neverTogether(String, String)
    case neverAsLong(String, String)
    case neverSoLong(String, Int)
    case otherWords(String, String)
  }
}
