@testable import CorpusAnnotation
import CorpusStore
import SpanAlgebra

/// An invented story with the names that a test knows, and the quotations found in it.
struct QuoteStory {
  var document: DocumentDraft

  /// - Parameters:
  ///   - text: One paragraph a line.
  ///   - people: Full names; every occurrence of a name or of its last word is a mention.
  ///   - organizations: Names of organizations, likewise but whole.
  ///   - places: Names of places.
  ///   - titles: Lines that are headlines.
  ///   - chrome: Lines that are menus and the like.
  init(
    _ text: String, people: [String] = [], organizations: [String] = [], places: [String] = [],
    titles: [Int] = [], chrome: [Int] = []
  ) {
    document = DocumentDraft(name: "story", path: "story.txt", text: Array(text.utf8))
    var start = 0
    var lines: [Region] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Region(TextSpan(start: start, end: start + line.utf8.count)))
      start += line.utf8.count + 1
    }
    document[.paragraph] = lines.filter { !$0.span.isEmpty }
    document[.title] = titles.map { lines[$0] }
    document[.chrome] = chrome.map { Region(lines[$0].span, [ChromeAttribute.kind: "menu"]) }
    TokenAnnotator().annotate(&document)
    SentenceAnnotator().annotate(&document)
    var mentions: [Region] = []
    for name in people {
      let family = name.split(separator: " ").last.map(String.init) ?? name
      mentions += Self.regions(of: name, entity: name, "person", in: text)
      for region in Self.regions(of: family, entity: name, "person", in: text)
      where !mentions.contains(where: { $0.span.contains(region.span) }) {
        mentions.append(region)
      }
    }
    for name in organizations {
      mentions += Self.regions(of: name, entity: name, "organization", in: text)
    }
    for name in places { mentions += Self.regions(of: name, entity: name, "place", in: text) }
    document[.mention] = mentions.sorted { $0.span < $1.span }
    QuoteAnnotator().annotate(&document)
  }

  /// `speaker|kind|words` of each quotation, in order; indirect speech only if asked for.
  func rows(indirect: Bool = false) -> [String] {
    document[.quote].filter { indirect || $0[QuoteAttribute.kind] != "indirect" }.map {
      [$0[QuoteAttribute.speaker], $0[QuoteAttribute.kind], document.string($0.span)]
        .joined(separator: "|")
    }
  }

  /// The speakers in order, without indirect speech.
  var speakers: [String] {
    document[.quote].filter { $0[QuoteAttribute.kind] != "indirect" }
      .map { $0[QuoteAttribute.speaker] }
  }

  private static func regions(
    of name: String, entity: String, _ kind: String, in text: String
  ) -> [Region] {
    let bytes = Array(text.utf8)
    let wanted = Array(name.utf8)
    var found: [Region] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      let end = index + wanted.count
      let isWhole =
        (index == 0 || !isWordByte(bytes[index - 1]))
        && (end == bytes.count || !isWordByte(bytes[end]))
      if isWhole, bytes[index..<end].elementsEqual(wanted) {
        found.append(
          Region(TextSpan(start: index, end: end), [MentionAttribute.kind: kind, .entity: entity]))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
