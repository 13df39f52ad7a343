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
  mutating func append(
    _ document: DocumentDraft, tokenOffset: Int, pool: inout StringPoolWriter
  ) {
    let tokens = document.tokens
    var first = 0
    for region in document[schema].sorted(by: { $0.span < $1.span }) {
      while first < tokens.count, tokens[first].end <= region.span.start { first += 1 }
      var last = first
      // A region may begin before the one ahead of it ended, so the end is sought from the start.
      last += partitionPoint(tokens[first...]) { $0.start < region.span.end }
      // A region without a token counts from the start of its document.
      let isEmpty = first == last
      let start = isEmpty ? 0 : tokens[first].start
      let end = isEmpty ? region.span.start : tokens[last - 1].end
      startShifts.append(LayerFormat.zigzag(region.span.start - start))
      endShifts.append(LayerFormat.zigzag(region.span.end - end))
      count += 1
      tokenStarts.append(UInt32(tokenOffset + first))
      tokenEnds.append(UInt32(tokenOffset + last))
      for index in values.indices {
        values[index].append(pool.number(index < region.values.count ? region.values[index] : ""))
      }
    }
    documentStarts.append(UInt32(count))
  }

  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    try folder.begin(file: "layer-\(schema.name)")
    try folder.write(packed: "token.starts", tokenStarts)
    try folder.write(packed: "token.ends", tokenEnds)
    try folder.write(packed: "start.shifts", startShifts)
    try folder.write(packed: "end.shifts", endShifts)
    try folder.write("document.starts", documentStarts)
    for (name, column) in zip(schema.attributes, values) {
      try folder.write(packed: "value.\(name)", column)
    }
  }
}

/// How many elements at the start satisfy `belongs`, where those that do come first.
private func partitionPoint(
  _ elements: ArraySlice<TextSpan>, where belongs: (TextSpan) -> Bool
) -> Int {
  var low = elements.startIndex
  var high = elements.endIndex
  while low < high {
    let middle = (low + high) / 2
    if belongs(elements[middle]) { low = middle + 1 } else { high = middle }
  }
  return low - elements.startIndex
}
