package import CorpusStore
internal import SpanAlgebra

/// The entities that a corpus names, with every form of their names, and which mention is which.
///
/// Made once for a corpus and given to ``entityFrequencies(of:in:kind:per:entities:workers:isCancelled:)``,
/// which then counts numbers. Entities are numbered in the order of their names and kinds by UTF-8;
/// forms entity by entity, those of one by UTF-8.
package struct CorpusEntities: Sendable {
  /// Of each entity its name across the corpus and its kind.
  let names: [String]
  let kinds: [String]
  /// Of each form its text, single-spaced, and its entity.
  let forms: [String]
  let entityOfForm: [UInt32]
  /// For each segment the form of each mention.
  let formOfMention: [[UInt32]]
  /// Of each document of each segment the number of its date in ``dates``; 0 where it has none.
  let dateOfDocument: [[UInt32]]
  /// The distinct dates in ascending order, after the empty one.
  let dates: [String]

  /// Reads the mentions of a corpus.
  ///
  /// - Complexity: O(mentions), each about as long as looking it up in a table.
  package init(_ corpus: Corpus, workers: Int = workerCount) {
    let found = concurrentMap(corpus.segments.count, workers: workers) { number in
      SegmentNames(corpus.segments[number].segment)
    }
    // The same name in two segments is one.
    var all: Set<NameKey> = []
    for segment in found { all.formUnion(segment.keys) }
    let sorted = all.sorted()
    var numbers: [NameKey: UInt32] = [:]
    numbers.reserveCapacity(sorted.count)
    var names: [String] = []
    var kinds: [String] = []
    var entityOfForm: [UInt32] = []
    for (number, key) in sorted.enumerated() {
      numbers[key] = UInt32(number)
      if number == 0 || !sorted[number - 1].isSameEntity(as: key) {
        names.append(String(decoding: key.name, as: UTF8.self))
        kinds.append(String(decoding: key.kind, as: UTF8.self))
      }
      entityOfForm.append(UInt32(names.count - 1))
    }
    self.names = names
    self.kinds = kinds
    self.entityOfForm = entityOfForm
    forms = sorted.map { String(decoding: $0.form, as: UTF8.self) }
    formOfMention = found.map { segment in
      let places = segment.keys.map { numbers[$0] ?? 0 }
      return segment.mentions.map { places[Int($0)] }
    }
    (dates, dateOfDocument) = Self.dates(corpus)
  }

  /// The distinct dates, and their numbers for each document.
  private static func dates(_ corpus: Corpus) -> ([String], [[UInt32]]) {
    let columns = corpus.segments.map { $0.segment.documents.valueNumbers(field: "date") }
    var values: Set<[UInt8]> = [[]]
    for (segment, column) in zip(corpus.segments, columns) {
      for number in Set(column.compactMap { $0 }) {
        values.insert(Array(segment.segment.documents.value(number: number).utf8))
      }
    }
    let sorted = values.sorted { $0.lexicographicallyPrecedes($1) }
    var places: [[UInt8]: UInt32] = [:]
    for (place, value) in sorted.enumerated() { places[value] = UInt32(place) }
    let numbers = zip(corpus.segments, columns).map { segment, column in
      var known: [UInt32: UInt32] = [:]
      return column.map { number -> UInt32 in
        guard let number else { return 0 }
        if let place = known[number] { return place }
        let place = places[Array(segment.segment.documents.value(number: number).utf8)] ?? 0
        known[number] = place
        return place
      }
    }
    return (sorted.map { String(decoding: $0, as: UTF8.self) }, numbers)
  }
}

/// A form of an entity's name; those of one entity stand side by side.
struct NameKey: Hashable, Comparable, Sendable {
  var name: [UInt8]
  var kind: [UInt8]
  var form: [UInt8]

  func isSameEntity(as other: Self) -> Bool { name == other.name && kind == other.kind }

  static func < (a: Self, b: Self) -> Bool {
    if a.name != b.name { return a.name.lexicographicallyPrecedes(b.name) }
    if a.kind != b.kind { return a.kind.lexicographicallyPrecedes(b.kind) }
    return a.form.lexicographicallyPrecedes(b.form)
  }
}

/// The names that a segment has, and which mention has which.
private struct SegmentNames: Sendable {
  private(set) var keys: [NameKey] = []
  /// The place in ``keys`` of each mention.
  private(set) var mentions: [UInt32] = []

  init(_ segment: Segment) {
    guard let layer = segment.layer(.mention) else { return }
    let entities = layer.overlayColumn("entity")
    let forms = segment.forms
    let gaps = segment.gaps
    var table = NumberTable()
    var key: [UInt32] = []
    var places: [NameKey: UInt32] = [:]
    var buffer: [UInt32] = []
    mentions.reserveCapacity(layer.count)
    for region in 0..<layer.count {
      // Tokens and what stands between them are the text, where the mention cuts none of them.
      key.removeAll(keepingCapacity: true)
      key.append(entities?.number(region) ?? layer.valueNumber(region, MentionAttribute.entity))
      key.append(layer.valueNumber(region, MentionAttribute.kind))
      if layer.hasWholeTokens(region) {
        let tokens = layer.tokenSpan(region).range
        forms.read(tokens, into: &buffer)
        key.append(contentsOf: buffer[..<tokens.count])
        gaps.read(tokens.lowerBound + 1..<tokens.upperBound, into: &buffer)
        key.append(contentsOf: buffer[..<(tokens.count - 1)])
      } else {
        key.append(.max)
        key.append(UInt32(region))
      }
      let (entry, isNew) = table.number(key)
      if isNew {
        let name = NameKey(
          name: Array((layer.value(region, named: "entity") ?? "").utf8),
          kind: Array(layer.value(region, MentionAttribute.kind).utf8),
          form: Array(singleSpaced(segment.string(layer.textSpan(region))).utf8))
        let place = places[name] ?? UInt32(keys.count)
        if place == keys.count {
          places[name] = place
          keys.append(name)
        }
        table.values.append(place)
      }
      mentions.append(table.values[entry])
    }
  }
}
