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
  /// Of the phrases whose first word has these low bits, whether there is one of that word alone
  /// (1) and a longer one (2), and the same of those that count anywhere (4 and 8): most words end
  /// here.
  private let openings: [UInt8]
  /// Whether any phrase has two first words that give this place.
  private let pairs: [Bool]

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
    var openings = [UInt8](repeating: 0, count: 1 << 14)
    var pairs = [Bool](repeating: false, count: 1 << 14)
    for phrase in phrases.values.joined() {
      let kind: UInt8 = phrase.words.count == 1 ? 1 : 2
      openings[Int(phrase.words[0] & 0x3FFF)] |=
        phrase.match.scope == .anywhere ? kind << 2 : kind
      if phrase.words.count > 1 { pairs[Self.place(phrase.words[0], phrase.words[1])] = true }
    }
    self.openings = openings
    self.pairs = pairs
  }

  /// Where two words that follow each other are among the pairs.
  private static func place(_ first: UInt64, _ second: UInt64) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B9_7F4A_7C15 ^ second) & 0x3FFF)
  }

  /// Whether a phrase that counts anywhere, or one of the others, may begin at a word.
  @inline(__always)
  private func mayBegin(
    at index: Int, of words: Span<PageWord>, anywhere: Bool
  ) -> Bool {
    let kinds = openings[Int(words[index].form & 0x3FFF)] >> (anywhere ? 2 : 0) & 3
    guard kinds != 0 else { return false }
    if kinds & 1 == 1 { return true }
    return index + 1 < words.count && pairs[Self.place(words[index].form, words[index + 1].form)]
  }

  /// The phrase that a line is or begins with; `nil` if it does neither.
  func label(_ words: Span<PageWord>) -> Match? {
    guard (1...16).contains(words.count), mayBegin(at: 0, of: words, anywhere: false)
    else { return nil }
    var found: Match?
    for phrase in phrases[words[0].form] ?? [] where isAt(0, phrase, in: words) {
      switch phrase.match.scope {
      case .whole where phrase.words.count == words.count: return phrase.match
      case .start: found = phrase.match
      default: continue
      }
    }
    return found
  }

  /// The kinds of the phrases that stand anywhere in a line, one for each different phrase.
  func marks(in words: Span<PageWord>) -> [String] {
    var kinds: [String] = []
    var seen: [[UInt64]] = []
    for index in words.indices where mayBegin(at: index, of: words, anywhere: true) {
      var match: Phrase?
      for phrase in phrases[words[index].form] ?? []
      where match == nil && phrase.match.scope == .anywhere && isAt(index, phrase, in: words) {
        match = phrase
      }
      guard let match, !seen.contains(match.words) else { continue }
      seen.append(match.words)
      kinds.append(match.match.kind)
    }
    return kinds
  }

  private func isAt(
    _ index: Int, _ phrase: Phrase, in words: Span<PageWord>
  ) -> Bool {
    guard index + phrase.words.count <= words.count else { return false }
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
