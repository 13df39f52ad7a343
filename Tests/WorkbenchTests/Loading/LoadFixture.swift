import CorpusStore
import Foundation
import Testing

@testable import Workbench

/// A folder of documents and the corpora that are made of it.
final class LoadFixture {
  let folder: TemporaryFolder
  /// The folder that is loaded, and where its corpus is kept.
  let stories: String
  let cache: CorpusCache

  init() throws {
    folder = try TemporaryFolder()
    stories = folder.file("stories")
    cache = CorpusCache(root: folder.file("cache"))
    try FileManager.default.createDirectory(atPath: stories, withIntermediateDirectories: true)
  }

  /// A folder with the stories that all tests know.
  convenience init(_ files: [(name: String, text: String)]) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  /// Writes a document; its time of change is one that no other write has.
  func write(_ name: String, _ bytes: Data) throws {
    let path = stories + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: path))
    clock += 1
    try setTime(name, clock)
  }

  private var clock = 1_600_000_000

  func setTime(_ name: String, _ seconds: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: TimeInterval(seconds))],
      ofItemAtPath: stories + "/" + name)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: stories + "/" + name)
  }

  /// Loads the folder, or something else, as it is now.
  @discardableResult
  func load(
    _ argument: String? = nil, cache: CorpusCache? = nil, segmentByteCount: Int? = nil,
    batchByteCount: Int? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> LoadReport {
    var loader = Loader(cache: cache ?? self.cache, isCancelled: isCancelled)
    if let segmentByteCount { loader.segmentByteCount = segmentByteCount }
    if let batchByteCount { loader.batchByteCount = batchByteCount }
    return try loader.load(argument ?? stories).report
  }

  /// A session on folders, from the corpora that there are.
  func session(_ arguments: String..., cache: CorpusCache? = nil) throws -> Session {
    var session = Session(Surroundings(cache: cache ?? self.cache))
    for argument in arguments.isEmpty ? [stories] : arguments {
      _ = try session.run("load \"\(argument)\"")
    }
    return session
  }

  /// The corpus as a load into an empty cache gives it.
  func freshSession(_ arguments: String...) throws -> Session {
    let cache = CorpusCache(root: folder.file("fresh-\(UUID().uuidString)"))
    var session = Session(Surroundings(cache: cache))
    for argument in arguments.isEmpty ? [stories] : arguments {
      _ = try session.run("load \"\(argument)\"")
    }
    return session
  }

  /// The folder in which the corpus of the stories is kept.
  var corpusPath: String { cache.folder(for: stories) }

  var segmentNames: [String] {
    get throws { try folderContents(corpusPath).filter { $0.hasPrefix("segment-") } }
  }
}

extension Session {
  /// Every table as the bytes of its file: what two equal corpora have in common.
  func allTables() throws -> [String: String] {
    var session = self
    var tables: [String: String] = ["fingerprint": fingerprint]
    for statement in [
      "documents", "stories", "sentences", "texts", "entities", "mentions", "quotes", "dates",
      "timeline", "words", "concordance ferry or boat", "quotes about talks",
    ] {
      let table = try #require(try session.run(statement)?.table)
      tables[statement] = String(decoding: ExportFormat.csv.bytes(of: table), as: UTF8.self)
    }
    return tables
  }
}

/// Compares all tables of two sessions, each difference by its table.
func expectSameTables(
  _ a: Session, _ b: Session, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expect(a.allTables(), sameAs: b.allTables(), sourceLocation: sourceLocation)
}

/// Compares tables line by line and shows the first lines that differ.
func expect(
  _ found: [String: String], sameAs expected: [String: String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for name in expected.keys.sorted() where found[name] != expected[name] {
    let left = (found[name] ?? "").split(separator: "\r\n")
    let right = (expected[name] ?? "").split(separator: "\r\n")
    let start = zip(left, right).prefix { $0 == $1 }.count
    Issue.record(
      "\(name), row \(start): \(left.dropFirst(start).first ?? "-") / \(right.dropFirst(start).first ?? "-")",
      sourceLocation: sourceLocation)
  }
}
