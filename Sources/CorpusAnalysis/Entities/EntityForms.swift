internal import CorpusStore
internal import SpanAlgebra
internal import Synchronization

/// The forms in which the entities of a corpus are named.
///
/// The mentions are sorted by entity when the first form is asked for; text is made of the forms
/// that are asked for. Safe to use from several threads.
final class EntityForms: Sendable {
  private let segments: [Segment]
  private let entityOfMention: [[UInt32]]
  private let entityCount: Int
  private let workers: Int
  private let index = Mutex<EntityMentions?>(nil)

  init(_ corpus: Corpus, _ entityOfMention: [[UInt32]], entityCount: Int, workers: Int) {
    segments = corpus.segments.map(\.segment)
    self.entityOfMention = entityOfMention
    self.entityCount = entityCount
    self.workers = workers
  }

  /// The forms of an entity's name in a selection, the most frequent first, equal ones by UTF-8.
  ///
  /// - Complexity: O(*m* log *m*) for its *m* mentions, after the first time.
  func forms(of entity: Int, in selection: ChosenDocuments) -> [String] {
    let mentions = mentions()
    var forms: [Form] = []
    for (number, part) in mentions.parts(of: entity) {
      var keys = mentions.keys(part, of: number, in: selection.sets[number])
      keys.sort()
      var start = 0
      for end in 1..<max(1, keys.count + 1) where start < keys.count {
        if end < keys.count, keys[end] == keys[start] { continue }
        forms.append(
          Form(text: FormKey(raw: keys[start]).text(segments[number]), count: end - start))
        start = end
      }
    }
    guard forms.count > 1 else { return forms.map(\.text) }
    // The same text may have several keys.
    forms.sort { precedes($0.text, $1.text) }
    var distinct: [Form] = []
    for form in forms {
      if let last = distinct.last, last.text.utf8.elementsEqual(form.text.utf8) {
        distinct[distinct.count - 1].count += form.count
      } else {
        distinct.append(form)
      }
    }
    let order = distinct.indices.sorted {
      (distinct[$1].count, $0) < (distinct[$0].count, $1)
    }
    return order.map { distinct[$0].text }
  }

  /// Appends the forms of an entity's name in a selection with `|` between them.
  ///
  /// - Complexity: As ``forms(of:in:)``; O(mentions) where they are all written alike, as most are.
  func append(_ entity: Int, in selection: ChosenDocuments, to bytes: inout [UInt8]) {
    let mentions = mentions()
    let parts = mentions.parts(of: entity)
    if parts.count == 1, selection.sets[parts[0].segment] == nil,
      let key = mentions.onlyKey(parts[0].places)
    {
      return FormKey(raw: key).append(segments[parts[0].segment], to: &bytes)
    }
    bytes.append(contentsOf: forms(of: entity, in: selection).joined(separator: "|").utf8)
  }

  private struct Form {
    var text: String
    var count: Int
  }

  private func mentions() -> EntityMentions {
    index.withLock { index in
      if let index { return index }
      let made = EntityMentions(
        segments, entityOfMention, entityCount: entityCount, workers: workers)
      index = made
      return made
    }
  }
}

/// The documents of a selection, and whether they are all of their segment.
struct ChosenDocuments: Sendable {
  /// For each segment its documents; `nil` for all of them.
  let sets: [DocumentSet?]

  init(_ selection: Selection) { sets = selection.sets.map { $0.isFull ? nil : $0 } }
}

/// The mentions of each entity, in the order of the corpus.
private struct EntityMentions: Sendable {
  /// Where the mentions of each entity begin, and one more at the end.
  private let starts: [UInt32]
  /// The mentions, numbered over all segments, and the keys of their forms.
  private let mentions: [UInt32]
  private let keys: [UInt64]
  /// The number of the first mention of each segment, and of all mentions at the end.
  private let bases: [Int]
  /// For each segment the first mention of each document, and one more at the end.
  private let documentStarts: [[UInt32]]

  /// - Complexity: O(mentions).
  init(_ segments: [Segment], _ entityOfMention: [[UInt32]], entityCount: Int, workers: Int) {
    var bases = [0]
    for segment in entityOfMention { bases.append(bases[bases.count - 1] + segment.count) }
    self.bases = bases
    let size = 1 << 14
    let pieces = entityOfMention.enumerated().flatMap { number, entities in
      stride(from: 0, to: entities.count, by: size).map { start in
        (segment: number, regions: start..<min(start + size, entities.count))
      }
    }
    let found = concurrentMap(pieces.count, workers: workers) { piece in
      FormKey.keys(of: segments[pieces[piece].segment], pieces[piece].regions)
    }
    var starts = [UInt32](repeating: 0, count: entityCount + 1)
    for segment in entityOfMention { for entity in segment { starts[Int(entity)] += 1 } }
    var sum: UInt32 = 0
    for entity in starts.indices { (starts[entity], sum) = (sum, sum + starts[entity]) }
    self.starts = starts
    var mentions = [UInt32](repeating: 0, count: bases[bases.count - 1])
    var keys = [UInt64](repeating: 0, count: mentions.count)
    for (piece, found) in zip(pieces, found) {
      for (offset, region) in piece.regions.enumerated() {
        let entity = Int(entityOfMention[piece.segment][region])
        let place = Int(starts[entity])
        starts[entity] += 1
        mentions[place] = UInt32(bases[piece.segment] + region)
        keys[place] = found[offset]
      }
    }
    self.mentions = mentions
    self.keys = keys
    documentStarts = segments.map { segment in
      guard let layer = segment.layer(.mention) else { return [] }
      return (0..<segment.documentCount).map { UInt32(layer.regions(of: $0).lowerBound) }
    }
  }

  /// The places of an entity's mentions in each segment that has some.
  func parts(of entity: Int) -> [(segment: Int, places: Range<Int>)] {
    var parts: [(segment: Int, places: Range<Int>)] = []
    let end = Int(starts[entity + 1])
    var start = Int(starts[entity])
    for segment in 0..<bases.count - 1 where start < end {
      // The first place of the next segment.
      var (low, high) = (start, end)
      while low < high {
        let middle = (low + high) / 2
        if Int(mentions[middle]) < bases[segment + 1] { low = middle + 1 } else { high = middle }
      }
      if low > start { parts.append((segment, start..<low)) }
      start = low
    }
    return parts
  }

  /// The key that all mentions at some places have; `nil` where they have several.
  func onlyKey(_ places: Range<Int>) -> UInt64? {
    let keys = keys.span
    let first = keys[places.lowerBound]
    for place in places where keys[place] != first { return nil }
    return first
  }

  /// The keys of the mentions at some places of one segment that lie in some documents.
  func keys(_ places: Range<Int>, of segment: Int, in documents: DocumentSet?) -> [UInt64] {
    guard let documents else { return Array(keys[places]) }
    let list = documentStarts[segment]
    let starts = list.span
    var document = 0
    var kept: [UInt64] = []
    for place in places {
      let region = UInt32(Int(mentions[place]) - bases[segment])
      // The last document that begins at the mention or before it.
      var (low, high) = (document, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= region { low = middle } else { high = middle }
      }
      document = low
      if documents.contains(document) { kept.append(keys[place]) }
    }
    return kept
  }
}
