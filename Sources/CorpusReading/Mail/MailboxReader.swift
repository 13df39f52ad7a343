package import CorpusStore

/// A file of many messages one after the other, each under a line `From …`: mboxo, mboxrd, mboxcl
/// and mboxcl2.
///
/// One message is in memory at a time; one above ``ReadingLimits/recordBytes`` is skipped. Messages
/// are named by their number in the file: `archive.mbox#12`.
package struct MailboxReader: DocumentReader {
  package let endings = ["mbox", "mbx"]

  private let limit: Int

  package init() { self.init(limit: ReadingLimits.recordBytes) }

  /// - Parameter limit: The most bytes of a message.
  init(limit: Int) { self.limit = limit }

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isMailbox }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func skip(_ reason: String, line: Int? = nil) {
      report(ReadingProblem(path: file.path, line: line, reason: reason))
    }
    let head = bytes.prefix(4_096)
    if let form = Self.otherForm(head) {
      return skip("a mailbox in the form of \(form), which is not read; export it as mbox")
    }
    if !head.contains(0x0A), head.contains(0x0D) {
      guard let all = bytes.rest(limit: limit) else {
        return skip(
          "longer than the limit of \(ReadingLimits.megabytes(limit)) for lines that end in carriage"
            + " returns alone")
      }
      bytes = ByteSource(all.withLineFeeds)
    }
    var splitter = MailboxSplitter(limit: limit)
    var isEmpty = true
    while let line = bytes.nextLine(limit: limit) {
      for message in splitter.take(line) {
        isEmpty = try !emitDraft(of: message, file, emit: emit, report: report) && isEmpty
      }
    }
    for message in splitter.finish() {
      isEmpty = try !emitDraft(of: message, file, emit: emit, report: report) && isEmpty
    }
    if let failure = bytes.failure { skip(failure) }
    if isEmpty { skip("the file is empty") }
  }

  /// Emits the document of a message; gives whether anything but white space was there.
  private func emitDraft(
    of message: MailboxSplitter.Message, _ file: SourceFile,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows -> Bool {
    func problem(_ kind: SourceProblem.Kind, _ reason: String) {
      let reason = "message \(message.number): \(reason)"
      report(ReadingProblem(kind, path: file.path, line: message.line, reason: reason))
    }
    guard let bytes = message.bytes else {
      problem(
        .skipped,
        "\(ReadingLimits.megabytes(message.size)) long; the limit for one message is"
          + " \(ReadingLimits.megabytes(limit))")
      return true
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { return false }
    let (draft, losses) = messageDraft(
      of: bytes, name: "\(file.name)#\(message.number)", path: file.path, record: message.number)
    guard let draft else {
      problem(.skipped, "no mail: neither a line 'From ' nor a header before the text")
      return true
    }
    for loss in losses { problem(.mended, loss) }
    try emit(draft)
    return true
  }

  /// The program whose own form of mailbox a file has; `nil` for mbox.
  private static func otherForm(_ head: ArraySlice<UInt8>) -> String? {
    if head.starts(with: "*mbx*".utf8) { return "UW IMAP" }
    return head.starts(with: "JMF".utf8) ? "Outlook Express" : nil
  }
}
