package import CorpusStore
internal import SpanAlgebra

/// An entity with what a selection says of it; ``EntityFrequencies/forms(of:)`` has the forms of its
/// name.
package struct EntityFrequency: Hashable, Sendable {
  package var name: String
  package var kind: String
  /// How often it is named, or how many units name it.
  package var mentions: Int
  package var documents: Int
  /// The first and the last day on which a document names it; empty where none is dated.
  package var first: String
  package var last: String
}

/// The entities that a selection names, the most mentioned first, equal ones by name and kind in
/// UTF-8; a row is made when it is asked for.
package struct EntityFrequencies: RandomAccessCollection, Sendable {
  private let entities: CorpusEntities
  private let counts: EntityCounts
  private let selection: ChosenDocuments
  private let order: [UInt32]

  init(_ entities: CorpusEntities, _ counts: EntityCounts, _ selection: Selection) {
    self.entities = entities
    self.counts = counts
    self.selection = ChosenDocuments(selection)
    order = descending(counts.entities.map(\.count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  /// - Complexity: O(length of the name).
  package subscript(index: Int) -> EntityFrequency {
    let number = Int(order[index])
    let slot = counts.entities[number]
    return EntityFrequency(
      name: entities.name(number), kind: entities.kind(number), mentions: Int(slot.count),
      documents: Int(slot.documents),
      first: slot.first == .max ? "" : entities.dates[Int(slot.first)],
      last: entities.dates[Int(slot.last)])
  }

  /// Every form in which the selection names an entity, the most frequent first, equal ones by UTF-8.
  ///
  /// - Complexity: O(*m* log *m*) for *m* mentions of the entity; the first time that a corpus is
  ///   asked for any, O(mentions of the corpus) more.
  package func forms(of index: Int) -> [String] {
    entities.forms.forms(of: Int(order[index]), in: selection)
  }

  /// Appends the forms of an entity with `|` between them.
  package func appendForms(of index: Int, to bytes: inout [UInt8]) {
    entities.forms.append(Int(order[index]), in: selection, to: &bytes)
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
/// - Complexity: O(mentions of the selection + entities of the corpus).
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
  if let kind { counts.keep { entities.kind($0) == kind } }
  return EntityFrequencies(entities, counts, selection)
}
