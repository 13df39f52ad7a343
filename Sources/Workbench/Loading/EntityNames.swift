internal import CorpusAnalysis
internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra

/// The corpus-wide name of every entity that a document names.
///
/// Inside a segment entities are known by the numbers of their kind and name, so that no mention
/// costs a string.
struct EntityNames: Sendable {
  /// The entities of some documents of a segment, in their order.
  fileprivate struct Part: Sendable {
    var candidates: [EntityResolver.Candidate] = []
    /// For each mention the place of its entity among the candidates, and for each quote that of
    /// its speaker; ``none`` where there is none.
    var mentions: [UInt32] = []
    var quotes: [UInt32] = []
  }

  /// Stands for no entity.
  fileprivate static let none = UInt32.max
  /// How many documents are looked at in one go, many of which run at once.
  private static let partCount = 512

  private var resolutions: [EntityResolver.Resolution] = []
  /// For each segment the entity of each mention and of each quote's speaker.
  private var mentions: [[UInt32]] = []
  private var quotes: [[UInt32]] = []

  /// Resolves the entities of the documents of a selection.
  ///
  /// - Throws: ``LoadError/cancelled`` where the user wishes no more.
  init(
    _ corpus: Corpus, _ selection: Selection, isCancelled: @escaping @Sendable () -> Bool
  ) throws(LoadError) {
    var candidates: [EntityResolver.Candidate] = []
    var number = 0
    for (segment, set) in zip(corpus.segments, selection.sets) {
      let documents = segment.segment.documentCount
      // The number of each document among those that count.
      let numbers = (0..<documents).map { document in
        defer { if set.contains(document) { number += 1 } }
        return set.contains(document) ? number : -1
      }
      let names = EntityNumbers(segment.segment)
      let parts = concurrentMap((documents + Self.partCount - 1) / Self.partCount) { part in
        var result = Part()
        let range = part * Self.partCount..<min((part + 1) * Self.partCount, documents)
        for document in range where !isCancelled() {
          result.append(document, number: numbers[document], of: segment.segment, names)
        }
        return result
      }
      guard !isCancelled() else { throw .cancelled }
      var ofMentions: [UInt32] = []
      var ofQuotes: [UInt32] = []
      for part in parts {
        let first = UInt32(candidates.count)
        ofMentions += part.mentions.map { $0 == Self.none ? $0 : $0 + first }
        ofQuotes += part.quotes.map { $0 == Self.none ? $0 : $0 + first }
        candidates += part.candidates
      }
      mentions.append(ofMentions)
      quotes.append(ofQuotes)
    }
    let all = candidates
    resolutions = try abandoned(when: isCancelled) { EntityResolver().resolve(all) }
  }

  /// Writes for each mention the corpus-wide name and how it was found, and for each quote the
  /// speaker by that name.
  func write(
    _ corpus: Corpus, to writer: inout CorpusOverlayWriter
  ) throws {
    // Few numbers first: the columns of small ones need few bits.
    let nothing = writer.number("")
    let bases = resolutions.map { writer.number($0.basis) }
    let names = resolutions.map { writer.number($0.name) }
    let speakers = resolutions.map { writer.number(singleSpaced($0.name)) }
    for (number, segment) in corpus.segments.enumerated() {
      let segment = segment.segment
      var own: [UInt32: UInt32] = [:]
      if let layer = segment.layer(.mention) {
        var columns: (names: [UInt32], bases: [UInt32]) = ([], [])
        for (region, entity) in mentions[number].enumerated() {
          if entity != Self.none {
            columns.names.append(names[Int(entity)])
            columns.bases.append(bases[Int(entity)])
            continue
          }
          let value = layer.valueNumber(region, MentionAttribute.entity)
          let name = own[value] ?? writer.number(segment.value(value))
          own[value] = name
          columns.names.append(name)
          columns.bases.append(nothing)
        }
        try writer.write(
          segment: segment.name, layer: .mention,
          columns: [("entity", columns.names), ("entity_basis", columns.bases)])
      }
      guard let layer = segment.layer(.quote) else { continue }
      own = [:]
      let column = quotes[number].enumerated().map { region, entity in
        if entity != Self.none { return speakers[Int(entity)] }
        let value = layer.valueNumber(region, QuoteAttribute.speaker)
        let speaker = own[value] ?? writer.number(singleSpaced(segment.value(value)))
        own[value] = speaker
        return speaker
      }
      try writer.write(segment: segment.name, layer: .quote, columns: [("speaker", column)])
    }
  }
}

/// What the numbers of a segment's kinds of entities mean.
private struct EntityNumbers: Sendable {
  /// The kinds that speak, in the order in which a speaker is looked for among them.
  private static let speaking = ["person", "organization", "place", "group"]

  /// The numbers of the kinds that speak, as far as the segment has them, in that order.
  var speakingKinds: [UInt32] = []

  init(_ segment: Segment) {
    guard let mentions = segment.layer(.mention) else { return }
    var kinds: Set<UInt32> = []
    for region in 0..<mentions.count {
      kinds.insert(mentions.valueNumber(region, MentionAttribute.kind))
    }
    let byName = Dictionary(kinds.map { (segment.value($0), $0) }) { first, _ in first }
    speakingKinds = Self.speaking.compactMap { byName[$0] }
  }
}

extension EntityNames.Part {
  /// Adds what a document names; one with a number below 0 does not count.
  fileprivate mutating func append(
    _ document: Int, number: Int, of segment: Segment, _ names: EntityNumbers
  ) {
    var places: [UInt64: Int] = [:]
    if let layer = segment.layer(.mention) {
      let regions = layer.regions(of: document)
      guard number >= 0 else {
        mentions += repeatElement(EntityNames.none, count: regions.count)
        let quoted = segment.layer(.quote)?.regions(of: document).count ?? 0
        quotes += repeatElement(EntityNames.none, count: quoted)
        return
      }
      let text = regions.isEmpty ? nil : segment.placedText(of: document)
      for region in regions {
        let kind = layer.valueNumber(region, MentionAttribute.kind)
        let name = layer.valueNumber(region, MentionAttribute.entity)
        let key = UInt64(kind) << 32 | UInt64(name)
        let place = places[key] ?? candidates.count
        if place == candidates.count {
          places[key] = place
          candidates.append(
            EntityResolver.Candidate(
              name: segment.value(name), kind: segment.value(kind), document: number, mentions: 0,
              roles: [], forms: []))
        }
        mentions.append(UInt32(place))
        candidates[place].mentions += 1
        if let text {
          let form = layer.string(region, in: text)
          if !candidates[place].forms.contains(form) { candidates[place].forms.append(form) }
        }
        let role = layer.value(region, MentionAttribute.role)
        if !role.isEmpty, !candidates[place].roles.contains(role) {
          candidates[place].roles.append(role)
        }
      }
    }
    guard let layer = segment.layer(.quote) else { return }
    for region in layer.regions(of: document) {
      let speaker = layer.valueNumber(region, QuoteAttribute.speaker)
      let place = names.speakingKinds.lazy.compactMap {
        places[UInt64($0) << 32 | UInt64(speaker)]
      }.first
      quotes.append(place.map { UInt32($0) } ?? EntityNames.none)
    }
  }
}
