internal import CorpusStore
internal import SpanAlgebra

/// Stops, so that libFuzzer keeps the input, unless what holds for every document holds.
func check(_ draft: DocumentDraft) {
  demand(String(validating: draft.text, as: UTF8.self) != nil, "a text is UTF-8")
  demand(!draft.name.isEmpty && !draft.name.utf8.contains(0), "a name has no zero byte")
  demand(draft.record > 0, "records are counted from 1")
  let names = draft.fields.map(\.name)
  demand(Set(names).count == names.count, "the names of fields are unique")
  demand(!names.contains { $0.isEmpty }, "a field has a name")
  for layer in LayerSchema.all + [.block] { check(draft[layer], layer, in: draft.text) }
}

private func check(_ regions: [Region], _ layer: LayerSchema, in text: [UInt8]) {
  var last: TextSpan?
  for region in regions {
    let span = region.span
    demand(0 <= span.start && span.start < span.end, "\(layer.name): a region has letters")
    demand(span.end <= text.count, "\(layer.name): a region is inside the text")
    demand(
      isBoundary(span.start, in: text) && isBoundary(span.end, in: text),
      "\(layer.name): a region begins and ends between characters")
    demand(last.map { $0 <= span } ?? true, "\(layer.name): regions ascend")
    demand(
      region.values.isEmpty || region.values.count == layer.attributes.count,
      "\(layer.name): a region has a value for each attribute")
    last = span
  }
}

private func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
  offset == text.count || text[offset] & 0xC0 != 0x80
}
