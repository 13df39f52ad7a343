internal import Foundation

/// Unpacked bytes, as the system's program for them writes them.
///
/// It asks for more than a piece only when a piece is asked for, so memory stays bounded whatever
/// the file unpacks to.
final class UnpackingFeed: ByteFeed {
  private(set) var failure: ReadingFailure?
  private(set) var notices: [String] = []
  private let compression: Compression
  private let child: ChildProcess
  /// What is compressed: read here and fed to the program, or read by the program itself.
  private var packed: ByteSource
  private var pending: ArraySlice<UInt8> = []
  private var words: [UInt8] = []
  private var hasWords = true
  private var unpackedCount = 0
  private var isAtEnd = false

  /// Starts the program for `compression`; a file is read by it, all else is fed to it.
  ///
  /// - Throws: ``UnpackError/noProgram(_:)`` or ``UnpackError/notStarted(_:_:)``.
  init(
    _ packed: ByteSource, as compression: Compression, programs: ProgramPaths = .found
  ) throws(UnpackError) {
    guard let path = programs[compression] else { throw .noProgram(compression) }
    let file = packed.rewoundFile()
    child = try Self.start(path, compression, reading: file)
    self.packed = packed
    self.compression = compression
  }

  private static func start(
    _ path: String, _ compression: Compression, reading file: Int32?
  ) throws(UnpackError) -> ChildProcess {
    do throws(SystemError) {
      return try ChildProcess(path, compression.arguments, reading: file)
    } catch {
      throw .notStarted(compression, error.number)
    }
  }

  /// The bytes of the file on disk that were read, whatever the levels between.
  var bytesConsumed: Int { packed.bytesConsumed }

  func checkCancelled() -> Bool { packed.checkCancelled() }

  func nextPiece() -> [UInt8]? {
    while !isAtEnd {
      if checkCancelled() {
        stop(with: .cancelled)
        break
      }
      let ready = waitForChild()
      if ready.messages { readMessages() }
      if ready.input { feed() }
      guard ready.output else { continue }
      guard let bytes = try? child.output.read(ByteSource.pieceBytes), !bytes.isEmpty else {
        finish()
        break
      }
      guard !isBomb(adding: bytes.count) else { break }
      unpackedCount += bytes.count
      return bytes
    }
    return nil
  }

  /// Whether so much from so little is nothing that a text gives.
  private func isBomb(adding count: Int) -> Bool {
    let unpacked = unpackedCount + count
    let consumed = max(bytesConsumed, 1)
    guard unpacked > ReadingLimits.freeUnpackedBytes,
      unpacked / consumed >= ReadingLimits.unpackedRatio
    else { return false }
    stop(with: .unpacking(.bomb(compression, unpacked: unpacked, from: consumed)))
    return true
  }

  private func stop(with failure: ReadingFailure) {
    self.failure = failure
    isAtEnd = true
    child.end()
  }

  /// Asks how the program ended, which has written its last byte.
  private func finish() {
    isAtEnd = true
    child.endInput()
    while hasWords { readMessages() }
    let status = child.wait()
    let text = String(decoding: words, as: UTF8.self)
    if let inner = packed.cause {
      failure = inner
    } else if let error = UnpackError(compression, words: text, status: status) {
      failure = .unpacking(error)
    } else if text.lowercased().contains("trailing garbage") {
      notices.append("\(compression): the bytes after the end of the compressed data are left out")
    }
  }

  /// Waits for a tenth of a second at most, so that cancelling is noticed.
  private func waitForChild() -> (output: Bool, messages: Bool, input: Bool) {
    var requests = [
      pollfd(fd: child.output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasWords ? child.messages.number : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
    ]
    // The system fills in the three elements during the call.
    guard unsafe poll(&requests, nfds_t(requests.count), 100) > 0 else {
      return (false, false, false)
    }
    return (requests[0].revents != 0, requests[1].revents != 0, requests[2].revents != 0)
  }

  /// Takes what the program says, so that it never waits for a reader; the first words are kept.
  private func readMessages() {
    guard let bytes = try? child.messages.read(4_096), !bytes.isEmpty else {
      hasWords = false
      return
    }
    if words.count < 4_096 { words += bytes }
  }

  private func feed() {
    if pending.isEmpty { pending = packed.takePiece() }
    guard !pending.isEmpty, let count = child.input?.send(pending) else {
      // At the end, or the program has stopped reading: what it says tells why.
      child.endInput()
      return
    }
    pending = pending.dropFirst(count)
  }
}
