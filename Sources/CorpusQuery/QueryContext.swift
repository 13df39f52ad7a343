internal import CorpusStore

/// What a query is read against: how words are cut, and what there is to ask for.
package struct QueryContext: Sendable {
  /// Cuts typed words into the tokens that the text has.
  package let tokenize: @Sendable (String) -> [String]
  /// The names of the layers of the corpus.
  package let layers: [String]
  /// The names of the fields that its documents came with.
  package let fields: [String]
  /// The names of the values of each layer, by the layer's name.
  package let attributes: [String: [String]]

  package init(
    tokenize: @escaping @Sendable (String) -> [String], layers: [String], fields: [String],
    attributes: [String: [String]] = QueryContext.standardAttributes
  ) {
    self.tokenize = tokenize
    self.layers = layers
    self.fields = fields
    self.attributes = attributes
  }

  /// The values of the layers that Dateline writes itself.
  package static let standardAttributes = Dictionary(
    LayerSchema.all.map { ($0.name, $0.attributes) }, uniquingKeysWith: { first, _ in first })

  /// Fields that every corpus has: facts about documents and stories, then who is named or quoted.
  package static let standardFields =
    ["source", "place", "date", "language", "title", "agency"] + mentionKinds + ["speaker"]

  /// Kinds of mention, each of them a field and the name of a region: `person:`, `<person>`.
  ///
  /// `place` is a region only: as a field it is the place of the dateline.
  static let mentionKinds = ["person", "organization", "group", "event"]

  static let regionKinds = mentionKinds + ["place"]

  /// Other names that are understood.
  static let aliases = ["org": "organization", "lang": "language"]

  /// The value that is meant where only the layer is named: `<quote="Mattis">`.
  static let leadingAttribute = [
    "mention": "entity", "quote": "speaker", "time": "value", "story": "title", "chrome": "kind",
    "repeat": "kind",
  ]

  var knownFields: [String] {
    let missing =
      (layers.contains("mention") ? [] : Self.mentionKinds)
      + (layers.contains("quote") ? [] : ["speaker"])
    return Self.standardFields.filter { !missing.contains($0) }
      + fields.filter { !Self.standardFields.contains($0) }
  }

  /// The field that a typed name means; `nil` where there is none.
  func fieldName(of typed: String) -> String? {
    let known = knownFields
    if known.contains(typed) { return typed }
    let lower = typed.lowercased()
    return known.first { $0.lowercased() == lower } ?? Self.aliases[lower]
  }

  var knownLayers: [String] {
    layers + (layers.contains("mention") ? Self.regionKinds.filter { !layers.contains($0) } : [])
  }
}
