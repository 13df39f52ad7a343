internal import SpanAlgebra

/// Collects the tokens of a segment and what stands between them.
struct TokenTextWriter {
  private(set) var forms: [UInt32] = []
  private var table = FormTable()
  private var gaps: [UInt32] = []
  private var gapTable = FormTable()
  /// The number of the gap that is one blank; `nil` before there was one.
  private var blank: UInt32?
  private var samples: [UInt32] = []
  /// Beside each sample, how many bytes before it are not the first of their character.
  private var continuations: [UInt32] = []
  private var continuationCount: UInt32 = 0
  /// What follows the last token so far.
  private var open: [UInt8] = []
  /// How many bytes of text were appended.
  private(set) var byteCount = 0

  var tokenCount: Int { forms.count }

  /// Appends the text of the next document.
  ///
  /// - Parameters:
  ///   - text: All of it.
  ///   - tokens: Its tokens in ascending order.
  /// - Complexity: O(length) expected.
  mutating func append(_ text: [UInt8], tokens: [TextSpan]) {
    let bytes = text.span
    var end = 0
    var counted = 0
    for token in tokens {
      if !open.isEmpty {
        open += text[end..<token.start]
        gaps.append(gapTable.number(open, open.indices))
        open.removeAll(keepingCapacity: true)
      } else if token.start == end + 1, bytes[end] == 0x20, let blank {
        gaps.append(blank)
      } else {
        let number = gapTable.number(bytes, end..<token.start)
        if token.start == end + 1, bytes[end] == 0x20 { blank = number }
        gaps.append(number)
      }
      if forms.count % TokenText.step == 0 {
        continuationCount += continuationBytes(of: bytes, in: counted..<token.start)
        counted = token.start
        samples.append(UInt32(byteCount + token.start))
        continuations.append(continuationCount)
      }
      forms.append(table.number(bytes, token.range))
      end = token.end
    }
    continuationCount += continuationBytes(of: bytes, in: counted..<text.count)
    open += text[end...]
    byteCount += text.count
  }

  /// The forms in their final order.
  func sortedLexicon() -> SortedLexicon { SortedLexicon(table) }

  /// Writes the file `tokens`.
  func write(_ lexicon: SortedLexicon, to folder: inout ColumnFolderWriter) throws(StoreError) {
    var gapTable = gapTable
    let all = gaps + [gapTable.number(open, open.indices)]
    var counts = [UInt32](repeating: 0, count: gapTable.count)
    for gap in all { counts[Int(gap)] += 1 }
    let ranking = PoolRanking(counts)
    folder.set("gaps", gapTable.count)
    try folder.begin(file: "tokens")
    try folder.write(packed: "forms", forms.map { lexicon.place[Int($0)] })
    try folder.write(packed: "gaps", ranking.renumbered(all))
    try folder.write(packed: "text.starts", samples)
    try folder.write(packed: "continuations", continuations + [continuationCount])
    try writeStrings(gapTable, in: ranking.order, "gaps", isPacked: false, to: &folder)
  }
}

/// How many bytes of a stretch are not the first of their character.
///
/// - Complexity: O(*n*), eight bytes a step where they are ASCII.
private func continuationBytes(of bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt32 {
  var count: UInt32 = 0
  var index = range.lowerBound
  while index < range.upperBound {
    if index + 8 <= range.upperBound, bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 {
      index += 8
      continue
    }
    if bytes[index] & 0xC0 == 0x80 { count += 1 }
    index += 1
  }
  return count
}
