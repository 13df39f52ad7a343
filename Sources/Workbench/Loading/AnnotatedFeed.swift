internal import CorpusReading
internal import CorpusStore
internal import Foundation

/// Documents as read and annotated, in batches, made ahead of the one who takes them.
///
/// A batch ends where its texts reach a size, whatever files they come from, so that it holds the
/// same documents however fast the threads are.
final class AnnotatedFeed: Sendable {
  /// Documents and ends of files, in the order read.
  struct Batch: Sendable {
    enum Item: Sendable {
      case document(DocumentDraft)
      case endOfSource(SourceFile, SourcePart.End, problems: [SourceProblem])
    }

    var items: [Item] = []
    /// The file in which the batch ends, and how much of it was read; `nil` for the last batch.
    var open: (file: SourceFile, consumedByteCount: Int)?
    fileprivate var byteCount = 0
  }

  private let source: SourceFeed
  private let pipeline: AnnotationPipeline
  private let batchByteCount: Int
  private let isCancelled: @Sendable () -> Bool
  /// Enough that annotating goes on while a full segment is written.
  private let batches = Channel<Batch>(capacity: 4)
  private let annotator = DispatchGroup()

  /// Begins to read and to annotate.
  ///
  /// - Parameters:
  ///   - source: The documents; only this feed takes them.
  ///   - pipeline: What adds the layers.
  ///   - batchByteCount: The size at which a batch ends, in bytes of text.
  ///   - isCancelled: Asked at each part of a file.
  init(
    _ source: SourceFeed, pipeline: AnnotationPipeline, batchByteCount: Int,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.source = source
    self.pipeline = pipeline
    self.batchByteCount = batchByteCount
    self.isCancelled = isCancelled
    annotator.enter()
    let thread = Thread { [self] in
      run()
      annotator.leave()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The next batch; `nil` after the last.
  func nextBatch() -> Batch? { batches.receive() }

  /// Ends all reading and annotating, and waits until nothing runs any more.
  func stop() {
    batches.cancel()
    annotator.wait()
  }

  private func run() {
    var batch = Batch()
    while !isCancelled(), let next = source.nextSource() {
      guard take(next, into: &batch) else {
        source.stop(next)
        break
      }
    }
    source.stop()
    _ = send(&batch)
    batches.finish()
  }

  /// Takes the parts of a file and sends what fills a batch.
  ///
  /// - Returns: Whether the file was read to its end.
  private func take(_ source: SourceFeed.Source, into batch: inout Batch) -> Bool {
    var problems: [SourceProblem] = []
    while !isCancelled(), let part = source.parts.receive() {
      problems += part.problems
      for document in part.documents {
        batch.items.append(.document(document))
        batch.byteCount += document.text.count + Loader.documentByteCount
        guard batch.byteCount >= batchByteCount else { continue }
        batch.open = (source.file, part.consumedByteCount)
        guard send(&batch) else { return false }
      }
      guard let end = part.end else { continue }
      batch.items.append(.endOfSource(source.file, end, problems: problems))
      return end == .whole
    }
    batch.items.append(.endOfSource(source.file, .cancelled, problems: problems))
    return false
  }

  /// Annotates a batch and sends it; the next one is empty.
  ///
  /// - Returns: Whether somebody will take it.
  private func send(_ batch: inout Batch) -> Bool {
    var ready = batch
    batch = Batch()
    let drafts = ready.items.compactMap {
      if case .document(let draft) = $0 { draft } else { nil }
    }
    var annotated = pipeline.annotate(drafts).makeIterator()
    for index in ready.items.indices {
      if case .document = ready.items[index], let document = annotated.next() {
        ready.items[index] = .document(document)
      }
    }
    return batches.send(ready)
  }
}
