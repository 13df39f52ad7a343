/// What gives a source its bytes, a piece at a time.
protocol ByteFeed: AnyObject {
  /// The next bytes, never empty; `nil` at the end and after a failure.
  func nextPiece() -> [UInt8]?
  /// Why the bytes ended before their end; `nil` while nothing is wrong.
  var failure: ReadingFailure? { get }
  /// What a user should know of bytes that were read whole.
  var notices: [String] { get }
  /// How many bytes of the file on disk have been read.
  var bytesConsumed: Int { get }
  /// Asks whether reading shall end; tells how far it has come.
  func checkCancelled() -> Bool
}

/// Why bytes ended before their end.
enum ReadingFailure: Hashable, Sendable {
  /// The system's error number.
  case system(Int32)
  case unpacking(UnpackError)
  /// The user ended it; no problem of the file.
  case cancelled
}

extension ReadingFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .system(let number):
      "reading stopped; the system gave an error in the middle of the file (error \(number))"
    case .unpacking(let error): error.description
    case .cancelled: "cancelled"
    }
  }
}
