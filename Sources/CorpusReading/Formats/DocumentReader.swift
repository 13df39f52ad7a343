package import CorpusStore

/// One format of files: bytes in, documents out, one record in memory at a time.
package protocol DocumentReader: Sendable {
  /// The endings of names that it reads, in lower case without a dot.
  var endings: [String] { get }

  /// Whether bytes without a telling name look like this format.
  ///
  /// `prefix` holds the first ``ContentPrefix/signBytes`` bytes from the first ink on, as
  /// ``ContentPrefix/clean`` leaves them.
  func recognizes(_ prefix: ContentPrefix) -> Bool

  /// Reads all records of a source.
  ///
  /// What cannot be read is reported, and reading goes on with the next record. Throws what
  /// `emit` throws and nothing else.
  func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows
}

extension DocumentReader {
  package func recognizes(_ prefix: ContentPrefix) -> Bool { false }
}

/// The formats that Dateline reads: one line each, in the order in which content is asked for.
package enum DocumentFormats {
  package static let all: [any DocumentReader] = [
    PlainTextReader(),
    WARCReader(),
    MailboxReader(),
    MailReader(),
    HTMLReader(),
    XMLReader(),
    JSONLinesReader(),
    JSONReader(),
    CSVReader(),
    MarkdownReader(),
  ]

  /// The reader for an ending; `nil` for an ending that none claims.
  static func reader(for ending: String) -> (any DocumentReader)? {
    all.first { $0.endings.contains(ending) }
  }

  /// The reader for what has no telling name: the first that recognizes it, else plain text.
  ///
  /// A table is recognized by the options alone: if its first line names a column that they name.
  static func reader(
    forContent prefix: ArraySlice<UInt8>, options: ReadingOptions = ReadingOptions()
  ) -> any DocumentReader {
    let prefix = prefix.clean
    if let found = all.first(where: { $0.recognizes(prefix) }) { return found }
    guard let separator = prefix.tableSeparator(options) else { return PlainTextReader() }
    return reader(for: separator == UInt8(ascii: "\t") ? "tsv" : "csv") ?? PlainTextReader()
  }

  /// Whether a file of this ending found in a folder is read.
  static func reads(_ ending: String) -> Bool { reader(for: ending) != nil }

  /// The ending of a name that says that no reader is for it: pictures, archives, programs.
  ///
  /// - Returns: `nil` for endings that say nothing of the kind.
  static func foreignEnding(of name: String) -> String? {
    let ending = SourceFile(path: "", name: name, size: 0, modified: 0).ending
    guard !reads(ending) else { return nil }
    return ForeignContent(ending: ending) != nil ? ending : nil
  }

  /// Why a file of an ending that no reader claims is passed over.
  static func reasonAgainst(_ ending: String) -> String {
    if let content = ForeignContent(ending: ending) { return content.description }
    return "no reader for '.\(ending)'; it reads \(list)"
  }

  /// The endings as messages list them.
  static let list =
    all.flatMap(\.endings).filter { !$0.isEmpty }.map { "." + $0 }.joined(separator: ", ")
    + " (also .gz, .bz2, .xz, .zst)"
}
