/// What can be wrong with a corpus on disk.
package enum StoreError: Error, Equatable {
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  case notASegment(path: String)
  case otherVersion(path: String, found: String, supported: Int)
  case wrongSize(path: String, expected: Int, found: Int)
  case damaged(path: String, column: String)
  case missingColumn(path: String, column: String)
  case tooLarge(what: String, limit: Int)
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .notASegment(let path): "\(path): no manifest of a corpus"
    case .otherVersion(let path, let found, let supported):
      "\(path): written in format \(found), but this version reads format \(supported)"
    case .wrongSize(let path, let expected, let found):
      "\(path): \(found) bytes long, but \(expected) were written; the file was cut short or changed"
    case .damaged(let path, let column):
      "\(path): column '\(column)' does not match its digest; the file is damaged"
    case .missingColumn(let path, let column): "\(path): no column '\(column)'"
    case .tooLarge(let what, let limit): "\(what) is above the limit of \(limit) bytes"
    }
  }

  /// Whether the files on disk are at fault, so that reading the sources again mends it.
  package var isDamage: Bool {
    switch self {
    case .notASegment, .otherVersion, .wrongSize, .damaged, .missingColumn: true
    case .unreadable, .unwritable, .tooLarge: false
    }
  }
}
