/// A subject, and what its prefixes say.
struct SubjectLine: Hashable {
  /// Without `Re:`, `Fwd:`, `AW:` and the like before it.
  var title: String
  var isAnswer = false
  var isForward = false

  /// - Complexity: O(*n*).
  init(_ subject: String) {
    var rest = Substring(subject)
    while let (word, after) = Self.prefix(of: rest) {
      let isForward = ReplyPhrases.forwards.contains(word)
      guard isForward || ReplyPhrases.answers.contains(word) else { break }
      // The outermost prefix says what the message is.
      if !isAnswer, !self.isForward {
        self.isForward = isForward
        isAnswer = !isForward
      }
      rest = after.drop { $0.isWhitespace }
    }
    title = String(rest)
  }

  /// The word before a colon, numbers and brackets left aside: `Re[2]:`, `RE (3) :`.
  private static func prefix(of text: Substring) -> (word: String, rest: Substring)? {
    let head = text.prefix(24)
    guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = head[..<colon].prefix { $0.isLetter }
    let tail = head[..<colon].dropFirst(word.count)
    guard !word.isEmpty, tail.allSatisfy({ $0.isNumber || " []()^*\u{A0}".contains($0) }) else {
      return nil
    }
    return (word.lowercased(), head.base[head.base.index(after: colon)...])
  }
}
