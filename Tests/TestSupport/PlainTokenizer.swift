/// Cuts text much as the product does, in few lines, for tests that must not know a language.
///
/// A token is a run of letters, digits and inner hyphens, periods and apostrophes; `'s` and any
/// other mark stand alone.
package func plainTokens(_ text: String) -> [Range<String.Index>] {
  var tokens: [Range<String.Index>] = []
  var index = text.startIndex
  func isLetter(_ index: String.Index) -> Bool {
    index < text.endIndex && (text[index].isLetter || text[index].isNumber)
  }
  while index < text.endIndex {
    let start = index
    let character = text[index]
    index = text.index(after: index)
    if character.isWhitespace { continue }
    guard isLetter(start) else {
      tokens.append(start..<index)
      continue
    }
    while index < text.endIndex {
      if isLetter(index) {
        index = text.index(after: index)
      } else if "-.'\u{2019}".contains(text[index]), isLetter(text.index(after: index)) {
        index = text.index(after: index)
      } else {
        break
      }
    }
    let word = text[start..<index]
    if word.count > 2, word.hasSuffix("'s") || word.hasSuffix("\u{2019}s") {
      let tail = text.index(index, offsetBy: -2)
      tokens += [start..<tail, tail..<index]
    } else {
      tokens.append(start..<index)
    }
  }
  return tokens
}

/// The tokens of a text as strings.
@Sendable package func plainForms(_ text: String) -> [String] {
  plainTokens(text).map { String(text[$0]) }
}
