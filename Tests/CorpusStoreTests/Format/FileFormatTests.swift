import Foundation
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The page about the format on disk` {
  /// The rows of its tables by group, each a list of columns.
  private func rows() throws -> [(group: String, columns: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("Sources/CorpusStore/CorpusStore.docc/FileFormat.md")
    var group = ""
    return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("|"), cells.count > 2 else { return nil }
      if !cells[0].isEmpty { group = cells[0].replacing("`", with: "") }
      return (group, cells[1])
    }
  }

  @Test func `has every column of a segment`() throws {
    let folder = try TestFolder()
    var writer = SegmentWriter()
    try writer.append(testDocument("Talks."))
    writer.endSource(path: "a", size: 1, modified: 1, isComplete: true, problems: [])
    try writer.write(to: folder.path("segment"))
    let text = try folder.text("segment/manifest")
    let rows = try rows()
    for entry in try Manifest(text, path: "segment").entries {
      let group = entry.group.hasPrefix("layer-") ? "layer-NAME" : entry.group
      let pool = entry.column.split(separator: ".").first ?? ""
      let isThere = rows.contains { row in
        row.group == group
          && (row.columns.contains("`\(entry.column)`") || row.columns == "pool `\(pool)`"
            || (entry.column.hasPrefix("value.") && row.columns == "`value.ATTRIBUTE`"))
      }
      #expect(isThere, "\(entry.path)")
    }
  }
}
