internal import SpanAlgebra

/// Collects the regions of one layer while a segment is written.
struct LayerWriter {
  let schema: LayerSchema
  private var count = 0
  /// How far each region begins and ends from its first and last token, zigzag; 0 for most.
  private var startShifts: [UInt32] = []
  private var endShifts: [UInt32] = []
  private var tokenStarts: [UInt32] = []
  private var tokenEnds: [UInt32] = []
  private var documentStarts: [UInt32] = [0]
  private var values: [[UInt32]]

  init(_ schema: LayerSchema) {
    self.schema = schema
    values = Array(repeating: [], count: schema.attributes.count)
  }

  /// Appends the regions of the next document.
  ///
  /// - Parameters:
  ///   - document: The document with the layer.
  ///   - tokenOffset: The number of its first token.
  ///   - pool: Where the values go.
  /// - Complexity: O(regions · log tokens), beside the sorting of regions that are in no order.
  mutating func append(
    _ document: DocumentDraft, tokenOffset: Int, pool: inout StringPoolWriter
  ) {
    let tokens = document.tokens.span
    var first = 0
    var previous = (end: 0, last: 0)
    for region in inOrder(document[schema]) {
      let span = region.span
      // Tokens before the last one of a region that ended lie before this one as well.
      if previous.end <= span.start { first = max(first, previous.last - 1) }
      while first < tokens.count, tokens[first].end <= span.start { first += 1 }
      // A region may begin before the one ahead of it ended, so the end is sought from the start.
      let last = firstToken(of: tokens, from: first, notBefore: span.end)
      previous = (span.end, last)
      // A region without a token counts from the start of its document.
      let isEmpty = first == last
      let start = isEmpty ? 0 : tokens[first].start
      let end = isEmpty ? span.start : tokens[last - 1].end
      startShifts.append(LayerFormat.zigzag(span.start - start))
      endShifts.append(LayerFormat.zigzag(span.end - end))
      count += 1
      tokenStarts.append(UInt32(tokenOffset + first))
      tokenEnds.append(UInt32(tokenOffset + last))
      for index in values.indices {
        values[index].append(pool.number(index < region.values.count ? region.values[index] : ""))
      }
    }
    documentStarts.append(UInt32(count))
  }

  /// Appends the regions of documents that were collected apart.
  ///
  /// - Parameters:
  ///   - other: The same layer of the documents.
  ///   - tokenOffset: The number of their first token.
  ///   - numbers: What the numbers of its values are here.
  /// - Complexity: O(regions).
  mutating func append(_ other: LayerWriter, tokenOffset: Int, numbers: [UInt32]) {
    startShifts += other.startShifts
    endShifts += other.endShifts
    let offset = UInt32(tokenOffset)
    tokenStarts.append(contentsOf: other.tokenStarts.lazy.map { $0 + offset })
    tokenEnds.append(contentsOf: other.tokenEnds.lazy.map { $0 + offset })
    let first = UInt32(count)
    documentStarts.append(contentsOf: other.documentStarts.dropFirst().lazy.map { $0 + first })
    count += other.count
    for index in values.indices {
      values[index].append(contentsOf: other.values[index].lazy.map { numbers[Int($0)] })
    }
  }

  /// Writes the layer's columns, with the numbers of its values as the pool ranks them.
  func write(
    _ ranking: PoolRanking, to folder: inout ColumnFolderWriter
  ) throws(StoreError) {
    folder.begin(group: "layer-\(schema.name)")
    try folder.write(packed: "token.starts", tokenStarts)
    try folder.write(packed: "token.ends", tokenEnds)
    try folder.write(packed: "start.shifts", startShifts)
    try folder.write(packed: "end.shifts", endShifts)
    try folder.write(packed: "document.starts", documentStarts)
    for (name, column) in zip(schema.attributes, values) {
      try folder.write(packed: "value.\(name)", ranking.renumbered(column))
    }
  }
}

/// Regions in ascending order, which they are in already where an annotator wrote them so.
private func inOrder(_ regions: [Region]) -> [Region] {
  let isSorted = regions.indices.dropFirst().allSatisfy {
    !(regions[$0].span < regions[$0 - 1].span)
  }
  return isSorted ? regions : regions.sorted { $0.span < $1.span }
}

/// The first token from one on that begins at an offset or after it; one past the last where none
/// does.
///
/// - Complexity: O(log of the tokens between).
private func firstToken(
  of tokens: borrowing Span<TextSpan>, from first: Int, notBefore offset: Int
) -> Int {
  var low = first
  var step = 1
  while low + step <= tokens.count, tokens[low + step - 1].start < offset {
    low += step
    step *= 2
  }
  var high = min(low + step - 1, tokens.count)
  while low < high {
    let middle = (low + high) / 2
    if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
  }
  return low
}
