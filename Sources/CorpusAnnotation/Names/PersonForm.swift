internal import CorpusStore
internal import SpanAlgebra

/// A person's name as one place has it, by the identities of its words.
struct PersonForm: Sendable {
  /// Its words without the marks between them.
  let words: [NameWord]
  /// The identity of all its folded words in their order.
  let key: UInt64
  /// The words without the particles that lead a surname, and without `Jr` and the like.
  let core: Range<Int>

  init(_ mention: Range<Int>, of all: [NameWord]) {
    let words = all[mention].filter { $0.shape != .period && $0.shape != .mark }
    self.words = words
    var key: UInt64 = 0
    for word in words { key = WordHash.joined(key, word.hash) }
    self.key = key
    var core = words.indices
    while core.count > 1, words[core.lowerBound].facts.contains(.particle) {
      core = (core.lowerBound + 1)..<core.upperBound
    }
    while core.count > 1, Self.suffixes.contains(words[core.upperBound - 1].hash) {
      core = core.lowerBound..<(core.upperBound - 1)
    }
    self.core = core
  }

  /// The words as written.
  func written(in text: [UInt8]) -> [String] {
    words.map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  /// The words as written with single spaces between them.
  func joined(in text: [UInt8]) -> String {
    guard let first = words.first else { return "" }
    if words.count == 1 { return String(decoding: text[first.range], as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for word in words {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: text[word.range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A folded surname without an article in front: `assad` of `al-assad`.
  static func bare(_ part: String) -> String {
    for article in ["al-", "el-", "ul-", "as-", "an-", "ar-"] where part.hasPrefix(article) {
      return String(part.dropFirst(article.count))
    }
    return part
  }

  /// The identity of a word without an article in front.
  static func bareHash(_ word: NameWord, in text: [UInt8]) -> UInt64 {
    let range = word.range
    if text[range].contains(where: { $0 >= 0x80 || $0 == 0x60 }) {
      return WordHash.of(bare(folded(String(decoding: text[range], as: UTF8.self))))
    }
    let start = range.lowerBound
    guard range.count >= 3, text[start + 2] == UInt8(ascii: "-") else { return word.hash }
    let letters = (Unicode.Scalar(text[start] | 0x20), Unicode.Scalar(text[start + 1] | 0x20))
    switch letters {
    case ("a", "l"), ("e", "l"), ("u", "l"), ("a", "s"), ("a", "n"), ("a", "r"):
      return WordHash.of(text, (start + 3)..<range.upperBound)
    default: return word.hash
    }
  }

  private static let suffixes = WordHashes(["jr", "sr", "ii", "iii", "iv"])
}
