package import SpanAlgebra

/// A document on its way from a reader through the annotators into a segment.
///
/// All spans count UTF-8 code units from the start of `text`.
package struct DocumentDraft: Sendable {
  /// What users call it: its `id` field, else its path below the loaded folder.
  package var name: String
  /// The path of its source as loaded, and the number of the record in it, counted from 1.
  package var path: String
  package var record: Int
  /// The text as UTF-8, never altered: cleaning marks stretches on layers.
  package let text: [UInt8]
  /// What is known of the document as a whole, in the order found, names unique.
  ///
  /// `title`, `source`, `agency`, `place`, `date`, `date_basis`, `language`, and the fields it came
  /// with.
  package private(set) var fields: [DocumentField]
  /// What the source says of it, in the order found; the reader's rules decide which to believe.
  package var claims: [Claim]
  /// The digest of the text and of the fields it came with; see ``closeSource()``.
  package private(set) var digest: UInt64
  /// The tokens in ascending order, none overlapping another.
  package var tokens: [TextSpan] {
    didSet {
      words = []
      wordHashes = []
    }
  }
  /// What annotators note of each token while they go over the document; empty before, and as soon
  /// as the tokens are others.
  package var words: [UInt32]
  /// The identity of each token's word for annotators; empty where ``words`` is.
  package var wordHashes: [UInt64]
  /// The regions of each layer in ascending order.
  ///
  /// A list, as there are few and each is asked for often.
  private var layers: [(name: String, regions: [Region])]

  package init(
    name: String, path: String, record: Int = 1, text: [UInt8], fields: [DocumentField] = []
  ) {
    self.name = name
    self.path = path
    self.record = record
    self.text = text
    self.fields = fields
    claims = []
    digest = Checksum.of(text)
    tokens = []
    words = []
    wordHashes = []
    layers = []
  }

  /// The regions of a layer, ascending; empty where nothing wrote it.
  package subscript(layer: LayerSchema) -> [Region] {
    get {
      for index in layers.indices where layers[index].name == layer.name {
        return layers[index].regions
      }
      return []
    }
    set {
      if let index = layers.firstIndex(where: { $0.name == layer.name }) {
        layers[index].regions = newValue
      } else {
        layers.append((layer.name, newValue))
      }
    }
  }

  /// The value of a field; `nil` where it is unknown.
  package func field(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Sets a field, or adds it at the end.
  package mutating func setField(_ name: String, _ value: String) {
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].value = value
    } else {
      fields.append(DocumentField(name: name, value: value))
    }
  }

  /// Takes the fields and claims into the digest: what is set later was worked out, not read.
  package mutating func closeSource() {
    let facts = fields.map { "\($0.name)\t\($0.value)\n" }.joined()
    let said = claims.map { "\($0.field)\t\($0.basis)\t\($0.value)\n" }.joined()
    digest = Checksum.of(Array("\(hexadecimal(Checksum.of(text)))\n\(facts)\(said)".utf8))
  }

  /// The words of a span.
  package func string(_ span: TextSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
  }
}

/// One fact about a document.
package struct DocumentField: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
