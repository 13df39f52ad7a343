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

  /// Appends the text of the next document.
  ///
  /// - Parameters:
  ///   - text: All of it.
  ///   - tokens: Its tokens in ascending order.
  mutating func append(_ text: [UInt8], tokens: [TextSpan]) {
    var end = 0
    var counted = 0
    func count(to offset: Int) {
      for byte in text[counted..<offset] where byte & 0xC0 == 0x80 { continuationCount += 1 }
      counted = offset
    }
    for token in tokens {
      if open.isEmpty {
        gaps.append(gapTable.number(text, end..<token.start))
      } else {
        open += text[end..<token.start]
        gaps.append(gapTable.number(open, open.indices))
        open.removeAll(keepingCapacity: true)
      }
      if forms.count % TokenText.step == 0 {
        count(to: token.start)
        samples.append(UInt32(byteCount + token.start))
        continuations.append(continuationCount)
      }
      forms.append(table.number(text, token.range))
      end = token.end
    }
    count(to: text.count)
    open += text[end...]
    byteCount += text.count
  }

  /// The forms in their final order.
  func sortedLexicon() -> SortedLexicon { SortedLexicon(table) }

  /// Writes the file `tokens`.
  func write(_ lexicon: SortedLexicon, to folder: inout ColumnFolderWriter) throws(StoreError) {
    var gapTable = gapTable
    let last = gapTable.number(open, open.indices)
    try folder.begin(file: "tokens")
    try folder.write(packed: "forms", forms.map { lexicon.place[Int($0)] })
    try folder.write(packed: "gaps", gaps + [last])
    try folder.write("text.starts", samples)
    try folder.write(packed: "continuations", continuations + [continuationCount])
    try writeStrings(
      (0..<gapTable.count).map { Array(gapTable.form($0)) }, "gaps", to: &folder)
  }
}
