internal import CorpusStore

/// What the value of a field or of a region is compared with.
package enum FieldValue: Hashable, Sendable {
  /// The value has these words next to each other; the last may be the beginning of a word.
  ///
  /// Words are runs of letters and digits, folded: `AFP` is in `Moscow (AFP)`, `U.S.` in `the US`
  /// is not.
  case words([String], isPrefix: Bool)
  /// The value is exactly this.
  case exactly(String)
  /// The value is a date inside the range.
  case dates(DateRange)
  /// There is no value.
  case missing
}

extension FieldValue {
  /// Whether a value is the one asked for.
  ///
  /// - Complexity: O(*n*) in the length of the value.
  package func matches(_ value: String) -> Bool {
    switch self {
    case .exactly(let wanted):
      return value == wanted
    case .missing:
      return value.isEmpty
    case .dates(let range):
      return range.contains(value)
    case .words(let wanted, let isPrefix):
      let words = Self.words(of: value)
      guard words.count >= wanted.count else { return false }
      return (0...(words.count - wanted.count)).contains { start in
        wanted.indices.allSatisfy { index in
          let word = words[start + index]
          let isOpen = isPrefix && index == wanted.count - 1
          return isOpen ? word.hasPrefix(wanted[index]) : word == wanted[index]
        }
      }
    }
  }

  /// The runs of letters and digits of a text, folded.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded(text).unicodeScalars {
      if isWordScalar(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }
}
