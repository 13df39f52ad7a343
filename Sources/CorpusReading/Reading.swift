package import CorpusStore
package import Foundation

/// Reads the documents of a file, one after the other.
///
/// What cannot be read is reported with its reason, and reading goes on. Memory is bounded by one
/// record of at most ``ReadingLimits/recordBytes``.
///
/// - Throws: What `emit` throws, and nothing else.
package func readDocuments(
  from file: SourceFile, options: ReadingOptions = ReadingOptions(),
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows {
  guard let handle = FileHandle(forReadingAtPath: file.path) else {
    report(ReadingProblem(path: file.path, reason: "it cannot be opened for reading"))
    return
  }
  defer { try? handle.close() }
  var bytes = ByteSource(handle)
  try readDocuments(in: &bytes, of: file, options: options, emit: emit, report: report)
}

/// Reads the documents that a program writes to this one: JSON Lines if the first character is a
/// brace, else one text by the name of `stdin`.
package func readDocuments(
  fromStandardInput handle: FileHandle, options: ReadingOptions = ReadingOptions(),
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows {
  var bytes = ByteSource(handle)
  let file = SourceFile(path: "-", name: "stdin", size: 0, modified: 0)
  if bytes.firstInkByte() == UInt8(ascii: "{") {
    try JSONLinesReader().read(&bytes, from: file, options: options, emit: emit, report: report)
  } else {
    try PlainTextReader().read(&bytes, from: file, options: options, emit: emit, report: report)
  }
}

/// Reads with the reader of the file's ending; a file that the user named is a text if no reader
/// claims its ending.
func readDocuments(
  in bytes: inout ByteSource, of file: SourceFile, options: ReadingOptions = ReadingOptions(),
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows {
  let reader = DocumentFormats.reader(for: file.ending) ?? PlainTextReader()
  try reader.read(&bytes, from: file, options: options, emit: emit, report: report)
}
