internal import CorpusAnalysis
internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra

/// The corpus-wide name of every entity that a document names.
struct EntityNames {
  private struct Key: Hashable {
    var document: DocumentReference
    var kind: String
    var name: String
  }

  private var resolutions: [Key: EntityResolver.Resolution] = [:]

  /// Resolves the entities of the documents of a selection.
  init(_ corpus: Corpus, _ selection: Selection) {
    var keys: [Key] = []
    var candidates: [EntityResolver.Candidate] = []
    for (number, document) in corpus.documents(in: selection).enumerated() {
      let segment = corpus.segments[document.segment].segment
      guard let mentions = segment.layer(.mention) else { continue }
      var places: [Key: Int] = [:]
      for region in mentions.regions(of: document.document) {
        let key = Key(
          document: document, kind: mentions.value(region, MentionAttribute.kind),
          name: mentions.value(region, MentionAttribute.entity))
        let place = places[key] ?? candidates.count
        if place == candidates.count {
          places[key] = place
          keys.append(key)
          candidates.append(
            EntityResolver.Candidate(
              name: key.name, kind: key.kind, document: number, mentions: 0, roles: [], forms: []))
        }
        candidates[place].mentions += 1
        let form = segment.string(mentions.textSpan(region))
        if !candidates[place].forms.contains(form) { candidates[place].forms.append(form) }
        let role = mentions.value(region, MentionAttribute.role)
        if !role.isEmpty, !candidates[place].roles.contains(role) {
          candidates[place].roles.append(role)
        }
      }
    }
    for (key, resolution) in zip(keys, EntityResolver().resolve(candidates)) {
      resolutions[key] = resolution
    }
  }

  /// The columns for the mentions of a segment: the name, and how it was found.
  func mentionColumns(
    _ segment: Segment, _ number: Int
  ) -> [(attribute: String, values: [String])] {
    guard let mentions = segment.layer(.mention) else { return [] }
    var names: [String] = []
    var bases: [String] = []
    for document in 0..<segment.documentCount {
      for region in mentions.regions(of: document) {
        let key = Key(
          document: DocumentReference(segment: number, document: document),
          kind: mentions.value(region, MentionAttribute.kind),
          name: mentions.value(region, MentionAttribute.entity))
        names.append(resolutions[key]?.name ?? key.name)
        bases.append(resolutions[key]?.basis ?? "")
      }
    }
    return [("entity", names), ("entity_basis", bases)]
  }

  /// The column for the quotes of a segment: the speaker by the corpus-wide name.
  func quoteColumns(
    _ segment: Segment, _ number: Int
  ) -> [(attribute: String, values: [String])] {
    guard let quotes = segment.layer(.quote) else { return [] }
    var speakers: [String] = []
    for document in 0..<segment.documentCount {
      let reference = DocumentReference(segment: number, document: document)
      for region in quotes.regions(of: document) {
        let speaker = quotes.value(region, QuoteAttribute.speaker)
        let resolution = ["person", "organization", "place", "group"].lazy.compactMap {
          resolutions[Key(document: reference, kind: $0, name: speaker)]
        }.first
        speakers.append(singleSpaced(resolution?.name ?? speaker))
      }
    }
    return [("speaker", speakers)]
  }
}
