package import CorpusStore
internal import SpanAlgebra

/// An entity with what a selection says of it.
package struct EntityFrequency: Hashable, Sendable {
  package var name: String
  package var kind: String
  /// How often it is named, or how many units name it.
  package var mentions: Int
  package var documents: Int
  /// The first and the last day on which a document names it; empty where none is dated.
  package var first: String
  package var last: String
  /// Every form of the name, the most frequent first, equal ones by UTF-8.
  package var forms: [String]
}

/// The entities that a selection names, the most mentioned first, equal ones by name and kind in
/// UTF-8; a row is made when it is asked for.
package struct EntityFrequencies: RandomAccessCollection, Sendable {
  private let entities: CorpusEntities
  private let counts: EntityCounts
  private let order: [UInt32]

  init(_ entities: CorpusEntities, _ counts: EntityCounts) {
    self.entities = entities
    self.counts = counts
    order = descending(counts.entities.map(\.count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(index: Int) -> EntityFrequency {
    let number = Int(order[index])
    let slot = counts.entities[number]
    return EntityFrequency(
      name: entities.names[number], kind: entities.kinds[number], mentions: Int(slot.count),
      documents: Int(slot.documents),
      first: slot.first == .max ? "" : entities.dates[Int(slot.first)],
      last: entities.dates[Int(slot.last)], forms: forms(of: number))
  }

  private func forms(of number: Int) -> [String] {
    var first = 0
    var end = entities.entityOfForm.count
    while first < end {
      let middle = (first + end) / 2
      if entities.entityOfForm[middle] < number { first = middle + 1 } else { end = middle }
    }
    let all = entities.entityOfForm[first...].prefix { $0 == number }.indices
    return all.filter { counts.forms[$0] > 0 }
      .sorted { (counts.forms[$1], $0) < (counts.forms[$0], $1) }.map { entities.forms[$0] }
  }
}

/// Counts the entities that a selection names.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - kind: Only entities of this kind; `nil` for all.
///   - unit: What is counted; `nil` for every mention.
///   - entities: The entities of the corpus; `nil` to have them read anew, which takes much longer.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; what was counted so far is then the result.
/// - Returns: The most mentioned first, equal ones by name and kind in UTF-8.
/// - Complexity: O(mentions of the selection + names of the corpus).
package func entityFrequencies(
  of corpus: Corpus, in selection: Selection, kind: String? = nil, per unit: CountingUnit? = nil,
  entities: CorpusEntities? = nil, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> EntityFrequencies {
  let entities = entities ?? CorpusEntities(corpus, workers: workers)
  var counts = EntityCounts(
    corpus, selection, entities, workers: workers, isCancelled: isCancelled)
  if let unit {
    counts.setUnits(
      corpus, selection, entities, UnitNumbers(corpus, unit), workers: workers,
      isCancelled: isCancelled)
  }
  if let kind { counts.keep { entities.kinds[$0] == kind } }
  return EntityFrequencies(entities, counts)
}
