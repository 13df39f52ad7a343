extension Query: CustomStringConvertible {
  /// The canonical text, which parses to an equal query.
  package var description: String { text(Level.scoped) }

  /// How tightly a construct binds, loosest first.
  private enum Level: Int, Comparable {
    case scoped, or, and, not, near, sequence, capture, repetition, atom

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  private var level: Level {
    switch self {
    case .within, .containing, .outside, .includingChrome, .constrained: .scoped
    case .or: .or
    case .and: .and
    case .not: .not
    case .near, .before: .near
    case .sequence: .sequence
    case .captured: .capture
    case .repeated: .repetition
    case .phrase, .token, .region, .field: .atom
    }
  }

  private func text(_ outer: Level) -> String {
    level < outer ? "(\(bareText))" : bareText
  }

  private var bareText: String {
    switch self {
    case .phrase(let words): WordPattern.text(of: words)
    case .token(let condition): "[\(condition)]"
    case .region(let region): "<\(region)>"
    case .field(let condition): "\(condition.field):\(condition.value.text(isQuoted: false))"
    case .repeated(let part, let times):
      // A repetition of one needs no parentheses, in which it could stand for nothing.
      part.text(part.level == .repetition ? .repetition : .atom) + Self.text(of: times)
    case .sequence(let parts): parts.map { $0.text(.capture) }.joined(separator: " ")
    case .captured(let name, let part): "\(name):\(part.capturedText)"
    case .near(let a, let b, let distance):
      "\(a.text(.near)) near/\(distance) \(b.text(.sequence))"
    case .before(let a, let b, let distance):
      "\(a.text(.near)) before/\(distance) \(b.text(.sequence))"
    case .not(let part): "not \(part.text(.not))"
    case .and(let parts):
      parts.map { $0.text(.not) }
        .joined(separator: parts.contains(where: \.endsInTokenPattern) ? " and " : " ")
    case .or(let parts): parts.map { $0.text(.and) }.joined(separator: " or ")
    case .within(let query, let scope): "\(query.text(.scoped)) within \(scope.scopeText)"
    case .outside(let query, let scope): "\(query.text(.scoped)) outside \(scope.scopeText)"
    case .containing(let query, let part): "\(query.text(.scoped)) containing \(part.text(.or))"
    case .includingChrome(let query): "\(query.text(.scoped)) including chrome"
    case .constrained(let query, let constraint): "\(query.text(.or)) :: \(constraint)"
    }
  }

  /// As it stands after the name of a capture or as a scope: words in parentheses, as they would be a field's.
  private var capturedText: String {
    switch self {
    case .phrase: "(\(bareText))"
    case .repeated(let part, let times) where part.isPhraseOrRepeated:
      part.capturedText + Self.text(of: times)
    default: text(.repetition)
    }
  }

  private static func text(of times: ClosedRange<Int>) -> String {
    times.count == 1 ? "{\(times.lowerBound)}" : "{\(times.lowerBound),\(times.upperBound)}"
  }

  /// A layer without conditions is named alone, `within sentence`; a word needs parentheses there.
  private var scopeText: String {
    switch self {
    case .region(let region): region.bareName ?? bareText
    // In parentheses a repetition could stand for nothing.
    case .phrase, .repeated: capturedText
    default: text(.atom)
    }
  }

  private var isPhraseOrRepeated: Bool {
    switch self {
    case .phrase, .repeated: true
    default: false
    }
  }

  /// Whether it would take what is written beside it into a sequence.
  private var endsInTokenPattern: Bool {
    switch self {
    case .not(let part): part.endsInTokenPattern
    case .near(let a, let b, _), .before(let a, let b, _):
      a.endsInTokenPattern || b.endsInTokenPattern
    default: isTokenPattern
    }
  }
}

extension WordPattern {
  /// How a query writes adjacent words.
  static func text(of words: [WordPattern]) -> String {
    if words.count == 1 {
      switch words[0] {
      case .word(let word) where isBare(word): return word
      case .prefix(let word) where isBare(word): return word + "*"
      case .expression(let source): return "/\(escaped(source, "/"))/"
      default: break
      }
    }
    return quotedText(of: words)
  }

  /// Adjacent words between marks.
  static func quotedText(of words: [WordPattern]) -> String {
    if case .expression(let source) = words[0], words.count == 1 {
      return "/\(escaped(source, "/"))/"
    }
    if case .form = words[0] {
      return "'\(joined(words.map { escaped($0.string, "'\u{2019}\\") }))'"
    }
    let special = "\"\\*" + String(Lexer.doubleQuotes)
    return "\""
      + joined(
        words.map { word in
          if case .prefix = word {
            escaped(word.string, special) + "*"
          } else {
            escaped(word.string, special)
          }
        }) + "\""
  }

  var string: String {
    switch self {
    case .word(let string), .prefix(let string), .form(let string), .expression(let string): string
    }
  }

  /// Whether a word stands for itself outside quotation marks.
  private static func isBare(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, !Keyword.reserved.contains(word) else {
      return false
    }
    let plain = word.unicodeScalars.allSatisfy {
      $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    return plain && first != "-" && !word.hasSuffix("-")
  }

  /// Words with blanks between them, save before the second half of `Russia's`.
  private static func joined(_ words: [String]) -> String {
    var text = ""
    for word in words {
      let first = word.first { $0 != "\\" }
      let isTail =
        word.count > 1
        && first.map { "'\u{2019}\u{B4}\u{2BC}\u{2032}\u{201B}`".contains($0) } == true
      if !text.isEmpty, !(isTail && word.contains { $0.isLetter }) { text += " " }
      text += word
    }
    return text
  }

  static func escaped(_ text: String, _ special: String) -> String {
    // By scalars, as the text of a query is cut: a mark with an accent is still a mark.
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension TokenCondition: CustomStringConvertible {
  package var description: String { text(isNested: false) }

  private func text(isNested: Bool) -> String {
    switch self {
    case .any: return ""
    case .word(let word): return "word=\(word.conditionText)"
    case .not(.word(let word)): return "word!=\(word.conditionText)"
    case .not(let condition): return "!(\(condition.text(isNested: false)))"
    case .all(let parts): return group(parts, " & ", isNested)
    case .either(let parts): return group(parts, " | ", isNested)
    }
  }

  private func group(_ parts: [TokenCondition], _ sign: String, _ isNested: Bool) -> String {
    let text = parts.map { $0.text(isNested: true) }.joined(separator: sign)
    return isNested ? "(\(text))" : text
  }
}

extension WordPattern {
  /// A pattern as the value of a condition, always in marks.
  fileprivate var conditionText: String {
    switch self {
    case .word(let word): "\"\(Self.escaped(word, "\"\\*" + String(Lexer.doubleQuotes)))\""
    case .prefix(let word): "\"\(Self.escaped(word, "\"\\*" + String(Lexer.doubleQuotes)))*\""
    case .form(let form): "'\(Self.escaped(form, "'\u{2019}\\"))'"
    case .expression(let source): "/\(Self.escaped(source, "/"))/"
    }
  }
}

extension RegionPattern: CustomStringConvertible {
  /// As it stands between the angle brackets.
  package var description: String {
    let (name, rest) = shortName
    return ([name] + rest.map(\.description)).joined(separator: " ")
  }

  /// The name alone, where that says all.
  var bareName: String? {
    let (name, rest) = shortName
    return rest.isEmpty ? name : nil
  }

  private var shortName: (String, [AttributeCondition]) {
    guard layer == "mention", let first = conditions.first, first.attribute == "kind",
      !first.isNegated, case .words(let kind, false) = first.value, kind.count == 1,
      QueryContext.regionKinds.contains(kind[0])
    else { return (layer, conditions) }
    return (kind[0], Array(conditions.dropFirst()))
  }
}

extension AttributeCondition: CustomStringConvertible {
  package var description: String {
    "\(attribute)\(isNegated ? "!" : "")=\(value.text(isQuoted: true))"
  }
}

extension FieldValue {
  /// As a query writes it; between quotation marks where asked or needed.
  func text(isQuoted: Bool) -> String {
    let value: String
    var needsQuotes = isQuoted
    switch self {
    case .words(let words, let isPrefix):
      value = words.joined(separator: " ") + (isPrefix ? "*" : "")
      needsQuotes = needsQuotes || words.count > 1 || words == ["none"]
    case .exactly(let text):
      return "'\(WordPattern.escaped(text, "'\u{2019}\\"))'"
    case .dates(let range):
      value = range.description
    case .missing:
      value = isQuoted ? "" : "none"
    }
    return needsQuotes ? "\"\(value)\"" : value
  }
}
