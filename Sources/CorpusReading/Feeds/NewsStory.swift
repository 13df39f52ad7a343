internal import CorpusStore
internal import SpanAlgebra

/// A story on its way from a news format to a document: its head and its blocks of text.
struct NewsStory {
  /// A paragraph or another line, and what it is.
  struct Block: Equatable {
    /// A value of ``BlockAttribute/kind``.
    var kind: String
    /// One line, or lines of a text that keeps its own.
    var text: [UInt8]
  }

  var headline: String?
  var subheadlines: [String] = []
  var byline: String?
  /// As the format has it: `MOSCOW, Feb 28 (AP) -`.
  var dateline: String?
  var blocks: [Block] = []
  var facts: NewsFacts

  init(basis: String) { facts = NewsFacts(basis: basis) }

  var isEmpty: Bool { headline == nil && blocks.isEmpty }

  /// The document: headline, further headlines and byline as lines, then the text with the dateline
  /// in front of its first words, as agencies write it.
  func draft(name: String, path: String, record: Int) -> DocumentDraft {
    var text: [UInt8] = []
    var regions: [Region] = []
    for block in head + body where !block.text.isEmpty {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      text += block.text
      regions.append(
        Region(
          TextSpan(start: start, end: text.count),
          [BlockAttribute.kind: block.kind, .rule: facts.basis]))
    }
    var draft = DocumentDraft(name: name, path: path, record: record, text: text)
    draft[.block] = regions
    facts.set(in: &draft)
    return draft
  }

  /// Leaves out lines that are too long for what many documents share.
  mutating func dropLongLines() {
    func bounded(_ line: String?) -> String? {
      line.flatMap { $0.utf8.count <= NewsFacts.sharedBytes ? $0 : nil }
    }
    headline = bounded(headline)
    byline = bounded(byline)
    dateline = bounded(dateline)
    subheadlines = subheadlines.prefix(4).compactMap(bounded)
  }

  private var head: [Block] {
    var lines: [Block] = []
    if let headline { lines.append(Block(kind: "title", text: Array(headline.utf8))) }
    lines += subheadlines.map { Block(kind: "heading", text: Array($0.utf8)) }
    if let byline { lines.append(Block(kind: "header", text: Array(byline.utf8))) }
    return lines
  }

  /// The blocks, the dateline before the first text unless that begins with it.
  private var body: [Block] {
    // Some bodies repeat their head.
    let lines = self.head
    var blocks = self.blocks
    blocks[..<min(4, blocks.count)].removeAll { block in
      lines.contains { sameWords($0.text, block.text) }
    }
    guard var dateline, !dateline.isEmpty else { return blocks }
    guard let first = blocks.firstIndex(where: { $0.kind == "text" }) else {
      return blocks + [Block(kind: "text", text: Array(dateline.utf8))]
    }
    let place = dateline.utf8.prefix { $0 != 0x2C && $0 != 0x28 && $0 != 0x3A && $0 != 0x2D }
    var start = Array(blocks[first].text.prefix(place.count))
    while start.last == 0x20 { start.removeLast() }
    var name = Array(place)
    while name.last == 0x20 { name.removeLast() }
    if !name.isEmpty, sameWords(start, name) { return blocks }
    let ends = ["-", "–", "—", ":", "_"]
    if !ends.contains(where: dateline.hasSuffix) { dateline += " -" }
    blocks[first].text = Array((dateline + " ").utf8) + blocks[first].text
    return blocks
  }

  /// Whether two texts are equal but for case in ASCII.
  private func sameWords(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    return a.count == b.count && zip(a, b).allSatisfy { lower($0) == lower($1) }
  }
}
