/// One file as it was read into a segment.
package struct SourceRecord: Hashable, Sendable {
  /// The path as loaded.
  package var path: String
  /// The size in bytes and the time of the last change in nanoseconds, when it was read.
  package var size: Int
  package var modified: Int
  /// The documents of the segment that came out of it.
  package var documents: Range<Int>
  /// Whether the file ends in this segment; a long one goes on in the next.
  package var isComplete: Bool
  /// What could not be read of it.
  package var problems: [SourceProblem]

  package init(
    path: String, size: Int, modified: Int, documents: Range<Int>, isComplete: Bool = true,
    problems: [SourceProblem] = []
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.documents = documents
    self.isComplete = isComplete
    self.problems = problems
  }
}

/// A part of a source that could not be read as it stands, and why.
package struct SourceProblem: Hashable, Sendable {
  /// What became of the part.
  package enum Kind: UInt8, Sendable {
    /// It is not in the corpus.
    case skipped
    /// It is in the corpus but for what the reason names.
    case mended
    /// It is in the corpus under another name.
    case renamed
  }

  package var kind: Kind
  /// The line, counted from 1; `nil` where the whole file is meant.
  package var line: Int?
  package var reason: String

  package init(_ kind: Kind = .skipped, line: Int? = nil, reason: String) {
    self.kind = kind
    self.line = line
    self.reason = reason
  }
}

extension [SourceRecord] {
  /// Writes the records into the group `sources`.
  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    var pool = StringPoolWriter()
    var problemSources: [UInt32] = []
    var problemLines: [UInt32] = []
    var problemReasons: [UInt32] = []
    var problemKinds: [UInt8] = []
    for (index, source) in enumerated() {
      for problem in source.problems {
        problemSources.append(UInt32(index))
        problemLines.append(UInt32(problem.line ?? 0))
        problemReasons.append(pool.number(problem.reason))
        problemKinds.append(problem.kind.rawValue)
      }
    }
    let paths = map { pool.number($0.path) }
    folder.begin(group: "sources")
    try folder.write("paths", paths)
    try folder.write("sizes", map(\.size))
    try folder.write("modified", map(\.modified))
    try folder.write("documents.first", map { UInt32($0.documents.lowerBound) })
    try folder.write("documents.end", map { UInt32($0.documents.upperBound) })
    try folder.write("complete", map { UInt8($0.isComplete ? 1 : 0) })
    try folder.write("problems.source", problemSources)
    try folder.write("problems.line", problemLines)
    try folder.write("problems.reason", problemReasons)
    try folder.write("problems.kind", problemKinds)
    try pool.write("strings", to: &folder)
  }

  /// Reads the records back, by their digests.
  ///
  /// What counts and what is read again hangs on them, and they are few beside the text.
  init(_ folder: ColumnFolder) throws(StoreError) {
    try folder.check(group: "sources")
    let pool = try StringPool(folder, group: "sources", name: "strings")
    let paths: Column<UInt32> = try folder.column("sources", "paths")
    let count = paths.count
    let sizes: Column<Int> = try folder.column("sources", "sizes", count: count)
    let modified: Column<Int> = try folder.column("sources", "modified", count: count)
    let first: Column<UInt32> = try folder.column("sources", "documents.first", count: count)
    let end: Column<UInt32> = try folder.column("sources", "documents.end", count: count)
    let complete: Column<UInt8> = try folder.column("sources", "complete", count: count)
    self = (0..<count).map { index in
      SourceRecord(
        path: pool[paths[index]], size: sizes[index], modified: modified[index],
        documents: Int(first[index])..<Int(end[index]), isComplete: complete[index] == 1)
    }
    let problemSources: Column<UInt32> = try folder.column("sources", "problems.source")
    let problems = problemSources.count
    let problemLines: Column<UInt32> = try folder.column(
      "sources", "problems.line", count: problems)
    let problemReasons: Column<UInt32> = try folder.column(
      "sources", "problems.reason", count: problems)
    let problemKinds: Column<UInt8> = try folder.column("sources", "problems.kind", count: problems)
    for index in 0..<problemSources.count {
      let line = Int(problemLines[index])
      self[Int(problemSources[index])].problems.append(
        SourceProblem(
          SourceProblem.Kind(rawValue: problemKinds[index]) ?? .skipped,
          line: line == 0 ? nil : line, reason: pool[problemReasons[index]]))
    }
  }
}
