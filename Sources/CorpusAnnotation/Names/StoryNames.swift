internal import CorpusStore
internal import SpanAlgebra

/// Gives the names of a document the entities that they stand for inside their stories.
struct StoryNames {
  let lexicon: NameLexicon
  let words: [NameWord]
  let text: [UInt8]
  /// The spans of the stories, ascending.
  let stories: [TextSpan]
  let mentions: [NameMention]

  /// The regions of the mention layer, ascending.
  func regions() -> [Region] {
    var regions: [Region] = []
    regions.reserveCapacity(mentions.count)
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
    var people = PeopleOfStory(text: text)
    var forms: [PersonForm] = []
    for index in range where mentions[index].kind == .person {
      let form = PersonForm(mentions[index].words, of: words)
      people.add(form, at: index)
      forms.append(form)
    }
    people.settle()
    let acronyms = acronyms(range)
    var nextForm = 0
    for index in range {
      let mention = mentions[index]
      let entity: String
      var reason: String?
      if mention.kind == .person {
        let found = people.entity(forms[nextForm], at: index, gender: gender(mention))
        nextForm += 1
        entity = found?.name ?? text(mention.words)
        reason = found?.reason
      } else if let entry = mention.entry {
        entity = lexicon.entries[entry].name
      } else {
        let form = text(mention.words)
        if let long = acronyms[form] {
          entity = long
          reason = "acronym of \(long) in this story"
        } else {
          entity = owner(index).map { "\($0)'s \(form)" } ?? form
        }
      }
      regions.append(
        Region(
          span(mention),
          values: [mention.kind.name, entity, role(mention), reason ?? basis(mention)]))
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

  private func span(_ mention: NameMention) -> TextSpan {
    var end = words[mention.words.upperBound - 1].end
    // The full stop of an abbreviation inside the mention is its last word already.
    end = max(end, words[mention.words.lowerBound].end)
    return TextSpan(start: words[mention.words.lowerBound].start, end: end)
  }

  /// The words of a range with single spaces for line breaks.
  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text[words[first].start..<words[last].end]
    guard bytes.contains(where: { $0 < 0x20 }) || bytes.count > 200 else {
      return String(decoding: bytes, as: UTF8.self)
    }
    guard !bytes.contains(where: { $0 >= 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    for byte in bytes {
      let isSpace = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      if !isSpace {
        single.append(byte)
      } else if single.last != 0x20 {
        single.append(0x20)
      }
    }
    return String(decoding: single, as: UTF8.self)
  }

  private func string(_ word: NameWord) -> String {
    String(decoding: text[word.range], as: UTF8.self)
  }

  private func role(_ mention: NameMention) -> String {
    mention.role.isEmpty ? "" : text(mention.role)
  }

  private func gender(_ mention: NameMention) -> Gender? {
    guard let first = mention.role.first, let last = mention.role.last else { return nil }
    for index in first...last where words[index].facts.contains(.title) {
      if let gender = Gender(title: folded(string(words[index]))) { return gender }
    }
    return nil
  }

  /// `Islamic State in Iraq and Syria (ISIS)`: the short forms that the story introduces.
  private func acronyms(_ range: Range<Int>) -> [String: String] {
    var result: [String: String] = [:]
    for index in range.dropFirst() {
      let short = mentions[index]
      let long = mentions[index - 1]
      guard short.words.count == 1, short.words.lowerBound == long.words.upperBound + 1,
        long.words.count > 1, long.kind == .organization || long.kind == .other,
        text[words[long.words.upperBound].start] == UInt8(ascii: "(")
      else { continue }
      let form = text(short.words)
      guard letters(form) == initials(long) || letters(form) == initials(long, all: true) else {
        continue
      }
      result[form] = long.entry.map { lexicon.entries[$0].name } ?? text(long.words)
    }
    return result
  }

  private func letters(_ name: String) -> String {
    String(name.uppercased().filter(\.isLetter))
  }

  private func initials(_ mention: NameMention, all: Bool = false) -> String {
    var result = ""
    for index in mention.words where words[index].isName || all && words[index].shape == .lower {
      result += String(string(words[index]).prefix(1)).uppercased()
    }
    return result
  }

  private func basis(_ mention: NameMention) -> String {
    switch mention.basis {
    case .gazetteer: mention.entry.map { lexicon.entries[$0].basis } ?? "gazetteer: "
    case .givenName: mention.words.count > 1 ? "given name and surname" : "given name"
    case .initials: "initials and surname"
    case .title: "after a title or role"
    case .role: "after the word for a role"
    case .verb: "before a verb of saying or doing"
    case .surname: "frequent surname"
    case .ending(let index): "ending '\(string(words[index]))'"
    case .start(let index): "beginning '\(string(words[index]))'"
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
