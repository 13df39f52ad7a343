internal import SpanAlgebra

/// Tells words in marks that nobody is quoted with: labels, titles, names, words about words.
enum ScareQuotes {
  /// Whether a stretch of words in marks is a label and not a piece of what was said.
  ///
  /// `inner` are the tokens between the marks, `outer` those with the marks, `report` is what may
  /// govern them.
  static func isLabel(
    _ inner: Range<Int>, outer: Range<Int>, report: Report?, in scene: QuoteScene
  ) -> Bool {
    let words = inner.filter { scene.classes[$0].meets([.word, .number]) }
    guard !words.isEmpty else { return true }
    if isNamed(before: outer.lowerBound, words: words, in: scene) { return true }
    guard let report else { return words.count <= 4 }
    if report.cue.upperBound == outer.lowerBound { return false }
    if words.count <= 4, isTitleCase(words, in: scene) { return true }
    if words.count == 1 { return isAttributiveNoun(words[0], outer: outer, in: scene) }
    return false
  }

  /// Whether the words are the title of a programme or a work: `on CNN's "New Day"`.
  static func isTitle(_ inner: Range<Int>, outer: Range<Int>, in scene: QuoteScene) -> Bool {
    guard outer.lowerBound > 0 else { return false }
    let words = inner.filter { scene.classes[$0].meets([.word, .number]) }
    guard words.count <= 7, words.count > 1 || inner.count == words.count,
      isTitleCase(words, in: scene)
    else { return false }
    let before = scene.classes[outer.lowerBound - 1]
    return before.meets([.possessive, .preposition, .workTitle, .listeners])
      || before.contains([.past, .clause]) && words.count <= 4 && !before.meets(.quotation)
        && scene.classes[outer.lowerBound - 1].meets(.clause) && isTold(outer.lowerBound - 1, scene)
  }

  private static func isTold(_ token: Int, _ scene: QuoteScene) -> Bool {
    scene.folded(token) == FoldedWord("told")
  }

  /// `the film "Harbour Lights"`, `the so-called "north line"`.
  private static func isNamed(before opener: Int, words: [Int], in scene: QuoteScene) -> Bool {
    guard opener > 0 else { return false }
    let kind = scene.classes[opener - 1]
    if kind.meets(.soCalled) { return true }
    return kind.meets(.workTitle) && isTitleCase(words, in: scene)
  }

  /// Every word of more than three letters begins with a capital, and there is more than the
  /// capital that begins a sentence.
  private static func isTitleCase(_ words: [Int], in scene: QuoteScene) -> Bool {
    let long = words.filter { scene.tokens[$0].count > 3 }
    guard words.count > 1 || long.count == 1 else { return false }
    return !long.isEmpty && long.allSatisfy { scene.classes[$0].meets([.capitalized, .number]) }
      && scene.classes[words[0]].meets([.capitalized, .number])
  }

  /// One noun before another names a kind of thing; an adjective judges it.
  ///
  /// `86 "terrorist" targets` is a label that goes with the thing, `in "constant" contact` the
  /// speaker's own word.
  private static func isAttributiveNoun(
    _ word: Int, outer: Range<Int>, in scene: QuoteScene
  ) -> Bool {
    let next = outer.upperBound
    // A comma or stop inside the marks ends the phrase.
    guard outer.upperBound - 2 == word else { return false }
    guard next < scene.tokens.count, scene.classes[next].meets(.word),
      !scene.classes[next].meets([
        .preposition, .coordinator, .subordinator, .auxiliary, .adverb, .to, .relative, .verbForm,
        .determiner, .pronoun,
      ])
    else { return false }
    let span = scene.tokens[word]
    let written = String(decoding: scene.text[span.range], as: UTF8.self).lowercased()
    return !adjectiveEndings.contains { written.count > $0.count + 1 && written.hasSuffix($0) }
  }

  private static let adjectiveEndings = [
    "al", "ous", "ive", "ful", "less", "able", "ible", "ant", "ent", "ic", "ary", "ory", "ed",
    "ing",
    "ish", "y", "ar", "ble", "ong", "ect", "ar", "ery", "ust", "ain", "ere", "ete", "ute", "ute",
  ]
}
