internal import CorpusStore
internal import SpanAlgebra

/// Gives the names of a document the entities that they stand for inside their stories.
struct StoryNames {
  let lexicon: NameLexicon
  let words: [NameWord]
  let document: DocumentDraft
  let mentions: [NameMention]

  /// The regions of the mention layer, ascending.
  func regions() -> [Region] {
    var regions: [Region] = []
    regions.reserveCapacity(mentions.count)
    let stories = document[.story].map(\.span)
    var start = 0
    var story = 0
    while start < mentions.count {
      // Mentions between two stories form a group of their own.
      let offset = span(mentions[start]).start
      while story < stories.count, stories[story].end <= offset { story += 1 }
      let isInside = story < stories.count && stories[story].start <= offset
      let limit =
        isInside ? stories[story].end : story < stories.count ? stories[story].start : Int.max
      var end = start
      while end < mentions.count, span(mentions[end]).start < limit { end += 1 }
      append(start..<max(end, start + 1), to: &regions)
      start = max(end, start + 1)
    }
    return regions
  }

  private func append(_ range: Range<Int>, to regions: inout [Region]) {
    var people = PeopleOfStory()
    var names: [String] = []
    for index in range {
      let mention = mentions[index]
      names.append(text(mention.words))
      if mention.kind == .person { people.add(name(mention), at: index) }
    }
    people.settle()
    let acronyms = acronyms(range, names)
    for (place, index) in range.enumerated() {
      let mention = mentions[index]
      let form = names[place]
      var entity = form
      var basis = basis(mention)
      switch mention.kind {
      case .person:
        if let found = people.entity(name(mention), at: index, gender: gender(mention)) {
          entity = found.name
          if let reason = found.reason { basis = reason }
        }
      default:
        if let entry = mention.entry {
          entity = lexicon.entries[entry].name
        } else if let long = acronyms[form] {
          entity = long
          basis = "acronym of \(long) in this story"
        } else if let owner = owner(index) {
          entity = "\(owner)'s \(form)"
        }
      }
      regions.append(
        Region(
          span(mention),
          values: [mention.kind.name, entity, role(mention), basis]))
    }
  }

  /// The state whose body an organization is: `Britain` of `Britain's Ministry of Defence`.
  private func owner(_ index: Int) -> String? {
    guard index > 0, mentions[index].kind == .organization else { return nil }
    let state = mentions[index - 1]
    let first = mentions[index].words.lowerBound
    guard state.kind == .place, state.words.upperBound == first - 1,
      words[first - 1].hash == possessiveHash,
      mentions[index].words.contains(where: { StoryNames.bodies.contains(words[$0].hash) })
    else { return nil }
    return text(state.words)
  }

  /// Words of bodies that every state has.
  private static let bodies = WordHashes([
    "ministry", "department", "parliament", "army", "navy", "senate", "congress", "court",
  ])

  private func name(_ mention: NameMention) -> [String] {
    var parts: [String] = []
    for index in mention.words where words[index].shape != .period && words[index].shape != .mark {
      parts.append(document.string(words[index].span))
    }
    return parts
  }

  private func span(_ mention: NameMention) -> TextSpan {
    var end = words[mention.words.upperBound - 1].span.end
    // The full stop of an abbreviation inside the mention is its last word already.
    end = max(end, words[mention.words.lowerBound].span.end)
    return TextSpan(start: words[mention.words.lowerBound].span.start, end: end)
  }

  /// The words of a range with single spaces for line breaks.
  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = document.text[words[first].span.start..<words[last].span.end]
    guard bytes.contains(where: { $0 < 0x20 }) || bytes.count > 200 else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func role(_ mention: NameMention) -> String {
    mention.role.isEmpty ? "" : text(mention.role)
  }

  private func gender(_ mention: NameMention) -> Gender? {
    guard let first = mention.role.first, let last = mention.role.last else { return nil }
    for index in first...last where words[index].facts.contains(.title) {
      if let gender = Gender(title: folded(document.string(words[index].span))) { return gender }
    }
    return nil
  }

  /// `Islamic State in Iraq and Syria (ISIS)`: the short forms that the story introduces.
  private func acronyms(_ range: Range<Int>, _ names: [String]) -> [String: String] {
    var result: [String: String] = [:]
    for (place, index) in range.enumerated().dropFirst() {
      let short = mentions[index]
      let long = mentions[index - 1]
      guard short.words.count == 1, short.words.lowerBound == long.words.upperBound + 1,
        long.words.count > 1, long.kind == .organization || long.kind == .other,
        document.text[words[long.words.upperBound].span.start] == UInt8(ascii: "("),
        letters(names[place]) == initials(long)
          || letters(names[place]) == initials(long, all: true)
      else { continue }
      result[names[place]] = long.entry.map { lexicon.entries[$0].name } ?? names[place - 1]
    }
    return result
  }

  private func letters(_ name: String) -> String {
    String(name.uppercased().filter(\.isLetter))
  }

  private func initials(_ mention: NameMention, all: Bool = false) -> String {
    var result = ""
    for index in mention.words where words[index].isName || all && words[index].shape == .lower {
      result += String(document.string(words[index].span).prefix(1)).uppercased()
    }
    return result
  }

  private func basis(_ mention: NameMention) -> String {
    switch mention.basis {
    case .gazetteer: "gazetteer: \(mention.entry.map { lexicon.entries[$0].table } ?? "")"
    case .givenName: mention.words.count > 1 ? "given name and surname" : "given name"
    case .initials: "initials and surname"
    case .title: "after a title or role"
    case .role: "after the word for a role"
    case .verb: "before a verb of saying or doing"
    case .surname: "frequent surname"
    case .ending(let index): "ending '\(document.string(words[index].span))'"
    case .start(let index): "beginning '\(document.string(words[index].span))'"
    case .acronym: "acronym"
    case .preposition: "after a preposition of place"
    case .followedByPlace: "before the name of a place"
    case .capitals: "capitalised words"
    case .seenInStory: "named elsewhere in this document"
    case .team: "beside a score or a word of sport"
    case .stateCode: "code of a state in brackets"
    case .enumeration: "in a list of such names"
    case .nounOfPlace: "beside a noun of places"
    case .vessel: "name of a ship"
    case .demonym: "beside the word for a land or its people"
    case .nounOfOrganization: "beside a noun of organizations"
    }
  }
}

let possessiveHash = WordHash.of("'s")
