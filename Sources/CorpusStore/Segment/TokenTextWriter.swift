internal import SpanAlgebra

/// Collects the tokens of a segment and what stands between them.
struct TokenTextWriter {
  private(set) var forms: [UInt32] = []
  private var table = FormTable()
  private var gaps: [UInt32] = []
  private var gapTable = FormTable()
  private var samples: [UInt32] = []
  /// Beside each sample, how many bytes before it are not the first of their character.
  private var continuations: [UInt32] = []
  private var continuationCount: UInt32 = 0
  /// What follows the last token so far.
  private var open: [UInt8] = []
  /// How many bytes of text were appended.
  private(set) var byteCount = 0

  var tokenCount: Int { forms.count }

  /// Appends the texts of some documents.
  ///
  /// - Complexity: O(tokens), a hash for each distinct form and an eighth of the length.
  mutating func append(_ batch: TokenBatch) {
    let numbers = table.numbers(of: batch.table)
    var gapNumbers = [UInt32?](repeating: nil, count: batch.gapTable.count)
    var place = 0
    for (text, tokens) in batch.texts {
      appendSamples(text, tokens)
      for index in tokens.indices {
        if index == 0, !open.isEmpty {
          open += text[..<tokens[0].start]
          gaps.append(gapTable.number(open, open.indices))
          open.removeAll(keepingCapacity: true)
        } else {
          let own = Int(batch.gaps[place])
          // Numbers are given in the order in which gaps occur, which some of a batch do not.
          let number = gapNumbers[own] ?? gapTable.number(of: own, in: batch.gapTable)
          gapNumbers[own] = number
          gaps.append(number)
        }
        forms.append(numbers[Int(batch.forms[place])])
        place += 1
      }
      open += text[(tokens.last?.end ?? 0)...]
      byteCount += text.count
    }
  }

  /// Notes where each token begins whose number is a multiple of the step.
  private mutating func appendSamples(_ text: [UInt8], _ tokens: [TextSpan]) {
    let bytes = text.span
    let step = TokenText.step
    var counted = 0
    var index = (step - forms.count % step) % step
    while index < tokens.count {
      let start = tokens[index].start
      continuationCount += continuationBytes(of: bytes, in: counted..<start)
      counted = start
      samples.append(UInt32(byteCount + start))
      continuations.append(continuationCount)
      index += step
    }
    continuationCount += continuationBytes(of: bytes, in: counted..<text.count)
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
