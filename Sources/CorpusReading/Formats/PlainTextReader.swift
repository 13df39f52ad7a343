package import CorpusStore

/// A file that is one text.
package struct PlainTextReader: DocumentReader {
  package let endings = ["txt", "text", ""]

  package init() {}

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    guard let all = bytes.rest(limit: ReadingLimits.recordBytes) else {
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      report(
        ReadingProblem(path: file.path, reason: "longer than the limit of \(limit) for one text"))
      return
    }
    if let failure = bytes.failure {
      report(ReadingProblem(path: file.path, reason: failure))
      return
    }
    guard !all.isEmpty else {
      report(ReadingProblem(path: file.path, reason: "the file is empty"))
      return
    }
    let decoded: DecodedText
    do {
      decoded = try decodeText(all)
    } catch {
      report(ReadingProblem(path: file.path, reason: error.description))
      return
    }
    var draft = DocumentDraft(name: file.name, path: file.path, text: decoded.text)
    decoded.note(in: &draft)
    if decoded.brokenBytes > 0 {
      report(ReadingProblem(path: file.path, reason: decoded.brokenBytesReason))
    }
    try emit(draft)
  }
}
