internal import SpanAlgebra

/// Collects the regions of one layer while a segment is written.
struct LayerWriter {
  let schema: LayerSchema
  private var textStarts: [UInt32] = []
  private var textEnds: [UInt32] = []
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
  ///   - textOffset: Where the document's text begins in the segment's.
  ///   - tokenOffset: The number of its first token.
  ///   - pool: Where the values go.
  mutating func append(
    _ document: DocumentDraft, textOffset: Int, tokenOffset: Int, pool: inout StringPoolWriter
  ) {
    let tokens = document.tokens
    var first = 0
    for region in document[schema].sorted(by: { $0.span < $1.span }) {
      while first < tokens.count, tokens[first].end <= region.span.start { first += 1 }
      var last = first
      // A region may begin before the one ahead of it ended, so the end is sought from the start.
      last += partitionPoint(tokens[first...]) { $0.start < region.span.end }
      textStarts.append(UInt32(textOffset + region.span.start))
      textEnds.append(UInt32(textOffset + region.span.end))
      tokenStarts.append(UInt32(tokenOffset + first))
      tokenEnds.append(UInt32(tokenOffset + last))
      for index in values.indices {
        values[index].append(pool.number(index < region.values.count ? region.values[index] : ""))
      }
    }
    documentStarts.append(UInt32(textStarts.count))
  }

  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    try folder.begin(file: "layer-\(schema.name)")
    try folder.write("text.starts", textStarts)
    try folder.write("text.ends", textEnds)
    try folder.write("token.starts", tokenStarts)
    try folder.write("token.ends", tokenEnds)
    try folder.write("document.starts", documentStarts)
    for (name, column) in zip(schema.attributes, values) {
      try folder.write("value.\(name)", column)
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
