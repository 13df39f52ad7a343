package import CorpusStore

/// A file that is one text.
package struct PlainTextReader: DocumentReader {
  package let endings = ["txt", "text", ""]

  package init() {}

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func problem(_ reason: String) { report(ReadingProblem(path: file.path, reason: reason)) }
    let all: [UInt8]
    do { all = try bytes.whole(for: "one text") } catch { return problem(error.description) }
    let decoded: DecodedText
    do { decoded = try decodeText(all) } catch { return problem(error.description) }
    var draft = DocumentDraft(name: file.name, path: file.path, text: decoded.text)
    decoded.note(in: &draft)
    if decoded.brokenBytes > 0 { problem(decoded.brokenBytesReason) }
    try emit(draft)
  }
}
