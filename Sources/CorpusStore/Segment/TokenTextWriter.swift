internal import SpanAlgebra

/// Collects the tokens of a segment and what stands between them.
///
/// Tokens stay in the pieces in which they come, with the numbers of their piece: a piece has few
/// forms, so what these are in the segment is looked up in nearby memory.
struct TokenTextWriter {
  /// Tokens that were appended together.
  struct Piece {
    /// For each token the number of its form, and for each of these numbers that in the segment.
    let forms: [UInt32]
    let formNumbers: [UInt32]
    /// What stands before the first token, in the segment's numbers.
    let firstGap: UInt32
    /// The same for the gaps before the other tokens.
    let gaps: [UInt32]
    let gapNumbers: [UInt32]
  }

  private(set) var pieces: [Piece] = []
  private(set) var tokenCount = 0
  private var table = FormTable()
  private var gapTable = FormTable()
  private var samples: [UInt32] = []
  /// Beside each sample, how many bytes before it are not the first of their character.
  private var continuations: [UInt32] = []
  private var continuationCount: UInt32 = 0
  /// What follows the last token so far.
  private var open: [UInt8] = []
  /// How many bytes of text were appended.
  private(set) var byteCount = 0

  /// Appends the texts of some documents.
  ///
  /// - Complexity: O(distinct forms), and an eighth of the length.
  mutating func append(_ batch: TokenBatch) {
    appendSamples(batch)
    byteCount += batch.byteCount
    tokenCount += batch.tokenCount
    open += batch.head
    guard batch.tokenCount > 0 else {
      open += batch.tail
      return
    }
    let firstGap = gapTable.number(open, open.indices)
    pieces.append(
      Piece(
        forms: exact(batch.forms), formNumbers: table.numbers(of: batch.table), firstGap: firstGap,
        gaps: exact(batch.gaps), gapNumbers: gapTable.numbers(of: batch.gapTable)))
    open = batch.tail
  }

  /// Notes where each token begins whose number is a multiple of the step.
  private mutating func appendSamples(_ batch: TokenBatch) {
    let step = TokenText.step
    var index = (step - tokenCount % step) % step
    var (tokenEnd, offset) = (0, byteCount)
    for (text, tokenCount) in batch.texts {
      let bytes = text.span
      tokenEnd += tokenCount
      var counted = 0
      while index < tokenEnd {
        let start = Int(batch.starts[index])
        continuationCount += continuationBytes(of: bytes, in: counted..<start)
        counted = start
        samples.append(UInt32(offset + start))
        continuations.append(continuationCount)
        index += step
      }
      continuationCount += continuationBytes(of: bytes, in: counted..<text.count)
      offset += text.count
    }
  }

  /// The forms in their final order.
  func sortedLexicon() -> SortedLexicon { SortedLexicon(table) }

  /// Writes the columns of the group `tokens`.
  func write(_ lexicon: SortedLexicon, to folder: inout ColumnFolderWriter) throws(StoreError) {
    var gapTable = gapTable
    let lastGap = gapTable.number(open, open.indices)
    folder.set("gaps", gapTable.count)
    folder.begin(group: "tokens")
    var forms = PackedColumnWriter(count: tokenCount)
    for piece in pieces { forms.append(piece.forms, as: piece.formNumbers, lexicon.place) }
    try folder.write("forms", forms)
    let ranking = ranking(ofGaps: gapTable.count, last: lastGap)
    var gaps = PackedColumnWriter(count: tokenCount + 1)
    for piece in pieces {
      gaps.append(ranking.places[Int(piece.firstGap)])
      gaps.append(piece.gaps, as: piece.gapNumbers, ranking.places)
    }
    gaps.append(ranking.places[Int(lastGap)])
    try folder.write("gaps", gaps)
    try folder.write(packed: "text.starts", samples)
    try folder.write(packed: "continuations", continuations + [continuationCount])
    try writeStrings(gapTable, in: ranking.order, "gaps", isPacked: false, to: &folder)
  }

  /// The gaps by how often they occur.
  private func ranking(ofGaps count: Int, last: UInt32) -> PoolRanking {
    var counts = [UInt32](repeating: 0, count: count)
    counts[Int(last)] += 1
    for piece in pieces {
      counts[Int(piece.firstGap)] += 1
      let own = occurrences(of: piece.gapNumbers.count, in: piece.gaps)
      for (number, count) in zip(piece.gapNumbers, own) { counts[Int(number)] += count }
    }
    return PoolRanking(counts)
  }
}

/// The same numbers without room for more, as they stay long.
private func exact(_ numbers: [UInt32]) -> [UInt32] {
  var copy: [UInt32] = []
  copy.reserveCapacity(numbers.count)
  copy.append(contentsOf: numbers)
  return copy
}

/// How often each number below a count occurs.
func occurrences(of count: Int, in numbers: [UInt32]) -> [UInt32] {
  var counts = [UInt32](repeating: 0, count: count)
  let numbers = numbers.span
  var sums = counts.mutableSpan
  for index in numbers.indices { sums[Int(numbers[index])] += 1 }
  return counts
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
