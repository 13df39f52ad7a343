import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport

/// What a query denotes in a plain corpus, as the manual defines it, with no regard to speed.
struct QueryByDefinition {
  let corpus: PlainCorpus
  var includesChrome = false
  var excluded: Set<TokenSpan> = []
  let memory = Memory()

  init(corpus: PlainCorpus) { self.corpus = corpus }

  /// What was worked out before: definitions ask for the same places over and over.
  final class Memory {
    struct Key: Hashable {
      var query: Query
      var includesChrome: Bool
      var excluded: Set<TokenSpan>
    }
    var places: [Key: Set<TokenSpan>] = [:]
    var matches: [Key: Set<PlainMatch>] = [:]
  }

  /// The documents that satisfy a query, and its hits in them.
  func hits(_ query: Query, among documents: Set<Int>) -> (spans: [TokenSpan], documents: [Int]) {
    let units = documents.map { corpus.documents[$0].tokens }
    let satisfied = documents.sorted().filter { satisfies(query, corpus.documents[$0].tokens) }
    return (places(of: query, in: Set(units)).sorted(), satisfied)
  }

  // MARK: Units

  func satisfies(_ query: Query, _ unit: TokenSpan) -> Bool {
    switch query {
    case .and(let parts): return parts.allSatisfy { satisfies($0, unit) }
    case .or(let parts): return parts.contains { satisfies($0, unit) }
    case .not(let part): return !satisfies(part, unit)
    case .field(let condition): return satisfies(condition, document(of: unit))
    case .within(let query, let region) where !query.denotesPlaces:
      return scope(region).contains { unit.contains($0) && satisfies(query, $0) }
    case .outside(let query, let region): return without(region).satisfies(query, unit)
    case .includingChrome(let query): return withChrome.satisfies(query, unit)
    default: return places(query).contains { unit.contains($0) }
    }
  }

  /// The hits of a query in the units that satisfy it.
  private func places(of query: Query, in units: Set<TokenSpan>) -> Set<TokenSpan> {
    switch query {
    case .not, .field: return []
    case .and(let parts):
      let satisfied = units.filter { satisfies(query, $0) }
      return parts.reduce(into: []) { $0.formUnion(places(of: $1, in: satisfied)) }
    case .or(let parts):
      return parts.reduce(into: []) { $0.formUnion(places(of: $1, in: units)) }
    case .within(let inner, let region) where !inner.denotesPlaces:
      let satisfied = units.filter { satisfies(query, $0) }
      return places(of: inner, in: scope(region)).filter { place in
        satisfied.contains { $0.contains(place) }
      }
    case .outside(let query, let region): return without(region).places(of: query, in: units)
    case .includingChrome(let query): return withChrome.places(of: query, in: units)
    default: return places(query).filter { place in units.contains { $0.contains(place) } }
    }
  }

  /// Regions as given, save those wholly in chrome.
  func scope(_ region: Query) -> Set<TokenSpan> {
    guard case .region(let pattern) = region else { return places(region) }
    let chrome = includesChrome ? [] : corpus.layers["chrome"] ?? []
    return Set(regions(pattern)).filter { span in !chrome.contains { $0.span.contains(span) } }
  }

  func without(_ region: Query) -> QueryByDefinition {
    var definition = self
    definition.excluded.formUnion(scope(region))
    return definition
  }

  var withChrome: QueryByDefinition {
    var definition = self
    definition.includesChrome = true
    return definition
  }

  private func document(of span: TokenSpan) -> PlainCorpus.Document {
    corpus.documents.first { $0.tokens.contains(span) } ?? corpus.documents[0]
  }

  // MARK: Places

  func places(_ query: Query) -> Set<TokenSpan> {
    let key = Memory.Key(query: query, includesChrome: includesChrome, excluded: excluded)
    if let known = memory.places[key] { return known }
    let result = freshPlaces(query)
    memory.places[key] = result
    return result
  }

  private func freshPlaces(_ query: Query) -> Set<TokenSpan> {
    switch query {
    case .phrase(let words):
      return admitted(
        corpus.forms.indices.compactMap { start in
          let range = start..<start + words.count
          guard range.upperBound <= corpus.forms.count else { return nil }
          let isHere = zip(words, corpus.forms[range]).allSatisfy { matches($0, $1) }
          return isHere ? TokenSpan(range) : nil
        })
    case .token(let condition):
      return admitted(
        corpus.forms.indices.filter { holds(condition, corpus.forms[$0]) }
          .map { TokenSpan($0..<$0 + 1) })
    case .region(let pattern): return admitted(regions(pattern))
    case .sequence, .repeated: return sequence(query)
    case .captured(_, let part): return places(part)
    case .constrained: return Set(matches(query).map(\.span))
    case .near(let a, let b, let distance):
      return admitted(
        SpansByDefinition.near(list(places(a)), list(places(b)), within: distance))
    case .before(let a, let b, let distance):
      return admitted(
        SpansByDefinition.before(list(places(a)), list(places(b)), within: distance))
    case .or(let parts): return parts.reduce(into: []) { $0.formUnion(places($1)) }
    case .within(let query, let region):
      let scope = scope(region)
      return places(query).filter { place in scope.contains { $0.contains(place) } }
    case .containing(let query, let part):
      return places(query).filter { satisfies(part, $0) }
    case .outside(let query, let region): return without(region).places(query)
    case .includingChrome(let query): return withChrome.places(query)
    case .and, .not, .field: return []
    }
  }

  private func list(_ spans: Set<TokenSpan>) -> SpanList { SpanList(Array(spans)) }

  func admitted(_ spans: some Sequence<TokenSpan>) -> Set<TokenSpan> {
    let chrome = includesChrome ? [] : (corpus.layers["chrome"] ?? []).map(\.span)
    return Set(spans).filter { span in
      corpus.documents.contains { $0.tokens.contains(span) }
        && !chrome.contains { $0.overlaps(span) } && !excluded.contains { $0.overlaps(span) }
    }
  }

  func regions(_ pattern: RegionPattern) -> [TokenSpan] {
    (corpus.layers[pattern.layer] ?? []).filter { region in
      pattern.conditions.allSatisfy {
        $0.value.matches(region.values[$0.attribute] ?? "") != $0.isNegated
      }
    }.map(\.span)
  }

  private func sequence(_ query: Query) -> Set<TokenSpan> {
    var parts = [query]
    if case .sequence(let inner) = query { parts = inner.map(bare) }
    let isGap = parts.map(isGap)
    var found: Set<TokenSpan> = []
    for start in corpus.forms.indices {
      var ends: Set<Int> = [start]
      for (index, part) in parts.enumerated() {
        ends = ends.reduce(into: []) { $0.formUnion(self.ends(of: part, from: $1, isGap[index])) }
      }
      for end in ends where end > start { found.insert(TokenSpan(start..<end)) }
    }
    let whole = admitted(found)
    guard !hasFixedLength(query) else { return whole }
    return Set(SpansByDefinition.minimal(Array(whole)))
  }

  func ends(of part: Query, from start: Int, _ isGap: Bool) -> Set<Int> {
    var (unit, times) = (part, 1...1)
    if case .repeated(let inner, let range) = part { (unit, times) = (inner, range) }
    let units = isGap ? [] : places(unit)
    var result: Set<Int> = times.lowerBound == 0 ? [start] : []
    var reached: Set<Int> = [start]
    for number in 1...times.upperBound {
      reached = reached.reduce(into: []) { ends, position in
        if isGap {
          if position < corpus.forms.count { ends.insert(position + 1) }
        } else {
          for place in units where Int(place.start) == position { ends.insert(Int(place.end)) }
        }
      }
      if number >= times.lowerBound { result.formUnion(reached) }
    }
    return result
  }

  /// A part without the names that it is captured by.
  private func bare(_ part: Query) -> Query {
    if case .captured(_, let inner) = part { bare(inner) } else { part }
  }

  func isGap(_ part: Query) -> Bool {
    switch part {
    case .token(.any), .repeated(.token(.any), _): true
    default: false
    }
  }

  func hasFixedLength(_ query: Query) -> Bool {
    switch query {
    case .captured(_, let part): hasFixedLength(part)
    case .phrase, .token: true
    case .repeated(let part, let times): times.count == 1 && hasFixedLength(part)
    case .sequence(let parts): parts.allSatisfy(hasFixedLength)
    default: false
    }
  }

  // MARK: Words and values

  func matches(_ word: WordPattern, _ form: String) -> Bool {
    switch word {
    case .word(let wanted): return folded(form) == wanted
    case .prefix(let prefix): return folded(form).hasPrefix(prefix)
    case .form(let wanted): return Array(form.utf8) == Array(wanted.utf8)
    case .expression(let source):
      guard let regex = try? Regex(source) else { return false }
      return folded(form).wholeMatch(of: regex) != nil
    }
  }

  private func holds(_ condition: TokenCondition, _ form: String) -> Bool {
    switch condition {
    case .any: true
    case .word(let word): matches(word, form)
    case .not(let part): !holds(part, form)
    case .all(let parts): parts.allSatisfy { holds($0, form) }
    case .either(let parts): parts.contains { holds($0, form) }
    }
  }

  private func satisfies(_ condition: FieldCondition, _ document: PlainCorpus.Document) -> Bool {
    func values(_ layer: String, _ attribute: String, kind: String? = nil) -> [String] {
      (corpus.layers[layer] ?? []).filter {
        document.tokens.contains($0.span) && (kind == nil || $0.values["kind"] == kind)
      }.map { $0.values[attribute] ?? "" }
    }
    let field = condition.field
    if field == "speaker" {
      return values("quote", "speaker").contains(where: condition.value.matches)
    }
    if field == "person" {
      return values("mention", "entity", kind: "person").contains(where: condition.value.matches)
    }
    var all = [document.fields[field] ?? ""] + values("story", field)
    if field == "source" { all += [document.fields["agency"] ?? ""] + values("story", "agency") }
    if field == "title" {
      all += (corpus.layers["title"] ?? []).filter { document.tokens.contains($0.span) }
        .map { corpus.forms[$0.span.range].joined(separator: " ") }
    }
    if condition.value == .missing { return all.allSatisfy(\.isEmpty) }
    return all.contains(where: condition.value.matches)
  }
}
