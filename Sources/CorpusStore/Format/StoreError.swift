/// What can be wrong with a corpus on disk.
package enum StoreError: Error, Equatable {
  /// The system does not let the file be read.
  case unreadable(path: String, reason: String)
  /// The system does not let the file or folder be written.
  case unwritable(path: String, reason: String)
  /// A folder whose manifest, or list of segments, is none or was changed.
  case notASegment(path: String)
  /// A folder in a format that this version does not know.
  case otherVersion(path: String, found: String, supported: Int)
  /// A file that is longer or shorter than its manifest says.
  case wrongSize(path: String, expected: Int, found: Int)
  /// A column whose bytes do not give its digest.
  case damaged(path: String, column: String)
  /// A column that is not there, or holds values of another width.
  case missingColumn(path: String, column: String)
  /// A column that has not as many values as those beside it.
  case wrongCount(path: String, column: String, expected: Int, found: Int)
  /// More than a segment can hold.
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
    case .wrongCount(let path, let column, let expected, let found):
      "\(path): column '\(column)' has \(found) values where \(expected) belong; the folder is damaged"
    case .tooLarge(let what, let limit): "\(what) is above the limit of \(limit) bytes"
    }
  }

  /// Whether the folder takes no files.
  package var isUnwritable: Bool { if case .unwritable = self { true } else { false } }

  /// Whether the files on disk are at fault, so that reading the sources again mends it.
  package var isDamage: Bool {
    switch self {
    case .notASegment, .otherVersion, .wrongSize, .damaged, .missingColumn, .wrongCount:
      true
    case .unreadable, .unwritable, .tooLarge: false
    }
  }
}
