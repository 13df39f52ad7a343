package import CorpusReading
package import CorpusStore
internal import Foundation

/// Brings the corpus of a folder, file or glob up to date: reads only what is new or changed.
///
/// Memory is bounded by one segment and what is read ahead of it. Each segment counts from the
/// moment it is whole, so that a load that was cancelled or killed goes on where it stopped.
package struct Loader: Sendable {
  /// What a document counts beside its text, in bytes, so that memory is bounded for tiny ones too.
  static let documentByteCount = 512
  /// How much text a segment holds before the next one is begun, in bytes.
  package var segmentByteCount = 64 << 20
  /// How much text is annotated at a time, in bytes.
  package var batchByteCount = 1 << 20
  /// What the user says about the files.
  let options: ReadingOptions
  let isCancelled: @Sendable () -> Bool
  private let cache: CorpusCache
  private let progress: @Sendable (LoadProgress) -> Void

  package init(
    cache: CorpusCache, options: ReadingOptions = ReadingOptions(),
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.cache = cache
    self.options = options
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Loads what an argument names.
  ///
  /// - Parameter argument: A folder, a file, a glob, or `-` for standard input.
  /// - Returns: The corpus folder, up to date, and what was done.
  /// - Throws: ``SourceError`` where there is nothing to read, ``StoreError`` where the corpus cannot
  ///   be written, ``LoadError/busy(_:)`` where another program loads it and the user does not want
  ///   to wait.
  package func load(_ argument: String) throws -> (folder: CorpusFolder, report: LoadReport) {
    let path = cache.folder(for: argument, options: options)
    let job = try LoadJob(path: path, loader: self)
    if argument == "-" {
      try job.readStandardInput()
    } else {
      let listing = try sources(at: argument)
      job.report.problems = listing.skipped
      try job.read(listing.files)
    }
    return (job.folder, job.report)
  }

  func report(_ progress: LoadProgress) { self.progress(progress) }
}

/// Why a load cannot begin.
package enum LoadError: Error, Equatable, CustomStringConvertible {
  case busy(String)
  /// The user wished no more before what holds across the corpus was worked out.
  case cancelled

  package var description: String {
    switch self {
    case .busy(let path): "another dateline is loading into '\(path)'; 'load' again waits for it"
    case .cancelled: "cancelled; the next 'load' goes on"
    }
  }
}
