internal import CorpusAnalysis
internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra

/// The corpus-wide name of every entity that a document names.
///
/// Inside a segment entities are known by the numbers of their kind and name, so that no mention
/// costs a string.
struct EntityNames: Sendable {
  /// The entities of some documents of a segment.
  fileprivate struct Part: Sendable {
    /// A person once for each document that names it, anything else once.
    var candidates: [EntityResolver.Candidate] = []
    /// For each mention the place of its entity among the candidates, and for each quote that of
    /// its speaker; ``none`` where there is none.
    var mentions: [UInt32] = []
    var quotes: [UInt32] = []
    /// The places of what is no person, by the numbers of kind and name.
    private var things: [UInt64: Int] = [:]
    /// The places of the entities of one document.
    private var places: [UInt64: Int] = [:]
    /// The values that were read, by their numbers.
    private var values: [UInt32: String] = [:]
  }

  /// Stands for no entity.
  fileprivate static let none = UInt32.max
  /// How many documents are looked at in one go at least, and into how many parts a segment is cut
  /// at most.
  private static let fewestDocuments = 512
  private static let mostParts = 8

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
      let size = max(Self.fewestDocuments, (documents + Self.mostParts - 1) / Self.mostParts)
      let parts = concurrentMap((documents + size - 1) / size) { part in
        var result = Part()
        let range = part * size..<min((part + 1) * size, documents)
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
      segment.segment.releasePages()
    }
    let all = candidates
    candidates = []
    resolutions = try abandoned(when: isCancelled) { _ in EntityResolver().resolve(all) }
  }

  /// Writes for each mention the corpus-wide name and how it was found, and for each quote the
  /// speaker by that name.
  ///
  /// - Throws: ``LoadError/cancelled`` where the user wishes no more.
  func write(
    _ corpus: Corpus, to writer: inout CorpusOverlayWriter, isCancelled: () -> Bool
  ) throws {
    // Few numbers first: the columns of small ones need few bits.
    let nothing = writer.number("")
    let bases = try numbers(of: \.basis, in: &writer, isCancelled: isCancelled)
    let names = try numbers(of: \.name, in: &writer, isCancelled: isCancelled)
    var speakerOfName: [UInt32: UInt32] = [:]
    let speakers = names.indices.map { place in
      if let speaker = speakerOfName[names[place]] { return speaker }
      let speaker = writer.number(singleSpaced(resolutions[place].name))
      speakerOfName[names[place]] = speaker
      return speaker
    }
    for (number, segment) in corpus.segments.enumerated() {
      guard !isCancelled() else { throw LoadError.cancelled }
      let segment = segment.segment
      defer { segment.releasePages() }
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

extension EntityNames {
  /// After how many entities the wish to end is asked for.
  private static let askedAt = 4096

  /// The number of a text of each resolution.
  private func numbers(
    of text: (EntityResolver.Resolution) -> String, in writer: inout CorpusOverlayWriter,
    isCancelled: () -> Bool
  ) throws(LoadError) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(resolutions.count)
    for (place, resolution) in resolutions.enumerated() {
      if place % Self.askedAt == 0, isCancelled() { throw .cancelled }
      numbers.append(writer.number(text(resolution)))
    }
    return numbers
  }
}

/// What the numbers of a segment's kinds of entities mean.
private struct EntityNumbers: Sendable {
  /// The kinds that speak, in the order in which a speaker is looked for among them.
  private static let speaking = ["person", "organization", "place", "group"]

  /// The numbers of the kinds that speak, as far as the segment has them, in that order.
  var speakingKinds: [UInt32] = []
  /// The number of the kind `person`; `nil` where nobody is named.
  var person: UInt32?

  init(_ segment: Segment) {
    guard let mentions = segment.layer(.mention) else { return }
    var kinds: Set<UInt32> = []
    for region in 0..<mentions.count {
      kinds.insert(mentions.valueNumber(region, MentionAttribute.kind))
    }
    let byName = Dictionary(kinds.map { (segment.value($0), $0) }) { first, _ in first }
    speakingKinds = Self.speaking.compactMap { byName[$0] }
    person = byName["person"]
  }
}

extension EntityNames.Part {
  /// Adds what a document names; one with a number below 0 does not count.
  fileprivate mutating func append(
    _ document: Int, number: Int, of segment: Segment, _ names: EntityNumbers
  ) {
    let mentioned = segment.layer(.mention)
    let quoted = segment.layer(.quote)
    guard number >= 0 else {
      let counts = [mentioned, quoted].map { $0?.regions(of: document).count ?? 0 }
      mentions += repeatElement(EntityNames.none, count: counts[0])
      quotes += repeatElement(EntityNames.none, count: counts[1])
      return
    }
    places.removeAll(keepingCapacity: true)
    if let layer = mentioned {
      for region in layer.regions(of: document) {
        let kind = layer.valueNumber(region, MentionAttribute.kind)
        let name = layer.valueNumber(region, MentionAttribute.entity)
        let place = place(of: name, kind, document: number, isPerson: kind == names.person, segment)
        mentions.append(UInt32(place))
        candidates[place].mentions += 1
        // Of things roles are no evidence.
        guard kind == names.person else { continue }
        let role = value(layer.valueNumber(region, MentionAttribute.role), of: segment)
        if !role.isEmpty, !candidates[place].roles.contains(role) {
          candidates[place].roles.append(role)
        }
      }
    }
    guard let layer = quoted else { return }
    for region in layer.regions(of: document) {
      let speaker = layer.valueNumber(region, QuoteAttribute.speaker)
      let place = names.speakingKinds.lazy.compactMap { [places] in
        places[UInt64($0) << 32 | UInt64(speaker)]
      }.first
      quotes.append(place.map { UInt32($0) } ?? EntityNames.none)
    }
  }

  /// The place of an entity that a document names, new or known.
  ///
  /// What is no person is one whatever document names it; people are told apart by their documents.
  private mutating func place(
    of name: UInt32, _ kind: UInt32, document: Int, isPerson: Bool, _ segment: Segment
  ) -> Int {
    let key = UInt64(kind) << 32 | UInt64(name)
    if let place = places[key] { return place }
    if !isPerson, let place = things[key] {
      places[key] = place
      return place
    }
    let place = candidates.count
    places[key] = place
    if !isPerson { things[key] = place }
    candidates.append(
      EntityResolver.Candidate(
        name: value(name, of: segment), kind: value(kind, of: segment), document: document,
        mentions: 0, roles: [], forms: []))
    return place
  }

  /// A value by its number, in memory once however often it is asked for.
  private mutating func value(_ number: UInt32, of segment: Segment) -> String {
    if let value = values[number] { return value }
    let value = segment.value(number)
    values[number] = value
    return value
  }
}
