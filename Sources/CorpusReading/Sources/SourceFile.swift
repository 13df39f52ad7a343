/// A file on disk that holds documents.
package struct SourceFile: Hashable, Sendable {
  /// The path to open, as messages show it.
  package var path: String
  /// The bytes of the path where they are no UTF-8, which ``path`` shows as U+FFFD; else `nil`.
  package var pathBytes: [UInt8]?
  /// What users call it: the path below the loaded folder, or the file's own name.
  package var name: String
  /// Its size in bytes.
  package var size: Int
  /// When it was last written, in nanoseconds since 1970; to notice a change, never a date of a
  /// document.
  package var modified: Int

  package init(
    path: String, pathBytes: [UInt8]? = nil, name: String, size: Int, modified: Int
  ) {
    self.path = path
    self.pathBytes = pathBytes
    self.name = name
    self.size = size
    self.modified = modified
  }

  /// The ending of the name in lower case without its dot, that of a compression left out:
  /// `html` of `page.html.gz`; empty where there is none.
  var ending: String {
    let last = name.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let own = Self.ending(of: last[...])
    guard Compression(ending: own) != nil else { return own }
    return Self.ending(of: last.dropLast(own.utf8.count + 1))
  }

  private static func ending(of name: ArraySlice<UInt8>) -> String {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }
}

/// The files that an argument stands for, and what was passed over.
package struct SourceListing: Sendable {
  /// By name in the order of bytes, no name twice.
  package var files: [SourceFile]
  /// By path in the order of bytes.
  package var skipped: [ReadingProblem]
}
