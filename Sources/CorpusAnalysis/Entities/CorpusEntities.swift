package import CorpusStore
internal import SpanAlgebra

/// The entities that a corpus names, and which mention is which.
///
/// Made once for a corpus and given to ``entityFrequencies(of:in:kind:per:entities:workers:isCancelled:)``,
/// which then counts numbers. Entities are numbered in the order of their names and kinds by UTF-8.
/// The forms of their names are read when one is asked for the first time.
package struct CorpusEntities: Sendable {
  /// For each segment the entity of each mention.
  let entityOfMention: [[UInt32]]
  let forms: EntityForms
  /// Of each document of each segment the number of its date in ``dates``; 0 where it has none.
  let dateOfDocument: [[UInt32]]
  /// The distinct dates in ascending order, after the empty one.
  let dates: [String]
  /// The names of all entities, found by ``places``.
  private let names: NamePool
  /// For each entity its place in ``names``.
  private let places: [UInt32]

  /// Reads the mentions of a corpus.
  ///
  /// - Complexity: O(mentions + *e* log *e*) for *e* entities.
  package init(_ corpus: Corpus, workers: Int = workerCount) {
    var reader = EntityReader(corpus)
    let found = corpus.segments.map { reader.entities(of: $0.segment) }
    names = reader.names
    places = names.order(workers: workers)
    var numbers = [UInt32](repeating: 0, count: places.count)
    for (number, place) in places.enumerated() { numbers[Int(place)] = UInt32(number) }
    entityOfMention = found.map { renumbered($0, numbers) }
    forms = EntityForms(corpus, entityOfMention, entityCount: places.count, workers: workers)
    (dates, dateOfDocument) = Self.dates(corpus)
  }

  /// How many entities there are.
  var count: Int { places.count }

  /// The name of an entity across the corpus.
  func name(_ entity: Int) -> String { names.name(Int(places[entity])) }

  /// What an entity is.
  func kind(_ entity: Int) -> String { names.kind(Int(places[entity])) }

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

/// What a table says of each number.
private func renumbered(_ numbers: [UInt32], _ table: [UInt32]) -> [UInt32] {
  let table = table.span
  return numbers.map { table[Int($0)] }
}

/// Gives the entities of a corpus numbers in the order in which they are met.
private struct EntityReader {
  private(set) var names = NamePool()
  /// The columns of the names, which share their numbers where every segment has one.
  private let areShared: Bool
  /// For each number of a name across the corpus its number in ``names``.
  private var shared: [UInt32] = []
  private var byText: [[UInt8]: UInt32] = [:]

  init(_ corpus: Corpus) {
    let layers = corpus.segments.compactMap { $0.segment.layer(.mention) }
    let columns = layers.compactMap { $0.overlayColumn("entity") }
    areShared = columns.count == layers.count
    if areShared, let column = columns.first {
      shared = [UInt32](repeating: .max, count: column.distinctCount + 1)
    }
  }

  /// The entity of each mention of a segment.
  mutating func entities(of segment: Segment) -> [UInt32] {
    guard let layer = segment.layer(.mention) else { return [] }
    let column = layer.overlayColumn("entity")
    let all = 0..<layer.count
    var entities =
      column?.numbers[all] ?? layer.valueNumbers(MentionAttribute.entity)[all]
    let kinds = layer.valueNumbers(MentionAttribute.kind)[all]
    var table = shared
    shared = []
    if !areShared {
      table = [UInt32](
        repeating: .max, count: (column?.distinctCount ?? layer.valueCount) + 1)
    }
    var kindTable = [UInt32](repeating: .max, count: layer.valueCount + 1)
    for region in all {
      // A number that a damaged column has stands for the empty text, as the last one does.
      let number = min(Int(entities[region]), table.count - 1)
      let kind = min(Int(kinds[region]), kindTable.count - 1)
      if table[number] == .max {
        table[number] = name(UInt32(number), column, layer)
      }
      if kindTable[kind] == .max { kindTable[kind] = names.kind(layer.string(UInt32(kind))) }
      entities[region] = names.entity(name: table[number], kind: kindTable[kind])
    }
    if areShared { shared = table }
    return entities
  }

  /// The number in ``names`` of a name that was not met by its number before.
  private mutating func name(
    _ number: UInt32, _ column: OverlayColumn?, _ layer: SegmentLayer
  ) -> UInt32 {
    if areShared, let column {
      var place: UInt32 = 0
      column.withValue(number: number) { place = names.append($0) }
      return place
    }
    let text = Array((column?.string(number) ?? layer.string(number)).utf8)
    if let place = byText[text] { return place }
    let place = names.append(text.span)
    byText[text] = place
    return place
  }
}
