internal import CorpusReading
internal import CorpusStore
internal import Foundation

/// One load from its start to its end; it holds the lock of the corpus.
///
/// A class, because the closures that a reader calls share what it has gathered.
final class LoadJob {
  private(set) var folder: CorpusFolder
  var report = LoadReport()
  private let loader: Loader
  private let lock: CorpusLock
  private let pipeline = AnnotationPipeline()
  private var writer = SegmentWriter()
  private var batch: [BatchItem] = []
  private var batchByteCount = 0
  /// The file that is being read, and what could not be read of it so far.
  private var current: SourceFile?
  private var problems: [SourceProblem] = []
  private var progress = LoadProgress(files: 0, fileCount: 0, bytes: 0, byteCount: 0)

  /// What waits for its turn to be annotated and written, in the order read.
  private enum BatchItem {
    case document(DocumentDraft)
    case endOfSource(SourceFile, isComplete: Bool, problems: [SourceProblem])
  }

  /// Thrown to end the reading of a file when the user cancels.
  private struct Cancellation: Error {}

  init(path: String, loader: Loader) throws {
    self.loader = loader
    guard let lock = try CorpusLock(folder: path) else { throw LoadError.busy(path) }
    self.lock = lock
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
    let changed = try update(KnownSources(folder, report: &report), with: files)
    progress.fileCount = changed.count
    progress.byteCount = changed.reduce(0) { $0 + $1.size }
    for file in changed {
      guard !loader.wasCancelled else {
        report.isPartial = true
        break
      }
      try read(file)
      // A file that was left in the middle is read again by the next load.
      if report.isPartial { break }
      report.filesRead += 1
      progress.files += 1
      loader.report(progress)
    }
    try flush()
    try finishSegment()
  }

  /// Reads what a program writes to this one; it is read again each time.
  func readStandardInput() throws {
    let entries = folder.entries
    let file = SourceFile(path: "-", name: "stdin", size: 0, modified: 0)
    if !entries.isEmpty { try folder.commit([], rules: ruleVersion) }
    try read(file, isStandardInput: true)
    report.filesRead = 1
    try flush()
    try finishSegment()
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

  /// Reads one source into the batch, whatever its format.
  private func read(_ file: SourceFile, isStandardInput: Bool = false) throws {
    current = file
    problems = []
    var isComplete = true
    do {
      if isStandardInput {
        try readDocuments(fromStandardInput: .standardInput, emit: add, report: gather)
      } else {
        try readDocuments(from: file, emit: add, report: gather)
      }
    } catch is Cancellation {
      report.isPartial = true
      isComplete = false
    }
    note(problems, path: file.path)
    batch.append(.endOfSource(file, isComplete: isComplete, problems: problems))
  }

  private func gather(_ problem: ReadingProblem) {
    problems.append(SourceProblem(problem.kind, line: problem.line, reason: problem.reason))
  }

  private func add(_ document: DocumentDraft) throws {
    if loader.wasCancelled { throw Cancellation() }
    var document = document
    // A corpus is the same wherever its folder lies.
    if let current { document.path = current.name }
    batchByteCount += document.text.count
    batch.append(.document(document))
    guard batchByteCount >= loader.batchByteCount else { return }
    progress.bytes += batchByteCount
    loader.report(progress)
    try flush()
    if writer.textByteCount >= loader.segmentByteCount {
      if let file = current {
        writer.endSource(
          path: file.name, size: file.size, modified: file.modified, isComplete: false,
          problems: [])
      }
      try finishSegment()
    }
  }

  /// Annotates what waits and appends it to the segment.
  private func flush() throws {
    let drafts = batch.compactMap { if case .document(let draft) = $0 { draft } else { nil } }
    var annotated = pipeline.annotate(drafts).makeIterator()
    for item in batch {
      switch item {
      case .document:
        if let document = annotated.next() { try writer.append(document) }
      case .endOfSource(let file, let isComplete, let problems):
        writer.endSource(
          path: file.name, size: file.size, modified: file.modified, isComplete: isComplete,
          problems: problems)
      }
    }
    batch.removeAll()
    batchByteCount = 0
  }

  /// Writes the segment and puts it in force.
  private func finishSegment() throws {
    guard !writer.isEmpty else { return }
    let path = folder.path(of: writer.name)
    try? removeFolder(path)
    try writer.write(to: path)
    try folder.commit(
      folder.entries + [CorpusFolder.Entry(segment: writer.name)], rules: ruleVersion)
    writer = SegmentWriter()
  }

  private func note(_ problems: [SourceProblem], path: String) {
    report.problems += problems.map {
      ReadingProblem($0.kind, path: path, line: $0.line, reason: $0.reason)
    }
  }
}
