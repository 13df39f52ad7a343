package import CorpusStore
internal import SpanAlgebra

/// Marks the time expressions of a document with their values by TIMEX3.
///
/// Values are anchored on the day of the story that holds them; where no day is known they stay
/// underspecified, `XXXX-WXX-3`. Where the tense chose between two readings, the other is kept.
/// Of a story or a paragraph in another language than English only dates in digits with a single reading are
/// marked, `2031-03-04`. The rules are in the files beside this one, a family of expressions each.
///
/// - Note: Sources: ISO 24617-1 (TIMEX3); Strötgen and Gertz (2013), "Multilingual and
///   Cross-domain Temporal Tagging", for the choice of weekdays and months in news.
package struct TimeAnnotator: Annotator {
  package let reads: [LayerSchema] = [.story, .paragraph, .sentence]
  package let writes: [LayerSchema] = [.time]

  package init() {}

  /// - Complexity: O(*n*) in the length of the text.
  package func annotate(_ document: inout DocumentDraft) {
    let atoms = TimeAtomizer.atoms(
      of: document.tokens, WordLexicon.words(of: document), in: document.text)
    let stories = document[.story]
    var parser = TimeParser(text: document.text, atoms: atoms)
    if stories.isEmpty {
      let date = document.field("date").flatMap { CalendarDate($0) }
      parser.begin(anchor: date, story: atoms.indices)
    }
    var regions: [Region] = []
    // The stories around the sentence, innermost last: an inset stands inside another story.
    var open: [Int] = []
    var next = 0
    let foreign = document[.paragraph].filter { StoryLanguage.isOther(paragraph: $0) }
    var nextForeign = 0
    var story: Int?
    var hasBegun = stories.isEmpty
    var place = 0
    for sentence in sentences(of: document) {
      while next < stories.count, stories[next].span.start <= sentence.start {
        open.append(next)
        next += 1
      }
      open.removeAll { stories[$0].span.end <= sentence.start }
      if !hasBegun || open.last != story {
        hasBegun = true
        story = open.last
        parser.begin(
          anchor: story.flatMap { CalendarDate(stories[$0][StoryAttribute.date]) },
          story: story.map { range(of: stories[$0].span, in: atoms, from: place) }
            ?? place..<place)
      }
      while place < atoms.count, Int(atoms[place].start) < sentence.start { place += 1 }
      let first = place
      while place < atoms.count, Int(atoms[place].start) < sentence.end { place += 1 }
      while nextForeign < foreign.count, foreign[nextForeign].span.end <= sentence.start {
        nextForeign += 1
      }
      let isForeign =
        story.map { StoryLanguage.isOther(stories[$0]) } ?? false
        || nextForeign < foreign.count && foreign[nextForeign].span.start <= sentence.start
      for timex in parser.expressions(in: first..<place) {
        if isForeign, !isPlainInEveryLanguage(timex) { continue }
        regions.append(region(of: timex, atoms))
      }
    }
    document[.time] = regions
  }

  /// Whether an expression is a date in digits that has one reading only, whoever wrote it.
  private func isPlainInEveryLanguage(_ timex: Timex) -> Bool {
    timex.basis.hasPrefix("date in digits") && timex.alternative.isEmpty
  }

  /// The atoms that begin inside a span, none of them before `first`.
  private func range(of span: TextSpan, in atoms: [TimeAtom], from first: Int) -> Range<Int> {
    var end = first
    while end < atoms.count, Int(atoms[end].start) < span.end { end += 1 }
    return first..<end
  }

  /// The sentences, or the paragraphs where nothing cut them, or the whole text.
  private func sentences(of document: DocumentDraft) -> [TextSpan] {
    let sentences = document[.sentence]
    if !sentences.isEmpty { return sentences.map(\.span) }
    let paragraphs = document[.paragraph]
    if !paragraphs.isEmpty { return paragraphs.map(\.span) }
    return [TextSpan(start: 0, end: document.text.count)]
  }

  private func region(of timex: Timex, _ atoms: [TimeAtom]) -> Region {
    let first = atoms[timex.range.lowerBound]
    let last = atoms[timex.range.upperBound - 1]
    return Region(
      TextSpan(start: Int(first.start), end: Int(last.end)),
      values: [timex.type.rawValue, timex.value, timex.basis, timex.alternative])
  }
}
