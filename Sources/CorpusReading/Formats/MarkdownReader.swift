package import CorpusStore
internal import SpanAlgebra

/// A text in Markdown: one document, its text the source unchanged, its mark-up marked.
///
/// The fields of its front matter have the roles of records. The title is that of the front matter,
/// else the first heading of level 1.
package struct MarkdownReader: DocumentReader {
  package let endings = ["md", "markdown", "mdown"]

  package init() {}

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func problem(_ kind: SourceProblem.Kind, _ reason: String) {
      report(ReadingProblem(kind, path: file.path, reason: reason))
    }
    let all: [UInt8]
    do { all = try bytes.whole(for: "one text") } catch {
      return problem(.skipped, error.description)
    }
    let decoded: DecodedText
    do { decoded = try decodeText(all) } catch { return problem(.skipped, error.description) }
    if decoded.brokenBytes > 0 { problem(.mended, decoded.brokenBytesReason) }
    let matter = FrontMatter(decoded.text)
    var mapper = RecordMapper(file: file, options: options)
    guard let record = mapper.draft(of: matter.members, number: 1, problem: problem) else {
      return
    }
    let name = record.name == "\(file.name)#1" ? file.name : record.name
    var draft = DocumentDraft(
      name: name, path: file.path, text: decoded.text, fields: record.fields)
    let marks = MarkdownMarks(decoded.text, from: matter.end)
    if draft.field("title") == nil, let title = marks.title {
      draft.setField("title", draft.string(title))
    }
    var regions = marks.regions
    if matter.end > 0 {
      let span = TextSpan(start: 0, end: matter.end)
      regions.insert(
        Region(span, [BlockAttribute.kind: "markup", .rule: "front matter"]), at: 0)
    }
    draft[.block] = regions
    decoded.note(in: &draft)
    try emit(draft)
  }
}
