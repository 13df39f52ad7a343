/// Phrases to look for in lines, by the numbers of their words.
struct PhraseTable: Sendable {
  /// Where in a line a phrase counts.
  enum Scope: Int, Comparable {
    /// The line is the phrase and nothing else but digits and marks.
    case whole
    /// The line begins with it and is short.
    case start
    /// Anywhere; several make a line boilerplate.
    case anywhere

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// A phrase found in a line.
  struct Match: Hashable {
    var kind: String
    var scope: Scope
  }

  private struct Phrase {
    var words: [UInt64]
    var match: Match
  }

  /// The phrases by their first word.
  private let phrases: [UInt64: [Phrase]]
  /// Whether any phrase has a first word with these low bits: most words end here.
  private let openings: [Bool]

  init(entries: [PhraseEntry]) {
    var phrases: [UInt64: [Phrase]] = [:]
    for entry in entries {
      for text in entry.phrases {
        let words = PageWords.forms(of: text)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(
          Phrase(words: words, match: Match(kind: entry.kind, scope: entry.scope)))
      }
    }
    self.phrases = phrases
    var openings = [Bool](repeating: false, count: 1 << 14)
    for form in phrases.keys { openings[Int(form & 0x3FFF)] = true }
    self.openings = openings
  }

  /// The phrase that a line is or begins with; `nil` if it does neither.
  func label(_ words: ArraySlice<PageWord>) -> Match? {
    guard let first = words.first, words.count <= 16, openings[Int(first.form & 0x3FFF)] else {
      return nil
    }
    var found: Match?
    for phrase in phrases[first.form] ?? [] where isAt(words.startIndex, phrase, in: words) {
      switch phrase.match.scope {
      case .whole where phrase.words.count == words.count: return phrase.match
      case .start: found = phrase.match
      default: continue
      }
    }
    return found
  }

  /// The kinds of the phrases that stand anywhere in a line, one for each different phrase.
  func marks(in words: ArraySlice<PageWord>) -> [String] {
    var kinds: [String] = []
    var seen: [[UInt64]] = []
    for index in words.indices where openings[Int(words[index].form & 0x3FFF)] {
      guard let candidates = phrases[words[index].form] else { continue }
      let match = candidates.first { $0.match.scope == .anywhere && isAt(index, $0, in: words) }
      guard let match, !seen.contains(match.words) else { continue }
      seen.append(match.words)
      kinds.append(match.match.kind)
    }
    return kinds
  }

  private func isAt(_ index: Int, _ phrase: Phrase, in words: ArraySlice<PageWord>) -> Bool {
    guard index + phrase.words.count <= words.endIndex else { return false }
    for (place, form) in phrase.words.enumerated() where words[index + place].form != form {
      return false
    }
    return true
  }
}

/// A list of phrases of one kind.
struct PhraseEntry {
  let kind: String
  let scope: PhraseTable.Scope
  let phrases: [String]

  /// The phrases of `list` have `|` or line feeds between them.
  init(_ kind: String, _ scope: PhraseTable.Scope, _ list: String) {
    self.kind = kind
    self.scope = scope
    phrases = list.split { $0 == "|" || $0 == "\n" }.map(String.init)
  }
}
