import CorpusAnalysis
import CorpusStore
import SpanAlgebra
import TestSupport

/// A token of a corpus with all that counting asks of it, found by looking at every region.
struct PlainWord {
  var segment: Int
  /// The number of the document over all segments.
  var document: Int
  /// The number of the token in its segment, and in the corpus.
  var position: Int
  var term: String
  var isWord: Bool
  var isChrome: Bool
  /// The innermost story, by document and number in it; the document's own unit is -1.
  var story: [Int]
  var source: String
  /// The number of its sentence in the document; `nil` where it is in none.
  var sentence: Int?

  /// Whether it is counted.
  var counts: Bool { isWord && !isChrome }

  /// What it is counted under.
  func unit(_ unit: CountingUnit) -> String {
    switch unit {
    case .document: "\(document)"
    case .story: "\(story)"
    case .source: source
    }
  }
}

/// How many of some words there are, or how many units they lie in.
func plainCount(_ words: [PlainWord], per unit: CountingUnit?) -> Int {
  guard let unit else { return words.count }
  return Set(words.map { $0.unit(unit) }).count
}

/// Every way to count.
let allUnits: [CountingUnit?] = [nil] + CountingUnit.allCases

/// The tokens of all documents, in their order.
func plainWords(_ segments: [[DocumentDraft]]) -> [PlainWord] {
  var words: [PlainWord] = []
  var number = 0
  for (segment, documents) in segments.enumerated() {
    var position = 0
    for document in documents {
      let stories = document[.story].sorted { $0.span < $1.span }
      let named = ["source", "agency"].compactMap { document.field($0) }.first { !$0.isEmpty }
      for token in document.tokens {
        let term = folded(document.string(token))
        let first = term.unicodeScalars.first?.properties
        words.append(
          PlainWord(
            segment: segment, document: number, position: position, term: term,
            isWord: first.map { $0.isAlphabetic || $0.numericType != nil } ?? false,
            isChrome: document[.chrome].contains { $0.span.overlaps(token) },
            story: [number, stories.lastIndex { $0.span.overlaps(token) } ?? -1],
            source: named ?? "unknown",
            sentence: document[.sentence].firstIndex { $0.span.overlaps(token) }))
        position += 1
      }
      number += 1
    }
  }
  return words
}

/// A document with chrome and stories that nest, overlap and cut tokens, and sentences that do not.
func randomStory(_ name: String, using random: inout SplitMix64) -> DocumentDraft {
  let fields = [
    [], [("source", "AFP")], [("agency", "AFP")], [("source", ""), ("agency", "TASS")],
  ]
  var document = testDocument(
    randomText(words: Int.random(in: 1...60, using: &random), using: &random), name: name,
    fields: fields.randomElement(using: &random) ?? [])
  func region() -> Region {
    let start = Int.random(in: 0..<document.text.count, using: &random)
    let end = min(document.text.count, start + Int.random(in: 1...60, using: &random))
    return Region(TextSpan(start: start, end: end), values: ["", "", "", "", "", ""])
  }
  document[.chrome] = (0..<Int.random(in: 0...3, using: &random)).map { _ in region() }
  document[.story] = (0..<Int.random(in: 0...4, using: &random)).map { _ in region() }
  var first = 0
  while first < document.tokens.count {
    let end = min(document.tokens.count, first + Int.random(in: 1...9, using: &random))
    let span = TextSpan(start: document.tokens[first].start, end: document.tokens[end - 1].end)
    if Int.random(in: 0..<5, using: &random) > 0 { document[.sentence].append(Region(span)) }
    first = end
  }
  return document
}

/// Segments of such documents, and for each the documents that are chosen.
func randomStories(
  using random: inout SplitMix64
) -> (segments: [[DocumentDraft]], chosen: [DocumentSet]) {
  let segments = (0..<Int.random(in: 1...3, using: &random)).map { segment in
    (0..<Int.random(in: 1...5, using: &random)).map { number in
      randomStory("\(segment).\(number)", using: &random)
    }
  }
  let takesAll = Bool.random(using: &random)
  return (
    segments,
    segments.map { documents in
      DocumentSet(
        documents.indices.filter { _ in takesAll || Bool.random(using: &random) },
        capacity: documents.count)
    }
  )
}

/// The tokens of the documents that are chosen.
func plainWords(_ segments: [[DocumentDraft]], in chosen: [DocumentSet]) -> [PlainWord] {
  var base: [Int] = [0]
  for documents in segments { base.append((base.last ?? 0) + documents.count) }
  return plainWords(segments).filter {
    chosen[$0.segment].contains($0.document - base[$0.segment])
  }
}
