internal import Foundation

/// The bytes of an open file, pipe or standard input.
final class DescriptorFeed: ByteFeed {
  private(set) var failure: ReadingFailure?
  private var bytesRead = 0
  private let descriptor: OwnedDescriptor
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (Int) -> Void
  private let start: FileStatus?
  private var isAtEnd = false
  /// Whether a program reads the file now, from its first byte.
  private var isLent = false

  /// Before each piece `isCancelled` is asked, and `progress` told the bytes read so far.
  init(
    _ descriptor: OwnedDescriptor, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.descriptor = descriptor
    self.isCancelled = isCancelled
    self.progress = progress
    start = try? FileStatus(descriptor: descriptor.number)
  }

  /// What it is, where it is no file that can be read from its first byte to its last.
  var specialKind: String? {
    switch start?.kind {
    case .special(let kind): kind
    case .folder: "a folder"
    case .file, .link, nil: nil
    }
  }

  var bytesConsumed: Int { isLent ? descriptor.position ?? bytesRead : bytesRead }

  var notices: [String] {
    guard let start, start.kind == .file, failure == nil,
      let end = try? FileStatus(descriptor: descriptor.number),
      end.size != start.size || end.modified != start.modified
    else { return [] }
    return [
      end.size > start.size && start.size > 0
        ? "it grew while it was read; what came after byte \(start.size) waits for the next load"
        : "it was changed while it was read; the next load reads it again"
    ]
  }

  func checkCancelled() -> Bool {
    progress(bytesConsumed)
    return isCancelled()
  }

  func nextPiece() -> [UInt8]? {
    guard !isAtEnd else { return nil }
    while !isReady() {
      if start?.kind == .file { return end(with: .system(EAGAIN)) }
      if checkCancelled() { return end(with: .cancelled) }
    }
    if checkCancelled() { return end(with: .cancelled) }
    do throws(SystemError) {
      let bytes = try descriptor.read(pieceLimit)
      bytesRead += bytes.count
      if bytes.isEmpty { isAtEnd = true }
      return bytes.isEmpty ? nil : bytes
    } catch {
      return end(with: .system(error.number))
    }
  }

  /// The descriptor for a program that reads the file from its first byte; `nil` for a pipe.
  func lend() -> Int32? {
    guard start?.kind == .file, descriptor.rewind() else { return nil }
    isAtEnd = true
    isLent = true
    return descriptor.number
  }

  private func end(with failure: ReadingFailure) -> [UInt8]? {
    self.failure = failure
    isAtEnd = true
    return nil
  }

  /// A piece, but nothing past the size that a file had when it was opened.
  ///
  /// So one that another program goes on writing has an end too. Files of the system have no size
  /// and end by themselves.
  private var pieceLimit: Int {
    guard let start, start.kind == .file, start.size > 0 else {
      return ByteSource.pieceBytes
    }
    return min(ByteSource.pieceBytes, max(start.size - bytesRead, 0))
  }

  /// Waits a tenth of a second for a pipe to have bytes or an end.
  ///
  /// A file always has, but for those of the system, of no size, whose bytes are yet to come.
  private func isReady() -> Bool {
    if let start, start.kind == .file, start.size > 0 { return true }
    var request = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    // The system fills in the one element during the call.
    return unsafe poll(&request, 1, 100) != 0
  }
}
