package import CorpusStore
package import Foundation

/// How the reading of a file ended.
package struct ReadingOutcome: Hashable, Sendable {
  /// How many bytes of the file on disk were read: compressed ones if it is compressed.
  package var bytesConsumed = 0
  /// Whether it ended because the caller wished so; what came after is missing.
  package var wasCancelled = false
}

/// Reads the documents of a file, one after the other.
///
/// What cannot be read is reported with its reason, and reading goes on. Memory is bounded by one
/// record of at most ``ReadingLimits/recordBytes``.
///
/// `isCancelled` is asked every 256 KB, and when it is true, reading ends without a problem;
/// `progress` is told at the same times how many bytes of the file have been read.
///
/// - Returns: How far it came.
/// - Throws: What `emit` throws, and nothing else.
@discardableResult
package func readDocuments(
  from file: SourceFile, options: ReadingOptions = ReadingOptions(),
  isCancelled: @escaping @Sendable () -> Bool = { false },
  progress: @escaping @Sendable (Int) -> Void = { _ in },
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows -> ReadingOutcome {
  let descriptor: OwnedDescriptor
  do throws(SystemError) {
    descriptor = try OwnedDescriptor(opening: file.pathBytes ?? Array(file.path.utf8))
  } catch {
    report(ReadingProblem(path: file.path, reason: FileStatusError(number: error.number).opening))
    return ReadingOutcome()
  }
  let feed = DescriptorFeed(descriptor, isCancelled: isCancelled, progress: progress)
  if let kind = feed.specialKind {
    report(ReadingProblem(path: file.path, reason: kind))
    return ReadingOutcome()
  }
  var bytes = ByteSource(feed)
  return try readDocuments(in: &bytes, of: file, options: options, emit: emit, report: report)
}

/// Reads the documents that a program writes to this one, in the format that their first bytes
/// tell of; one text gets the name `stdin`.
@discardableResult
package func readDocuments(
  fromStandardInput handle: FileHandle, options: ReadingOptions = ReadingOptions(),
  isCancelled: @escaping @Sendable () -> Bool = { false },
  progress: @escaping @Sendable (Int) -> Void = { _ in },
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows -> ReadingOutcome {
  var bytes = ByteSource(handle, isCancelled: isCancelled, progress: progress)
  let file = SourceFile(path: "-", name: "stdin", size: 0, modified: 0)
  return try readDocuments(in: &bytes, of: file, options: options, emit: emit, report: report)
}

/// Unpacks what is compressed, and reads with the reader of the file's ending.
///
/// Where no reader claims the ending, or there is none, the first bytes tell the format.
@discardableResult
package func readDocuments(
  in bytes: inout ByteSource, of file: SourceFile, options: ReadingOptions = ReadingOptions(),
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows -> ReadingOutcome {
  do throws(UnpackError) {
    try bytes.unpack()
  } catch {
    report(ReadingProblem(path: file.path, reason: error.description))
    return ReadingOutcome(bytesConsumed: bytes.bytesConsumed)
  }
  let prefix = bytes.prefix(ContentPrefix.signBytes)
  if let content = ForeignContent(prefix: prefix) {
    report(ReadingProblem(path: file.path, reason: content.description))
    return ReadingOutcome(bytesConsumed: bytes.bytesConsumed)
  }
  let byEnding = file.ending.isEmpty ? nil : DocumentFormats.reader(for: file.ending)
  let reader = byEnding ?? DocumentFormats.reader(forContent: prefix, options: options)
  // A reader may replace the bytes by decoded ones; what it read from stays the source.
  let source = bytes
  var isFailureTold = false
  var tally = ProblemTally()
  try reader.read(&bytes, from: file, options: options, emit: emit) { problem in
    // What a reader finds wrong with bytes that were cut off on purpose is nobody's problem.
    if source.cause == .cancelled { return }
    if problem.reason == source.failure {
      guard !isFailureTold else { return }
      isFailureTold = true
    } else if problem.reason == emptyReason, source.failure != nil {
      return
    }
    if tally.admits(problem) { report(problem) }
  }
  for problem in tally.summary(of: file.path) { report(problem) }
  if let failure = source.failure, source.cause != .cancelled, !isFailureTold {
    report(ReadingProblem(path: file.path, reason: failure))
  }
  for notice in source.feed?.notices ?? [] {
    report(ReadingProblem(.mended, path: file.path, reason: notice))
  }
  return ReadingOutcome(
    bytesConsumed: source.bytesConsumed, wasCancelled: source.cause == .cancelled)
}

private let emptyReason = "the file is empty"
