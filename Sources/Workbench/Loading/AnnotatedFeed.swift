internal import CorpusAnalysis
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
    /// A file that was read as far as it will be.
    struct End: Sendable {
      var file: SourceFile
      var end: SourcePart.End
      var problems: [SourceProblem]
    }

    /// The documents with their layers and the ends of their files, ready to be appended.
    var documents: [DocumentBatch] = []
    var ends: [End] = []
    /// The file in which the batch ends, and how much of it was read; `nil` for the last batch.
    var open: (file: SourceFile, consumedByteCount: Int)?
  }

  /// What was read and waits to be annotated.
  fileprivate struct Waiting {
    enum Item: Sendable {
      case document(DocumentDraft)
      case endOfSource(Batch.End)
    }

    /// The items in the pieces in which threads take them.
    var pieces: [[Item]] = [[]]
    var byteCount = 0
    private var pieceByteCount = 0
    /// How much text one thread annotates at a time, in bytes.
    let pieceLimit: Int

    init(pieceLimit: Int) { self.pieceLimit = pieceLimit }

    mutating func append(_ item: Item) {
      if pieceByteCount >= pieceLimit {
        pieces.append([])
        pieceByteCount = 0
      }
      pieces[pieces.count - 1].append(item)
      guard case .document(let document) = item else { return }
      let count = document.text.count + Loader.documentByteCount
      pieceByteCount += count
      byteCount += count
    }
  }

  /// Into how many pieces a batch is cut, so that no thread waits long for another.
  private static let pieceCount = 8

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
    var waiting = Waiting(pieceLimit: batchByteCount / Self.pieceCount)
    while !isCancelled(), let next = source.nextSource() {
      guard take(next, into: &waiting) else {
        source.stop(next)
        break
      }
    }
    source.stop()
    _ = send(&waiting, open: nil)
    batches.finish()
  }

  /// Takes the parts of a file and sends what fills a batch.
  ///
  /// - Returns: Whether the file was read to its end.
  private func take(_ source: SourceFeed.Source, into waiting: inout Waiting) -> Bool {
    var problems: [SourceProblem] = []
    while !isCancelled(), let part = source.parts.receive() {
      problems += part.problems
      for document in part.documents {
        waiting.append(.document(document))
        guard waiting.byteCount >= batchByteCount else { continue }
        guard send(&waiting, open: (source.file, part.consumedByteCount)) else { return false }
      }
      guard let end = part.end else { continue }
      waiting.append(.endOfSource(.init(file: source.file, end: end, problems: problems)))
      return end == .whole
    }
    waiting.append(.endOfSource(.init(file: source.file, end: .cancelled, problems: problems)))
    return false
  }

  /// Annotates what waits and sends it; nothing waits after it.
  ///
  /// - Returns: Whether somebody will take it.
  private func send(
    _ waiting: inout Waiting, open: (file: SourceFile, consumedByteCount: Int)?
  ) -> Bool {
    let pieces = waiting.pieces
    waiting = Waiting(pieceLimit: waiting.pieceLimit)
    var batch = Batch(open: open)
    batch.documents = concurrentMap(pieces.count) { [pipeline] number in
      pipeline.batch(of: pieces[number])
    }
    for case .endOfSource(let end) in pieces.joined() { batch.ends.append(end) }
    return batches.send(batch)
  }
}

extension AnnotationPipeline {
  /// Annotates documents and makes them ready to be appended.
  fileprivate func batch(of items: [AnnotatedFeed.Waiting.Item]) -> DocumentBatch {
    var batch = DocumentBatch(layers: layers.schemas)
    for item in items {
      switch item {
      case .document(var document):
        annotate(&document)
        batch.append(document)
      case .endOfSource(let end):
        batch.endSource(
          path: end.file.name, size: end.file.size, modified: end.file.modified,
          isComplete: end.end == .whole, problems: end.problems)
      }
    }
    return batch
  }
}
