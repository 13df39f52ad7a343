internal import CorpusAnalysis
internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra

/// The corpus-wide name of every entity that a document names.
struct EntityNames {
  fileprivate struct Key: Hashable, Sendable {
    var document: DocumentReference
    var kind: String
    var name: String
  }

  /// The entities of some documents, in their order.
  fileprivate struct Part: Sendable {
    var keys: [Key] = []
    var candidates: [EntityResolver.Candidate] = []
  }

  /// How many documents are looked at in one go, many of which run at once.
  private static let partCount = 512

  private var resolutions: [Key: EntityResolver.Resolution] = [:]

  /// Resolves the entities of the documents of a selection.
  init(_ corpus: Corpus, _ selection: Selection) {
    let documents = corpus.documents(in: selection)
    let parts = Self.parts(of: documents.count) { range in
      var part = Part()
      for number in range { part.append(documents[number], number: number, of: corpus) }
      return part
    }
    let resolved = EntityResolver().resolve(parts.flatMap(\.candidates))
    resolutions.reserveCapacity(resolved.count)
    for (key, resolution) in zip(parts.lazy.flatMap(\.keys), resolved) {
      resolutions[key] = resolution
    }
  }

  /// What a function gives for ranges of so many documents, in order; it runs on all cores.
  private static func parts<Value: Sendable>(
    of count: Int, _ body: @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    concurrentMap((count + partCount - 1) / partCount) { part in
      body(part * partCount..<min((part + 1) * partCount, count))
    }
  }

  /// The columns for the mentions of a segment: the name, and how it was found.
  func mentionColumns(
    _ segment: Segment, _ number: Int
  ) -> [(attribute: String, values: [String])] {
    guard segment.layer(.mention) != nil else { return [] }
    let parts = Self.parts(of: segment.documentCount) { documents in
      var columns: (names: [String], bases: [String]) = ([], [])
      guard let mentions = segment.layer(.mention) else { return columns }
      for document in documents {
        for region in mentions.regions(of: document) {
          let key = Key(
            document: DocumentReference(segment: number, document: document),
            kind: mentions.value(region, MentionAttribute.kind),
            name: mentions.value(region, MentionAttribute.entity))
          let resolution = resolutions[key]
          columns.names.append(resolution?.name ?? key.name)
          columns.bases.append(resolution?.basis ?? "")
        }
      }
      return columns
    }
    return [("entity", parts.flatMap(\.names)), ("entity_basis", parts.flatMap(\.bases))]
  }

  /// The column for the quotes of a segment: the speaker by the corpus-wide name.
  func quoteColumns(
    _ segment: Segment, _ number: Int
  ) -> [(attribute: String, values: [String])] {
    guard segment.layer(.quote) != nil else { return [] }
    let parts = Self.parts(of: segment.documentCount) { documents in
      var speakers: [String] = []
      guard let quotes = segment.layer(.quote) else { return speakers }
      for document in documents {
        let reference = DocumentReference(segment: number, document: document)
        for region in quotes.regions(of: document) {
          let speaker = quotes.value(region, QuoteAttribute.speaker)
          let resolution = ["person", "organization", "place", "group"].lazy.compactMap {
            resolutions[Key(document: reference, kind: $0, name: speaker)]
          }.first
          speakers.append(singleSpaced(resolution?.name ?? speaker))
        }
      }
      return speakers
    }
    return [("speaker", parts.flatMap { $0 })]
  }
}

extension EntityNames.Part {
  /// Adds what a document names.
  fileprivate mutating func append(_ document: DocumentReference, number: Int, of corpus: Corpus) {
    let segment = corpus.segments[document.segment].segment
    guard let mentions = segment.layer(.mention) else { return }
    var places: [EntityNames.Key: Int] = [:]
    for region in mentions.regions(of: document.document) {
      let key = EntityNames.Key(
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
}
