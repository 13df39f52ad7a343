internal import Glibc

/// The segments of one loaded source (a folder of files, a file) on disk, and which are in force.
///
/// The file `corpus` is the only one that changes; it is replaced as a whole, so that after a crash
/// there is the old list or the new one:
///
///     dateline-corpus  1  7
///     segment  segment-3f2a9c01d4e5b6a7  4,17
///     digest   …
///
/// The first line gives the format and the version of the rules that read and annotated; a
/// `segment` line the folder, and the numbers of the sources in it that are superseded.
package struct CorpusFolder: Sendable {
  package static let version = 1

  package struct Entry: Hashable, Sendable {
    package var segment: String
    /// The sources that were changed or removed since; their documents count no more.
    package var superseded: [Int]

    package init(segment: String, superseded: [Int] = []) {
      self.segment = segment
      self.superseded = superseded
    }
  }

  package let path: String
  /// The version of the rules by which the segments were read and annotated.
  package private(set) var rules: Int
  package private(set) var entries: [Entry]
  /// The segments that are kept open, by name.
  private var opened: [String: Segment] = [:]

  /// Opens a folder, or stands for a new one that has no segments.
  ///
  /// - Throws: A ``StoreError`` where there is a list that cannot be read.
  package init(path: String, rules: Int) throws(StoreError) {
    self.path = path
    self.rules = rules
    entries = []
    guard exists("\(path)/corpus") else { return }
    let text = try readText("\(path)/corpus")
    guard Seal.isIntact(Array(text.utf8)) else { throw .damaged(path: path, column: "corpus") }
    let lines = text.split(separator: "\n").dropLast()
    let first = lines.first?.split(separator: "\t") ?? []
    guard first.count == 3, first[0] == "dateline-corpus", let rules = Int(first[2]) else {
      throw .notASegment(path: path)
    }
    guard first[1] == "\(Self.version)" else {
      throw .otherVersion(path: path, found: String(first[1]), supported: Self.version)
    }
    self.rules = rules
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, fields[0] == "segment" else { throw .notASegment(path: path) }
      let superseded = fields[2].split(separator: ",").map { UInt32($0).map(Int.init) }
      guard !superseded.contains(nil) else { throw .notASegment(path: path) }
      entries.append(Entry(segment: String(fields[1]), superseded: superseded.compactMap { $0 }))
    }
  }

  /// Puts a new list in force and removes the folders that it does not name.
  package mutating func commit(_ entries: [Entry], rules: Int) throws(StoreError) {
    var text = "dateline-corpus\t\(Self.version)\t\(rules)\n"
    for entry in entries {
      let superseded = entry.superseded.map(String.init).joined(separator: ",")
      text += "segment\t\(entry.segment)\t\(superseded)\n"
    }
    try replaceText(Seal.sealed(text), at: "\(path)/corpus")
    self.entries = entries
    self.rules = rules
    let kept = Set(entries.map(\.segment))
    for name in try folderContents(path) where name.hasPrefix("segment-") && !kept.contains(name) {
      try removeFolder("\(path)/\(name)")
    }
  }

  /// A segment, opened unless it is kept open.
  ///
  /// - Throws: A ``StoreError`` that names the file or column at fault.
  package func open(_ segment: String) throws(StoreError) -> Segment {
    if let segment = opened[segment] { return segment }
    return try Segment(path: path(of: segment))
  }

  /// Keeps a segment open for those who ask next.
  package mutating func keep(_ segment: Segment) { opened[segment.name] = segment }

  /// The path of a segment's folder.
  package func path(of segment: String) -> String { "\(path)/\(segment)" }

  /// Whether there is a file or folder of that name.
  private func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
