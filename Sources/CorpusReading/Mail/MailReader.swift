package import CorpusStore

/// A file that is one message.
///
/// A file without any header is no message and is skipped, unless it begins with an empty line: a
/// message whose header was cut off is read with its text.
package struct MailReader: DocumentReader {
  package let endings = ["eml"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isMail }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func skip(_ reason: String) { report(ReadingProblem(path: file.path, reason: reason)) }
    guard let all = bytes.rest(limit: ReadingLimits.recordBytes) else {
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      return skip("longer than the limit of \(limit) for one message")
    }
    if let failure = bytes.failure { return skip(failure) }
    guard all.contains(where: { $0 > 0x20 }) else { return skip("the file is empty") }
    let (draft, losses) = messageDraft(of: all, name: file.name, path: file.path)
    guard let draft else {
      return skip("no mail: it begins with no header, such as 'From: …', and no empty line")
    }
    for loss in losses { report(ReadingProblem(.mended, path: file.path, reason: loss)) }
    try emit(draft)
  }
}
