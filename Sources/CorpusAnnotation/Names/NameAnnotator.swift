package import CorpusStore
internal import SpanAlgebra

/// Marks the names of people, organizations, places, groups and events, and tells inside each
/// story whom a surname means.
///
/// Rules over tables of the language: known names, the words that names begin and end with,
/// titles, and what stands beside a name. What a document shows in one place counts in others.
/// Chrome and stories in other languages are left out; words of other scripts than Latin are not
/// annotated.
package struct NameAnnotator: Annotator {
  package let reads: [LayerSchema] = [.paragraph, .sentence, .title, .chrome, .story]
  package let writes: [LayerSchema] = [.mention]

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    let lexicon = NameLexicon.english
    let words = NameWordReader(text: document.text, lexicon: lexicon).words(
      document.tokens, WordLexicon.words(of: document))
    let names = names(words)
    let units = NameUnits(document: document, words: words).units
    var scanner = NameScanner(
      lexicon: lexicon, words: words, names: names, text: document.text,
      evidence: NameEvidence.none)
    var evidence = NameEvidence(
      words: words, names: names, isInitial: initials(units, &scanner), text: document.text)
    var first = NameScanner(
      lexicon: lexicon, words: words, names: names, text: document.text, evidence: evidence)
    first.reserve(names.count / 2)
    for unit in units where unit.style == .plain { first.scan(unit.words, style: .plain) }
    for mention in first.mentions { evidence.learn(mention, words: words) }
    var second = NameScanner(
      lexicon: lexicon, words: words, names: names, text: document.text, evidence: evidence)
    second.reserve(first.mentions.count)
    for unit in units { second.scan(unit.words, style: unit.style) }
    let roles = RoleReader(words: words, text: document.text)
    let bounds = units.map(\.words)
    let mentions = roles.withRoles(second.mentions, units: bounds)
    document[.mention] = StoryNames(
      lexicon: lexicon, words: words, text: document.text,
      stories: document[.story].map(\.span), mentions: mentions
    ).regions()
  }

  /// The places of the words that could be part of a name.
  private func names(_ words: [NameWord]) -> [Int] {
    var names = Array(repeating: 0, count: words.count)
    var count = 0
    for place in words.indices {
      // Without a branch, as no word tells whether the next is a name.
      names[count] = place
      count += words[place].isName ? 1 : 0
    }
    names.removeLast(names.count - count)
    return names
  }

  /// Whether each word has its capital, if any, for the place where it stands.
  private func initials(
    _ units: [NameUnits.Unit], _ scanner: inout NameScanner
  ) -> [Bool] {
    var result = Array(repeating: true, count: scanner.words.count)
    for unit in units where unit.style == .plain {
      scanner.bounds = unit.words
      var next = scanner.firstName(from: unit.words.lowerBound)
      while next < scanner.names.count, scanner.names[next] < unit.words.upperBound {
        let place = scanner.names[next]
        if scanner.words[place].shape == .capital { result[place] = scanner.isInitial(place) }
        next += 1
      }
    }
    return result
  }
}
