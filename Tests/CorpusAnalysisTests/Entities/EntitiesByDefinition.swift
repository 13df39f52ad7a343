import CorpusStore
import SpanAlgebra
import Testing

@testable import CorpusAnalysis

/// An entity with the forms of its name.
struct NamedEntity: Hashable {
  var frequency: EntityFrequency
  var forms: [String]
}

extension EntityFrequencies {
  /// All rows with their forms.
  var named: [NamedEntity] {
    indices.map { index in
      var bytes: [UInt8] = []
      appendForms(of: index, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == forms(of: index).joined(separator: "|"))
      return NamedEntity(frequency: self[index], forms: forms(of: index))
    }
  }
}

/// Counts entities one mention after another, by their names as strings.
func entitiesByDefinition(
  of corpus: Corpus, in selection: Selection, kind: String? = nil, per unit: CountingUnit? = nil
) -> [NamedEntity] {
  struct Tally {
    var units: Set<UInt32> = []
    var mentions = 0
    var documents: Set<DocumentReference> = []
    var dates: Set<String> = []
    var forms: [String: Int] = [:]
  }
  let units = UnitNumbers(corpus, unit)
  var tallies: [[String]: Tally] = [:]
  for document in corpus.documents(in: selection) {
    let segment = corpus.segments[document.segment].segment
    guard let mentions = segment.layer(.mention) else { continue }
    let date = segment.documents.field("date", of: document.document)
    for region in mentions.regions(of: document.document) {
      let found = mentions.value(region, MentionAttribute.kind)
      guard kind == nil || kind == found else { continue }
      let key = [mentions.value(region, named: "entity") ?? "", found]
      let form = singleSpaced(segment.string(mentions.textSpan(region)))
      tallies[key, default: Tally()].mentions += 1
      tallies[key]?.forms[form, default: 0] += 1
      tallies[key]?.documents.insert(document)
      tallies[key]?.units.insert(
        units.unit(of: mentions.tokenSpan(region).start, in: document.segment))
      if !date.isEmpty { tallies[key]?.dates.insert(date) }
    }
  }
  return tallies.map { key, tally in
    NamedEntity(
      frequency: EntityFrequency(
        name: key[0], kind: key[1], mentions: unit == nil ? tally.mentions : tally.units.count,
        documents: tally.documents.count, first: tally.dates.min() ?? "",
        last: tally.dates.max() ?? ""),
      forms: tally.forms.sorted { a, b in
        a.value == b.value ? precedes(a.key, b.key) : a.value > b.value
      }.map(\.key))
  }.sorted { first, second in
    let (a, b) = (first.frequency, second.frequency)
    if a.mentions != b.mentions { return a.mentions > b.mentions }
    return a.name == b.name ? precedes(a.kind, b.kind) : precedes(a.name, b.name)
  }
}
