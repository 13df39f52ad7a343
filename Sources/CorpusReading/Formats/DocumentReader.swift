package import CorpusStore

/// One format of files: bytes in, documents out, one record in memory at a time.
package protocol DocumentReader: Sendable {
  /// The endings of names that it reads, in lower case without a dot.
  var endings: [String] { get }

  /// Reads all records of a source.
  ///
  /// What cannot be read is reported, and reading goes on with the next record. Throws what
  /// `emit` throws and nothing else.
  func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows
}

/// The formats that Dateline reads: one line each.
package enum DocumentFormats {
  package static let all: [any DocumentReader] = [
    PlainTextReader(),
    JSONLinesReader(),
    JSONReader(),
    MailReader(),
    MailboxReader(),
  ]

  /// The reader for an ending; `nil` for an ending that none claims.
  static func reader(for ending: String) -> (any DocumentReader)? {
    all.first { $0.endings.contains(ending) }
  }

  /// Whether a file of this ending found in a folder is read.
  static func reads(_ ending: String) -> Bool { reader(for: ending) != nil }

  /// The ending of a name that says that it is no text: compressed files, pages, pictures.
  ///
  /// - Returns: `nil` for endings that say nothing of the kind.
  static func foreignEnding(of name: String) -> String? {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return name.contains(".") && foreignEndings.contains(ending) ? ending : nil
  }

  private static let foreignEndings: Set<String> = [
    "7z", "bz2", "csv", "doc", "docx", "epub", "gif", "gz", "htm", "html", "jpeg", "jpg",
    "odt", "pdf", "png", "ppt", "pptx", "rss", "rtf", "tar", "tgz", "tsv", "warc", "xls",
    "xlsx", "xml", "xz", "zip", "zst",
  ]

  /// The endings as messages list them.
  static var list: String {
    all.flatMap(\.endings).filter { !$0.isEmpty }.map { "." + $0 }.joined(separator: ", ")
  }
}
