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
    let all: [UInt8]
    do { all = try bytes.whole(for: "one message", needsInk: true) } catch {
      return skip(error.description)
    }
    let (draft, losses) = messageDraft(of: all, name: file.name, path: file.path)
    guard let draft else {
      return skip("no mail: it begins with no header, such as 'From: …', and no empty line")
    }
    for loss in losses { report(ReadingProblem(.mended, path: file.path, reason: loss)) }
    try emit(draft)
  }
}
