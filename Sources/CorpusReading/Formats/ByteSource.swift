package import Foundation

/// The bytes of a file or of standard input, unpacked and read in pieces.
///
/// Copies share what has not been read yet, so a source has one reader at a time.
package struct ByteSource {
  /// A line, or the fact that it is longer than the limit.
  enum Line: Equatable {
    case bytes([UInt8])
    /// Read over and dropped; its number of bytes.
    case tooLong(Int)
  }

  /// What gives the next pieces; `nil` for bytes that are in memory.
  private(set) var feed: (any ByteFeed)?
  private var piece: [UInt8]
  private var offset = 0
  static let pieceBytes = 1 << 18

  /// The bytes of an open file or pipe.
  ///
  /// `isCancelled` is asked every 256 KB, and ten times a second while a pipe has nothing to read;
  /// `progress` is told at the same times how many bytes of the file have been read.
  package init(
    _ handle: FileHandle, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.init(
      DescriptorFeed(OwnedDescriptor(handle), isCancelled: isCancelled, progress: progress))
  }

  /// Bytes that are in memory already.
  package init(_ bytes: [UInt8]) { piece = bytes }

  init(_ feed: any ByteFeed) {
    self.feed = feed
    piece = []
  }

  /// Why reading stopped before the end, in one phrase; `nil` while nothing is wrong.
  package var failure: String? { cause?.description }

  /// Why reading stopped before the end; `nil` while nothing is wrong.
  var cause: ReadingFailure? { feed?.failure }

  /// How many bytes of the file on disk have been read: compressed ones if it is compressed.
  package var bytesConsumed: Int { feed?.bytesConsumed ?? offset }

  func checkCancelled() -> Bool { feed?.checkCancelled() ?? false }

  /// The next bytes without taking them, white space and a byte-order mark left out; `nil` at the
  /// end or past the first piece of white space.
  mutating func firstInkByte() -> UInt8? {
    guard fill() else { return nil }
    return piece[offset...].first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
  }

  /// The first bytes without taking them: `count`, or all that are left if there are fewer.
  mutating func prefix(_ count: Int) -> ArraySlice<UInt8> {
    guard fill() else { return [] }
    while piece.count - offset < count, let more = feed?.nextPiece() {
      piece.removeFirst(offset)
      offset = 0
      piece += more
    }
    return piece[offset...].prefix(count)
  }

  /// The next line without its line feed; `nil` at the end.
  ///
  /// A last line that a failure cut is dropped.
  mutating func nextLine(limit: Int) -> Line? {
    guard fill() else { return nil }
    var line: [UInt8] = []
    var count = 0
    var isWhole = false
    while !isWhole, fill() {
      let end = lineFeed()
      let part = piece[offset..<(end ?? piece.count)]
      count += part.count
      if count <= limit {
        line.append(contentsOf: part)
      } else {
        line = []
      }
      offset = (end ?? piece.count - 1) + 1
      isWhole = end != nil
    }
    if !isWhole, cause != nil { return nil }
    return count <= limit ? .bytes(line) : .tooLong(count)
  }

  /// The next bytes, `count` of them or as many as are left.
  mutating func take(_ count: Int) -> [UInt8] {
    var taken: [UInt8] = []
    while taken.count < count, fill() {
      let part = piece[offset...].prefix(count - taken.count)
      taken.append(contentsOf: part)
      offset += part.count
    }
    return taken
  }

  /// Reads over the next bytes.
  ///
  /// - Returns: How many there were, at most `count`.
  @discardableResult
  mutating func skip(_ count: Int) -> Int {
    var skipped = 0
    while skipped < count, fill() {
      let part = min(count - skipped, piece.count - offset)
      skipped += part
      offset += part
    }
    return skipped
  }

  /// Makes bytes the next ones again, in front of what is left.
  ///
  /// - Complexity: O(bytes in memory).
  mutating func putBack(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    piece = Array(bytes) + piece[min(offset, piece.count)...]
    offset = 0
  }

  /// All that is left; `nil` if that is more than `limit`.
  mutating func rest(limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while fill() {
      guard all.count + piece.count - offset <= limit else { return nil }
      if all.isEmpty, offset == 0 {
        swap(&all, &piece)
      } else {
        all.append(contentsOf: piece[offset...])
      }
      offset = piece.count
    }
    return all
  }

  /// The bytes that are in memory now, or the next piece; empty at the end.
  mutating func takePiece() -> ArraySlice<UInt8> {
    guard fill() else { return [] }
    defer { offset = piece.count }
    return piece[offset...]
  }

  /// The descriptor of the file that all of this source comes from, back at its first byte, for a
  /// program to read it; `nil` for a pipe and for bytes in memory.
  func rewoundFile() -> Int32? { (feed as? DescriptorFeed)?.lend() }

  /// Undoes the compression that the first bytes tell of, at most two levels.
  mutating func unpack() throws(UnpackError) {
    for level in 0... {
      guard let compression = Compression(prefix: prefix(10)) else { return }
      guard level < Compression.levelLimit else { throw .tooDeep }
      self = ByteSource(try UnpackingFeed(self, as: compression))
    }
  }

  /// Where the next line feed in memory is.
  private func lineFeed() -> Int? {
    unsafe piece.withUnsafeBytes { buffer in
      // The search stays between `offset` and the end of the buffer, which has a byte at least.
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + offset, 0x0A, buffer.count - offset)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Makes sure of at least one byte; `false` at the end.
  private mutating func fill() -> Bool {
    while offset >= piece.count {
      guard let next = feed?.nextPiece() else { return false }
      piece = next
      offset = 0
    }
    return true
  }
}
