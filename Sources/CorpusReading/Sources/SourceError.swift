/// Why an argument stands for no documents at all.
package enum SourceError: Error, Equatable {
  case missing(String)
  case unreadable(String, reason: String)
  case noDocuments(String, skipped: Int)
  case noMatch(String)
  case notAFile(String, kind: String)
  case foreign(String, ending: String)
}

extension SourceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "no file or folder '\(path)'"
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read: \(reason)"
    case .noDocuments(let path, let skipped):
      "no documents in '\(path)'\(skipped == 0 ? "" : " (\(skipped) files of other kinds)")"
        + "; a folder to load holds files that end in \(DocumentFormats.list)"
    case .noMatch(let pattern):
      "no file matches '\(pattern)'; '*' stays inside a folder, '**' goes into folders"
    case .foreign(let path, let ending):
      if let content = ForeignContent(ending: ending) {
        "'\(path)' is \(content)"
      } else {
        "no reader for '.\(ending)' of '\(path)'; turn it into text and pipe it into 'dateline -', "
          + "or name a file that ends in \(DocumentFormats.list)"
      }
    case .notAFile(let path, let kind):
      "'\(path)' is \(kind); 'dateline -' reads what a program writes"
    }
  }
}
