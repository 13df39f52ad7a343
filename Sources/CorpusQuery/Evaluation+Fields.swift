internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The documents that satisfy a condition on a field, of those looked in.
  ///
  /// `person`, `speaker` and the other kinds of name ask the layers; all others ask the document's
  /// own field, and those that stories have ask each of its stories too. `source` asks the agency as
  /// well: who wrote a story is where it comes from.
  func documents(with condition: FieldCondition) throws(QueryCancelled) -> DocumentSet {
    guard condition.field == "source" else { return try documents(withOwn: condition) }
    let own = try documents(withOwn: condition)
    let agency = FieldCondition(field: "agency", value: condition.value)
    if condition.value == .missing { return try narrowed(to: own).documents(withOwn: agency) }
    return own.union(try narrowed(to: own.complement).documents(withOwn: agency))
  }

  private func documents(
    withOwn condition: FieldCondition
  ) throws(QueryCancelled) -> DocumentSet {
    try proceed()
    let field = condition.field
    if field == "speaker" {
      return try documents(with: [("speaker", condition.value)], on: .quote)
    }
    if QueryContext.mentionKinds.contains(field) {
      let kind = FieldValue.exactly(field)
      return try documents(with: [("kind", kind), ("entity", condition.value)], on: .mention)
    }
    let columns = segment.documents
    var known: [String: Bool] = [:]
    var result = DocumentSet(capacity: segment.documentCount)
    var rest = DocumentSet(capacity: segment.documentCount)
    for (number, document) in eligible.members.enumerated() {
      if number % 1024 == 0 { try proceed() }
      let value = columns.field(field, of: document)
      let matches = known[value] ?? condition.value.matches(value)
      known[value] = matches
      if matches { result.insert(document) } else { rest.insert(document) }
    }
    guard StoryAttribute.allCases.contains(where: { $0.name == field }) else { return result }
    if condition.value == .missing {
      // A document lacks a value where neither it nor any of its stories has one.
      let present = try narrowed(to: result).documents(
        with: [(field, .missing)], on: .story, isNegated: true)
      return result.subtracting(present)
    }
    result = result.union(
      try narrowed(to: rest).documents(with: [(field, condition.value)], on: .story))
    guard field == "title" else { return result }
    return result.union(try narrowed(to: rest).documents(withTitle: condition.value))
  }

  /// The documents with a region that has all of some values.
  private func documents(
    with values: [(name: String, value: FieldValue)], on schema: LayerSchema,
    isNegated: Bool = false
  ) throws(QueryCancelled) -> DocumentSet {
    var result = DocumentSet(capacity: segment.documentCount)
    guard let layer = segment.layer(schema) else { return result }
    var matchers = values.map {
      AttributeMatcher(layer, $0.name, $0.value, isNegated: isNegated)
    }
    documents: for (number, document) in eligible.members.enumerated() {
      if number % 1024 == 0 { try proceed() }
      regions: for region in layer.regions(of: document) {
        for index in matchers.indices where !matchers[index].matches(region) { continue regions }
        result.insert(document)
        continue documents
      }
    }
    return result
  }

  /// The documents with a title region whose words match.
  private func documents(withTitle value: FieldValue) throws(QueryCancelled) -> DocumentSet {
    var result = DocumentSet(capacity: segment.documentCount)
    guard let layer = segment.layer(.title) else { return result }
    for document in eligible.members
    where layer.regions(of: document).contains(where: {
      value.matches(segment.string(layer.textSpan($0)))
    }) {
      result.insert(document)
    }
    return result
  }
}
