internal import CorpusAnalysis
internal import CorpusReading
internal import CorpusStore

/// The sources that a corpus was read from, to be compared with those that are there now.
struct KnownSources {
  private struct Known {
    var entry: Int
    var source: Int
    var record: SourceRecord
  }

  private var entries: [CorpusFolder.Entry] = []
  /// How many sources the segment of each entry was read from.
  private var sourceCounts: [Int] = []
  private var sources: [String: [Known]] = [:]
  /// Files of which a part may have stood in a segment that is left out.
  private var torn: Set<String> = []

  /// Reads the sources of every segment in force.
  ///
  /// Segments that are damaged, or that were made by other rules, are left out with a notice.
  init(_ folder: inout CorpusFolder, report: inout LoadReport) {
    if folder.rules != ruleVersion, !folder.entries.isEmpty {
      report.notices.append(
        "read by rules \(folder.rules), now \(ruleVersion); the sources are read again")
      return
    }
    Self.openSegments(of: &folder)
    // A file that did not fit into one segment goes on as the first of the next one.
    var isAfterDamage = false
    for entry in folder.entries {
      do {
        let segment = try folder.open(entry.segment)
        let records = try segment.readSources()
        if isAfterDamage, let first = records.first { torn.insert(first.path) }
        isAfterDamage = false
        for (number, record) in records.enumerated() where !entry.superseded.contains(number) {
          sources[record.path, default: []].append(
            Known(entry: entries.count, source: number, record: record))
        }
        entries.append(entry)
        sourceCounts.append(records.count)
      } catch {
        isAfterDamage = true
        report.notices.append("\(error); its sources are read again")
      }
    }
  }

  /// Opens the segments side by side; what cannot be opened is left to whoever asks for it.
  private static func openSegments(of folder: inout CorpusFolder) {
    let closed = folder
    let segments = concurrentMap(folder.entries.count) {
      try? closed.open(closed.entries[$0].segment)
    }
    for case let segment? in segments { folder.keep(segment) }
  }

  /// Takes a file out of the rest if it is as it was read.
  ///
  /// - Returns: What could not be read of it; `nil` where it has to be read again.
  mutating func keep(_ file: SourceFile) -> [SourceProblem]? {
    let known = sources[file.name] ?? []
    let isCurrent = known.allSatisfy {
      $0.record.size == file.size && $0.record.modified == file.modified
    }
    guard isCurrent, known.contains(where: \.record.isComplete), !torn.contains(file.name) else {
      return nil
    }
    sources[file.name] = nil
    return known.flatMap(\.record.problems)
  }

  /// The segments with the rest superseded, which is what was not kept.
  ///
  /// A segment of which nothing is left is no entry: a file that comes back as it was would give a
  /// segment of the same name.
  func entriesWithoutTheRest(superseded count: inout Int) -> [CorpusFolder.Entry] {
    var entries = entries
    for known in sources.values.joined() { entries[known.entry].superseded.append(known.source) }
    for index in entries.indices { entries[index].superseded.sort() }
    // What a cancelled load left in the middle has not changed.
    count = sources.values.count { $0.contains(where: \.record.isComplete) }
    return zip(entries, sourceCounts).filter { $0.superseded.count < $1 }.map(\.0)
  }
}
