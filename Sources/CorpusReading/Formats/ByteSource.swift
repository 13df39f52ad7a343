internal import Foundation

/// The bytes of a file or of standard input, read in pieces.
package struct ByteSource {
  /// A line, or the fact that it is longer than the limit.
  enum Line: Equatable {
    case bytes([UInt8])
    /// Read over and dropped; its number of bytes.
    case tooLong(Int)
  }

  private let handle: FileHandle?
  private var piece: [UInt8]
  private var offset = 0
  /// Why reading stopped before the end; `nil` while nothing is wrong.
  private(set) var failure: String?
  private static let pieceBytes = 1 << 18

  init(_ handle: FileHandle) {
    self.handle = handle
    piece = []
  }

  /// Bytes that are in memory already.
  init(_ bytes: [UInt8]) {
    handle = nil
    piece = bytes
  }

  /// The next bytes without taking them, white space and a byte-order mark left out; `nil` at the
  /// end or past the first piece of white space.
  mutating func firstInkByte() -> UInt8? {
    guard fill() else { return nil }
    return piece[offset...].first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
  }

  /// The first bytes without taking them, at most `count`.
  mutating func prefix(_ count: Int) -> ArraySlice<UInt8> {
    guard fill() else { return [] }
    return piece[offset...].prefix(count)
  }

  /// The next line without its line feed; `nil` at the end.
  mutating func nextLine(limit: Int) -> Line? {
    guard fill() else { return nil }
    var line: [UInt8] = []
    var count = 0
    while fill() {
      let end = piece[offset...].firstIndex(of: 0x0A)
      let part = piece[offset..<(end ?? piece.count)]
      count += part.count
      if count <= limit {
        line.append(contentsOf: part)
      } else {
        line = []
      }
      offset = (end ?? piece.count - 1) + 1
      if end != nil { break }
    }
    return count <= limit ? .bytes(line) : .tooLong(count)
  }

  /// All that is left; `nil` if that is more than `limit`.
  mutating func rest(limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while fill() {
      guard all.count + piece.count - offset <= limit else { return nil }
      all.append(contentsOf: piece[offset...])
      offset = piece.count
    }
    return all
  }

  /// Makes sure of at least one byte; `false` at the end.
  private mutating func fill() -> Bool {
    while offset >= piece.count {
      guard let handle else { return false }
      do {
        guard let data = try handle.read(upToCount: Self.pieceBytes), !data.isEmpty else {
          return false
        }
        piece = Array(data)
        offset = 0
      } catch {
        failure = "reading stopped; the system gave an error in the middle of the file"
        return false
      }
    }
    return true
  }
}
