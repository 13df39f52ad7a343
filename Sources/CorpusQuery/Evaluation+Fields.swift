internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The documents that satisfy a condition on a field, of those looked in.
  ///
  /// `person`, `speaker` and the other kinds of name ask the layers; all others ask the document's
  /// own field, and those that stories have ask each of its stories too. `source` asks the agency as
  /// well: who wrote a story is where it comes from.
  func documents(with condition: FieldCondition) throws(QueryCancelled) -> DocumentSet {
    try proceed()
    let field = condition.field
    if field == "speaker" {
      return try documents(with: [("speaker", condition.value)], on: .quote)
    }
    if QueryContext.mentionKinds.contains(field) {
      let kind = FieldValue.exactly(field)
      return try documents(with: [("kind", kind), ("entity", condition.value)], on: .mention)
    }
    let own = try FieldColumn.of(field, self).documents(condition.value, among: among)
    guard field == "source" else { return own }
    let agency = try FieldColumn.of("agency", self).documents(condition.value, among: among)
    return condition.value == .missing ? own.intersection(agency) : own.union(agency)
  }

  /// The documents with a region that has all of some values.
  private func documents(
    with values: [(name: String, value: FieldValue)], on schema: LayerSchema
  ) throws(QueryCancelled) -> DocumentSet {
    var result = DocumentSet(capacity: segment.documentCount)
    guard let layer = segment.layer(schema) else { return result }
    let conditions = values.map { AttributeCondition(attribute: $0.name, value: $0.value) }
    let documents = eligible
    var document = 0
    try forEachRegion(of: layer, under: conditions, in: among) { region, _ in
      document = layer.document(of: region, from: document)
      if documents.contains(document) { result.insert(document) }
    }
    return result
  }
}
