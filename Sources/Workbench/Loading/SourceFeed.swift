internal import CorpusReading
internal import CorpusStore
internal import Foundation
internal import Synchronization

/// Files read by several threads at once, handed on in the order of the list.
///
/// Small files are read ahead as a whole, a large one in parts while the part before is taken.
/// Memory is bounded by ``aheadCount`` files with two parts each.
final class SourceFeed: Sendable {
  /// A file with the queue of its parts.
  struct Source: Sendable {
    var file: SourceFile
    var parts: Channel<SourcePart>
  }

  /// How many files may wait to be taken, and how much text of each is gathered, in bytes.
  private static let aheadCount = 16
  private static let partByteCount = 1 << 18

  private let files: [SourceFile]
  private let isStandardInput: Bool
  private let options: ReadingOptions
  private let isCancelled: @Sendable () -> Bool
  /// The files that are being read or were, in order.
  private let sources = Channel<Source>(capacity: aheadCount)
  private let next = Mutex(0)
  private let readers = DispatchGroup()

  /// Thrown to end the reading of a file.
  private struct Stop: Error {}

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - files: What to read, in order.
  ///   - isStandardInput: Whether the one file is what another program writes.
  ///   - options: What the user says about the files.
  ///   - isCancelled: Asked at each document, from several threads.
  init(
    _ files: [SourceFile], isStandardInput: Bool = false, options: ReadingOptions,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.files = files
    self.isStandardInput = isStandardInput
    self.options = options
    self.isCancelled = isCancelled
    let cores = ProcessInfo.processInfo.activeProcessorCount
    for _ in 0..<max(1, min(cores, files.count, Self.aheadCount)) {
      readers.enter()
      let thread = Thread { [self] in
        readFiles()
        readers.leave()
      }
      // A page may nest as deep as its reader allows.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// The next file, whose parts may not all be read; `nil` after the last.
  func nextSource() -> Source? { sources.receive() }

  /// Ends all reading and waits until nothing reads any more.
  ///
  /// - Parameter current: The file whose parts are not all taken.
  func stop(_ current: Source? = nil) {
    current?.parts.cancel()
    for source in sources.cancel() { source.parts.cancel() }
    readers.wait()
  }

  /// Reads one file after the other until there is none left.
  private func readFiles() {
    while let source = takeFile() { read(source) }
  }

  /// The next file that nobody reads; `nil` where there is none, or the reading is to end.
  private func takeFile() -> Source? {
    // What waits for room among the sources holds the turn, so that their order is that of the list.
    next.withLock { next in
      guard next < files.count, !isCancelled() else {
        if next <= files.count { sources.finish() }
        next = files.count + 1
        return nil
      }
      let source = Source(file: files[next], parts: Channel(capacity: 1))
      next += 1
      return sources.send(source) ? source : nil
    }
  }

  private func read(_ source: Source) {
    var part = SourcePart()
    let consumed = Mutex(0)
    do {
      let emit = { (document: DocumentDraft) in
        if self.isCancelled() { throw Stop() }
        var document = document
        // A corpus is the same wherever its folder lies.
        document.path = source.file.name
        part.append(document)
        part.consumedByteCount = consumed.withLock { $0 }
        guard part.byteCount >= Self.partByteCount else { return }
        guard source.parts.send(part.take()) else { throw Stop() }
      }
      let report = { (problem: ReadingProblem) in
        part.problems.append(
          SourceProblem(problem.kind, line: problem.line, reason: problem.reason))
      }
      let progress = { @Sendable (bytes: Int) in consumed.withLock { $0 = bytes } }
      let outcome =
        isStandardInput
        ? try readDocuments(
          fromStandardInput: .standardInput, options: options, isCancelled: isCancelled,
          progress: progress, emit: emit, report: report)
        : try readDocuments(
          from: source.file, options: options, isCancelled: isCancelled, progress: progress,
          emit: emit, report: report)
      part.end = outcome.wasCancelled ? .cancelled : .whole
      part.consumedByteCount = source.file.size
    } catch {
      part.end = .cancelled
    }
    _ = source.parts.send(part)
    source.parts.finish()
  }
}
