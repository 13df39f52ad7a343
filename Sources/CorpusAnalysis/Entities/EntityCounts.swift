internal import CorpusStore
internal import SpanAlgebra

/// How often each entity is named in a selection.
struct EntityCounts: Sendable {
  struct Slot: Sendable {
    var count: UInt32 = 0
    var documents: UInt32 = 0
    var lastDocument = UInt32.max
    /// The numbers of the first and the last date; above all others and 0 where there is none.
    var first = UInt32.max
    var last: UInt32 = 0
  }

  /// By the number of the entity.
  private(set) var entities: [Slot]

  private init(_ names: CorpusEntities) {
    entities = [Slot](repeating: Slot(), count: names.count)
  }

  /// Counts the mentions of a selection.
  ///
  /// - Complexity: O(mentions of the selection + names).
  init(
    _ corpus: Corpus, _ selection: Selection, _ names: CorpusEntities, workers: Int,
    isCancelled: @Sendable () -> Bool
  ) {
    let pieces = documentPieces(selection)
    let tallies = concurrently(pieces.count, workers: workers) {
      EntityCounts(names)
    } _: { tally, index in
      if isCancelled() { return }
      tally.count(pieces[index], corpus, names)
    }
    self.init(names)
    for tally in tallies {
      for entity in entities.indices {
        let slot = tally.entities[entity]
        guard slot.count > 0 else { continue }
        entities[entity].count += slot.count
        entities[entity].documents += slot.documents
        entities[entity].first = min(entities[entity].first, slot.first)
        entities[entity].last = max(entities[entity].last, slot.last)
      }
    }
  }

  private mutating func count(
    _ piece: DocumentPiece, _ corpus: Corpus, _ names: CorpusEntities
  ) {
    guard let layer = corpus.segments[piece.segment].segment.layer(.mention) else { return }
    let base = corpus.segments[..<piece.segment].reduce(0) { $0 + $1.segment.documentCount }
    for document in piece.documents {
      tally(
        names.entityOfMention[piece.segment], layer.regions(of: document),
        document: UInt32(base + document), date: names.dateOfDocument[piece.segment][document],
        &entities)
    }
  }

  /// Counts units in place of mentions.
  mutating func setUnits(
    _ corpus: Corpus, _ selection: Selection, _ names: CorpusEntities, _ units: UnitNumbers,
    workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    let counts = unitCounts(
      corpus, selection, on: .mention, units, valueCount: entities.count, workers: workers,
      isCancelled: isCancelled
    ) { names.entityOfMention[$0][$1] }
    for entity in entities.indices { entities[entity].count = counts[entity] }
  }

  /// Leaves out the entities for which a condition does not hold.
  mutating func keep(_ holds: (Int) -> Bool) {
    for entity in entities.indices where !holds(entity) { entities[entity] = Slot() }
  }
}

/// Counts the mentions of one document.
private func tally(
  _ entityOfMention: [UInt32], _ regions: Range<Int>, document: UInt32, date: UInt32,
  _ entities: inout [EntityCounts.Slot]
) {
  let mentions = entityOfMention.span
  var entities = entities.mutableSpan
  for region in regions {
    let entity = Int(mentions[region])
    var slot = entities[entity]
    slot.count += 1
    if slot.lastDocument != document {
      slot.lastDocument = document
      slot.documents += 1
      if date > 0 {
        slot.first = min(slot.first, date)
        slot.last = max(slot.last, date)
      }
    }
    entities[entity] = slot
  }
}

/// Some documents of one segment.
struct DocumentPiece: Sendable {
  var segment: Int
  var documents: ArraySlice<Int>
}

/// The documents of a selection in pieces for several threads.
func documentPieces(_ selection: Selection) -> [DocumentPiece] {
  let size = 1024
  return selection.sets.enumerated().flatMap { segment, set in
    let members = set.members
    return stride(from: 0, to: members.count, by: size).map { start in
      DocumentPiece(
        segment: segment, documents: members[start..<min(start + size, members.count)])
    }
  }
}
