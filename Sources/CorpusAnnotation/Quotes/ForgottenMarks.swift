internal import SpanAlgebra

// Closing marks that somebody forgot.

extension QuoteScene {
  /// Where a quotation without a closing mark ends: before the words that say who speaks.
  ///
  /// `"I do not sing, he told reporters.` ends at its comma. A quotation that goes on in the next
  /// paragraph rightly has no closing mark.
  ///
  /// - Parameters:
  ///   - stretch: What follows the opening mark.
  ///   - tokens: The tokens of its words.
  ///   - next: Where the next opening mark stands.
  /// - Returns: The first token that is no longer quoted, or `nil` where the stretch ends rightly.
  func forgottenEnd(of stretch: QuotedStretch, _ tokens: Range<Int>, next: Int?) -> Int? {
    guard !stretch.isClosed, tokens.count > 4 else { return nil }
    if let next, next >= stretch.outer.end,
      text[stretch.outer.end..<next].allSatisfy({ $0 <= 0x20 })
    {
      return nil
    }
    for comma in tokens.dropFirst(2).dropLast(2) where classes[comma].meets(.comma) {
      let subject = comma + 1
      var verb = subject + 1
      if let number = mention(at: subject) {
        guard mentions[number].kind == .person else { continue }
        verb = mentions[number].tokens.upperBound
      } else if !classes[subject].meets([.he, .she, .they])
        || classes[subject].meets(.determiner)
      {
        continue
      }
      if verb < tokens.upperBound, classes[verb].contains([.past, .clause]) { return subject }
    }
    return nil
  }
}
