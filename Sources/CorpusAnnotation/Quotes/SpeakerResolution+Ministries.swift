internal import SpanAlgebra

// One name for a ministry, however its country is written.

extension SpeakerResolution {
  /// `Russian Defence Ministry` for `the Russian defence ministry` and `Russia's defence ministry`.
  func normalizedMinistry(_ words: Range<Int>) -> String? {
    guard let last = words.last else { return nil }
    if !scene.classes[last].meets(.ministry) { return ministryOfCountry(words) }
    var parts: [String] = []
    for token in words {
      let kind = scene.classes[token]
      if kind.meets([.determiner, .possessive]) || !kind.meets(.word) { continue }
      if let adjective = adjective(of: token) {
        parts.append(adjective)
      } else {
        let written = scene.string(token..<(token + 1))
        parts.append(written.prefix(1).uppercased() + written.dropFirst())
      }
    }
    return parts.count > 1 ? parts.joined(separator: " ") : nil
  }

  /// `Russian Foreign Ministry` for `the Foreign Ministry of Russia`.
  private func ministryOfCountry(_ words: Range<Int>) -> String? {
    guard words.count > 2, let last = words.last,
      scene.classes[last - 1].meets(.preposition), scene.classes[last - 2].meets(.ministry),
      let adjective = adjective(of: last), let name = normalizedMinistry(words.dropLast(2)),
      !name.hasPrefix(adjective)
    else { return nil }
    return adjective + " " + name
  }

  /// The adjective of the country that a word names; of one that no table knows where the text
  /// has it.
  private func adjective(of token: Int) -> String? {
    guard let word = scene.folded(token) else { return nil }
    if let country = CountryWords.number(of: word) { return CountryWords.adjective(of: country) }
    let isOwner =
      token + 1 < scene.tokens.count && scene.classes[token + 1].meets(.possessive)
      || scene.classes[max(0, token - 1)].meets(.preposition)
    guard isOwner, scene.classes[token].contains(.capitalized) else { return nil }
    let written = scene.string(token..<(token + 1))
    // `Russia` and `Korea` make theirs by the same rule.
    if written.hasSuffix("ia") || written.hasSuffix("ea") { return written + "n" }
    return ["n", "an", "ian", "ese", "ish"].lazy.map { written + $0 }.first {
      FoldedWord($0.utf8).map { adjectives.contains($0) } ?? false
    }
  }

  /// The words of a text that may be the adjective of a country.
  static func adjectives(in scene: QuoteScene) -> Set<FoldedWord> {
    var found: Set<FoldedWord> = []
    for (token, kind) in zip(scene.tokens, scene.classes)
    where kind.contains(.capitalized) && token.count > 4 {
      switch scene.text[token.end - 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "h"):
        if let word = FoldedWord(scene.text, token.range) { found.insert(word) }
      default: break
      }
    }
    return found
  }
}
