package import CorpusStore
internal import Foundation
internal import SpanAlgebra

/// A document that is given by its text: words cut by ``plainTokens(_:)``, regions by marks.
///
/// - Precondition: The words of every mark stand in the text.
package func testDocument(
  _ text: String, name: String = "story", fields: [(String, String)] = [], marks: [TestMark] = []
) -> DocumentDraft {
  var draft = DocumentDraft(name: name, path: "\(name).txt", text: Array(text.utf8))
  for (name, value) in fields { draft.setField(name, value) }
  draft.tokens = plainTokens(text).map { range in
    TextSpan(
      start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      end: text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }
  for mark in marks {
    draft[mark.layer].append(
      Region(
        span(of: mark, in: text), values: mark.layer.attributes.map { mark.values[$0] ?? "" }))
  }
  return draft
}

/// A segment of some documents, whose folder is already gone.
package func testSegment(_ documents: [DocumentDraft]) throws -> Segment {
  let folder = try TestFolder()
  var writer = SegmentWriter()
  for document in documents { try writer.append(document) }
  try writer.write(to: folder.path("segment"))
  return try Segment(path: folder.path("segment"))
}

private func span(of mark: TestMark, in text: String) -> TextSpan {
  let bytes = Array(text.utf8)
  let words = Array(mark.words.utf8)
  var left = mark.occurrence
  for start in 0...max(0, bytes.count - words.count)
  where bytes[start...].starts(with: words) {
    left -= 1
    if left == 0 { return TextSpan(start: start, end: start + words.count) }
  }
  preconditionFailure("'\(mark.words)' does not stand in the text so often")
}
