internal import CMalloc
internal import CorpusReading
internal import CorpusStore
internal import Foundation

/// One load from its start to its end; it holds the lock of the corpus.
///
/// Files are read and annotated by threads of their own while what they have made is appended and
/// written here, in the order of the list.
final class LoadJob {
  private(set) var folder: CorpusFolder
  var report = LoadReport()
  private let loader: Loader
  private let lock: CorpusLock
  /// The segment that is being filled; begun by what reads.
  private var writer = SegmentWriter(layers: [])
  /// The segment before, while it is written.
  private var flush: SegmentFlush?
  private var progress = LoadProgress(files: 0, fileCount: 0, bytes: 0, byteCount: 0)
  /// The bytes of the files that were read to their end.
  private var wholeByteCount = 0

  init(path: String, loader: Loader) throws {
    self.loader = loader
    var waiting = LoadProgress(files: 0, fileCount: 0, bytes: 0, byteCount: 0)
    waiting.isWaiting = true
    lock = try .wait(for: path, isCancelled: loader.isCancelled) { loader.report(waiting) }
    if let notice = try Self.removeDamaged(path) { report.notices.append(notice) }
    folder = try CorpusFolder(path: path, rules: ruleVersion)
  }

  /// Removes a corpus whose list of segments cannot be read.
  ///
  /// - Returns: What was wrong; `nil` where nothing was.
  private static func removeDamaged(_ path: String) throws -> String? {
    do throws(StoreError) {
      _ = try CorpusFolder(path: path, rules: ruleVersion)
      return nil
    } catch {
      guard error.isDamage else { throw error }
      try removeFolder(path)
      try makeFolder(path)
      return "\(error); the sources are read again"
    }
  }

  /// Reads the files that are new or changed, and supersedes those that are gone.
  func read(_ files: [SourceFile]) throws {
    let changed = try update(KnownSources(&folder, report: &report), with: files)
    progress.fileCount = changed.count
    progress.byteCount = changed.reduce(0) { $0 + $1.size }
    guard !changed.isEmpty else { return }
    loader.report(progress)
    try take(changed, isStandardInput: false)
  }

  /// Reads what a program writes to this one; it is read again each time.
  func readStandardInput() throws {
    let file = SourceFile(path: "-", name: "stdin", size: 0, modified: 0)
    if !folder.entries.isEmpty { try folder.commit([], rules: ruleVersion) }
    try take([file], isStandardInput: true)
  }

  /// Marks what is no more as superseded and returns the files that have to be read.
  private func update(
    _ known: KnownSources, with files: [SourceFile]
  ) throws -> [SourceFile] {
    var known = known
    var changed: [SourceFile] = []
    for file in files {
      if let problems = known.keep(file) {
        report.filesKept += 1
        note(problems, path: file.path)
      } else {
        changed.append(file)
      }
    }
    let entries = known.entriesWithoutTheRest(superseded: &report.filesSuperseded)
    if entries != folder.entries || folder.rules != ruleVersion {
      try folder.commit(entries, rules: ruleVersion)
    }
    return changed
  }

  /// Takes the documents of files as they are made, and writes them.
  private func take(_ files: [SourceFile], isStandardInput: Bool) throws {
    let source = SourceFeed(
      files, isStandardInput: isStandardInput, options: loader.options,
      isCancelled: loader.isCancelled)
    let feed = AnnotatedFeed(
      source,
      pipeline: AnnotationPipeline(
        patterns: try UserPatterns(loader.options), layers: loader.options.layers),
      batchByteCount: loader.batchByteCount, isCancelled: loader.isCancelled)
    defer {
      feed.stop()
      // Nothing may be written once the lock is given back.
      try? flush?.wait()
    }
    writer = SegmentWriter(layers: loader.options.layers.schemas)
    while let batch = feed.nextBatch() { try append(batch) }
    try finishSegment()
    try settle()
    // What held the segments stands empty; what comes next needs room of its own.
    malloc_trim(0)
    // A file that was left in the middle is read again by the next load.
    report.isPartial = report.filesRead < files.count
  }

  /// Appends a batch to the segment, and begins the next segment where this one is full.
  private func append(_ batch: AnnotatedFeed.Batch) throws {
    for documents in batch.documents { try writer.append(documents) }
    for end in batch.ends {
      note(end.problems, path: end.file.path)
      guard end.end == .whole else { continue }
      report.filesRead += 1
      progress.files += 1
      wholeByteCount += end.file.size
    }
    progress.bytes = wholeByteCount + (batch.open?.consumedByteCount ?? 0)
    loader.report(progress)
    let byteCount = writer.textByteCount + writer.documentCount * Loader.documentByteCount
    guard let open = batch.open, byteCount >= loader.segmentByteCount else { return }
    writer.endSource(
      path: open.file.name, size: open.file.size, modified: open.file.modified, isComplete: false,
      problems: [])
    try finishSegment()
  }

  /// Begins to write the segment, once the one before it is in force.
  private func finishSegment() throws {
    guard !writer.isEmpty else { return }
    try settle()
    let path = folder.path(of: writer.name)
    try? removeFolder(path)
    flush = SegmentFlush(writer, to: path)
    writer = SegmentWriter(layers: loader.options.layers.schemas)
  }

  /// Puts the segment that is being written in force.
  private func settle() throws {
    guard let flush else { return }
    self.flush = nil
    try flush.wait()
    try folder.commit(
      folder.entries + [CorpusFolder.Entry(segment: flush.name)], rules: ruleVersion)
  }

  private func note(_ problems: [SourceProblem], path: String) {
    report.problems += problems.map {
      ReadingProblem($0.kind, path: path, line: $0.line, reason: $0.reason)
    }
  }
}
