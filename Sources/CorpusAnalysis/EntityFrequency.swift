package import CorpusStore
internal import SpanAlgebra

/// An entity with what a selection says of it.
package struct EntityFrequency: Hashable, Sendable {
  package var name: String
  package var kind: String
  package var mentions: Int
  package var documents: Int
  /// The first and the last day on which a document names it; empty where none is dated.
  package var first: String
  package var last: String
  /// Every form of the name, the most frequent first, equal ones by UTF-8.
  package var forms: [String]
}

/// Counts the entities that a selection names.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - kind: Only entities of this kind; `nil` for all.
///   - isCancelled: Asked for each document; what was counted so far is then the result.
/// - Returns: The most mentioned first, equal ones by name and kind in UTF-8.
/// - Complexity: O(mentions of the selection).
package func entityFrequencies(
  of corpus: Corpus, in selection: Selection, kind: String? = nil,
  isCancelled: () -> Bool = { false }
) -> [EntityFrequency] {
  struct Key: Hashable {
    var name: String
    var kind: String
  }
  struct Tally {
    var mentions = 0
    var documents = 0
    var lastDocument: DocumentReference?
    var first = ""
    var last = ""
    var forms: [String: Int] = [:]
  }
  var tallies: [Key: Tally] = [:]
  for document in corpus.documents(in: selection) {
    if isCancelled() { break }
    let segment = corpus.segments[document.segment].segment
    guard let mentions = segment.layer(.mention) else { continue }
    let date = segment.documents.field("date", of: document.document)
    for region in mentions.regions(of: document.document) {
      let found = mentions.value(region, MentionAttribute.kind)
      guard kind == nil || kind == found else { continue }
      let key = Key(name: mentions.value(region, named: "entity") ?? "", kind: found)
      let form = singleSpaced(segment.string(mentions.textSpan(region)))
      tallies[key, default: Tally()].mentions += 1
      tallies[key]?.forms[form, default: 0] += 1
      guard tallies[key]?.lastDocument != document else { continue }
      tallies[key]?.lastDocument = document
      tallies[key]?.documents += 1
      guard !date.isEmpty, let tally = tallies[key] else { continue }
      tallies[key]?.first = tally.first.isEmpty ? date : min(tally.first, date)
      tallies[key]?.last = max(tally.last, date)
    }
  }
  return tallies.map { key, tally in
    EntityFrequency(
      name: key.name, kind: key.kind, mentions: tally.mentions, documents: tally.documents,
      first: tally.first, last: tally.last,
      forms: tally.forms.sorted { a, b in
        a.value == b.value ? precedes(a.key, b.key) : a.value > b.value
      }.map(\.key))
  }.sorted { a, b in
    if a.mentions != b.mentions { return a.mentions > b.mentions }
    return a.name == b.name ? precedes(a.kind, b.kind) : precedes(a.name, b.name)
  }
}
