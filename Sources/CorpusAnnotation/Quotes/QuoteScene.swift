internal import CorpusStore
internal import SpanAlgebra

/// A document's tokens with what is known of each: class, sentence, mention, quotation.
///
/// Ranges of tokens count from the first token of the document. It is shared by all who read it and
/// never changes.
final class QuoteScene: Sendable {
  let text: [UInt8]
  let tokens: [TextSpan]
  let classes: [WordClass]
  /// The tokens of each sentence, ascending.
  let sentences: [Range<Int>]
  /// Whether a sentence has a word that every report needs: a verb form or `according`.
  let mayReport: [Bool]
  /// The paragraph of each sentence and the story, innermost first, that it stands in.
  let paragraphOfSentence: [Int]
  let storyOfSentence: [Int]
  /// Whether a sentence is part of a menu, a footer and the like, of a headline, or of a story or a
  /// paragraph in another language than English.
  let isAside: [Bool]
  let mentions: [SceneMention]
  /// The mention that each token belongs to.
  private let mentionOfToken: [Int32]
  /// Whether a token is the last of its sentence.
  let endsSentence: [Bool]
  /// Whether a token stands between quotation marks; the marks themselves do.
  let isQuoted: [Bool]

  init(_ document: borrowing DocumentDraft) {
    text = document.text
    tokens = document.tokens
    classes = WordClassTable.classes(of: tokens, WordLexicon.words(of: document), in: text)
    isQuoted = Array(repeating: false, count: tokens.count)
    let cursor = TokenCursor(tokens: tokens)
    let regions = document[.sentence]
    sentences = cursor.ranges(of: regions.map(\.span))
    mayReport = Self.mayReport(sentences, classes)
    var ends = isQuoted
    for range in sentences where !range.isEmpty { ends[range.upperBound - 1] = true }
    endsSentence = ends
    let paragraphs = document[.paragraph]
    let paragraphOfSentence = Self.innermost(paragraphs.map(\.span), of: regions)
    self.paragraphOfSentence = paragraphOfSentence
    let stories = document[.story]
    let storyOfSentence = Self.innermost(stories.map(\.span), of: regions)
    self.storyOfSentence = storyOfSentence
    let isForeign = stories.map { StoryLanguage.isOther($0) }
    let isForeignParagraph = paragraphs.map { StoryLanguage.isOther(paragraph: $0) }
    let asides = (document[.chrome] + document[.title]).map(\.span).sorted()
    isAside = zip(Self.innermost(asides, of: regions), regions.indices).map { aside, number in
      let story = storyOfSentence[number]
      let paragraph = paragraphOfSentence[number]
      if paragraph >= 0, isForeignParagraph[paragraph] { return true }
      return aside >= 0 && asides[aside].end >= regions[number].span.end
        || story >= 0 && isForeign[story]
    }
    var mentions: [SceneMention] = []
    var owners = Array(repeating: Int32(-1), count: tokens.count)
    let named = document[.mention]
    mentions.reserveCapacity(named.count)
    for (number, range) in cursor.ranges(of: named.map(\.span)).enumerated() where !range.isEmpty {
      let region = named[number]
      guard let kind = MentionKind(region[MentionAttribute.kind]) else { continue }
      for token in range { owners[token] = Int32(mentions.count) }
      let entity = region[MentionAttribute.entity]
      mentions.append(
        SceneMention(
          tokens: range, kind: kind, entity: entity.isEmpty ? document.string(region.span) : entity,
          role: region[MentionAttribute.role]))
    }
    self.mentions = mentions
    mentionOfToken = owners
  }

  /// The scene where some ranges of tokens are quoted.
  init(_ scene: QuoteScene, quoted: [Range<Int>]) {
    text = scene.text
    tokens = scene.tokens
    classes = scene.classes
    sentences = scene.sentences
    mayReport = scene.mayReport
    paragraphOfSentence = scene.paragraphOfSentence
    storyOfSentence = scene.storyOfSentence
    isAside = scene.isAside
    mentions = scene.mentions
    mentionOfToken = scene.mentionOfToken
    endsSentence = scene.endsSentence
    var isQuoted = scene.isQuoted
    for range in quoted {
      for token in range { isQuoted[token] = true }
    }
    self.isQuoted = isQuoted
  }

  private static func mayReport(_ sentences: [Range<Int>], _ classes: [WordClass]) -> [Bool] {
    let kinds: WordClass = [.clause, .clauseOrThing, .quotation, .thought, .finding]
    var result = Array(repeating: false, count: sentences.count)
    for (sentence, range) in sentences.enumerated() {
      for token in range {
        let kind = classes[token]
        if kind.meets(kinds) && kind.meets(.verbForm) || kind.meets(.according) {
          result[sentence] = true
          break
        }
      }
    }
    return result
  }

  /// The number of the mention that a token belongs to.
  func mention(at token: Int) -> Int? {
    let number = mentionOfToken[token]
    return number < 0 ? nil : Int(number)
  }

  /// The mentions that end at or before a token, ascending.
  func mentions(before token: Int) -> ArraySlice<SceneMention> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return mentions[..<low]
  }

  func folded(_ token: Int) -> FoldedWord? { FoldedWord(text, tokens[token].range) }

  /// Whether a token is a noun such as `minister`.
  func isRoleNoun(_ token: Int) -> Bool {
    if classes[token].meets(.role) { return true }
    return !hasClassOfForm(token) && RoleNouns.contains(string(token..<(token + 1)).lowercased())
  }

  /// The gender that a token tells as a title: `Mr`, `spokeswoman`.
  func titleGender(_ token: Int) -> Gender? {
    if classes[token].meets(.maleTitle) { return .male }
    if classes[token].meets(.femaleTitle) { return .female }
    return hasClassOfForm(token) ? nil : Gender(title: string(token..<(token + 1)).lowercased())
  }

  /// Whether a token is short and ASCII, so that its class is all that tables know of it.
  private func hasClassOfForm(_ token: Int) -> Bool {
    tokens[token].count <= 16 && !text[tokens[token].range].contains { $0 >= 0x80 }
  }

  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(
      decoding: text[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end],
      as: UTF8.self)
  }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end)
  }

  /// For each sentence the last span of `spans` that begins at or before it and reaches past its
  /// beginning; -1 where there is none.
  private static func innermost(_ spans: [TextSpan], of sentences: [Region]) -> [Int] {
    guard !spans.isEmpty else { return Array(repeating: -1, count: sentences.count) }
    var next = 0
    var open: [Int] = []
    return sentences.map { sentence in
      while next < spans.count, spans[next].start <= sentence.span.start {
        open.append(next)
        next += 1
      }
      while let last = open.last, spans[last].end <= sentence.span.start { open.removeLast() }
      return open.last { spans[$0].end > sentence.span.start } ?? -1
    }
  }
}

/// A named person, organization or place in a scene.
struct SceneMention: Sendable {
  var tokens: Range<Int>
  var kind: MentionKind
  /// The full name inside the story.
  var entity: String
  /// Titles and roles beside the name.
  var role: String
}

enum MentionKind: Sendable {
  case person, organization, place, group, other

  init?(_ name: String) {
    switch name {
    case "person": self = .person
    case "organization": self = .organization
    case "place": self = .place
    case "group": self = .group
    case "": return nil
    default: self = .other
    }
  }
}

/// Turns spans of text into ranges of tokens.
struct TokenCursor {
  let tokens: [TextSpan]

  /// The tokens that lie in each span, for ascending spans.
  ///
  /// - Complexity: O(*n* + *m*) where the spans do not nest.
  func ranges(of spans: [TextSpan]) -> [Range<Int>] {
    let tokens = tokens.span
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(spans.count)
    var first = 0
    var last = 0
    for span in spans {
      if last > first, tokens[last - 1].start < span.start { first = last }
      while first > 0, tokens[first - 1].start >= span.start { first -= 1 }
      while first < tokens.count, tokens[first].start < span.start { first += 1 }
      last = first
      while last < tokens.count, tokens[last].end <= span.end { last += 1 }
      ranges.append(first..<last)
    }
    return ranges
  }
}
