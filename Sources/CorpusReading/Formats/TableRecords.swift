internal import CorpusStore

/// Makes documents of the rows of a table, and tells what was wrong with them.
struct TableRecords {
  private let names: [String]
  private let file: SourceFile
  private var mapper: RecordMapper
  /// How many rows came before; how many had too few or too many cells, or an open quotation mark.
  private var rows = 0
  private var odd = 0
  /// The most such rows that are named one by one.
  private static let namedOdd = 100

  init(names: [String], file: SourceFile, options: ReadingOptions) {
    self.names = names
    self.file = file
    var options = options
    for (field, name) in options.members where !names.contains(name) {
      if let number = Int(name), names.indices.contains(number - 1) {
        options.members[field] = names[number - 1]
      }
    }
    mapper = RecordMapper(file: file, options: options)
  }

  /// Whether a column is the text of documents.
  var hasText: Bool {
    mapper.hasText(names.map { JSONMember(name: $0, value: .string([])) })
  }

  var noTextProblem: ReadingProblem {
    ReadingProblem(
      path: file.path,
      reason: "no column is 'text', 'body' or 'content'; the columns are "
        + RecordMapper.list(names) + "; name one with text=COLUMN, or by its number where the file"
        + " has no column names")
  }

  /// The document of a row.
  mutating func draft(
    of row: CSVScanner.Row, report: (ReadingProblem) -> Void
  ) -> DocumentDraft? {
    rows += 1
    let path = file.path
    func problem(_ kind: SourceProblem.Kind, _ reason: String) {
      report(ReadingProblem(kind, path: path, line: row.line, reason: reason))
    }
    for reason in oddities(of: row) {
      odd += 1
      if odd <= Self.namedOdd { problem(.mended, reason) }
    }
    let decoded = DecodedText(text: [], encoding: row.encoding, brokenBytes: row.brokenBytes)
    if row.brokenBytes > 0 { problem(.mended, decoded.brokenBytesReason) }
    var members: [JSONMember] = []
    members.reserveCapacity(max(names.count, row.cells.count))
    for (index, name) in names.enumerated() {
      let cell = index < row.cells.count ? row.cells[index] : []
      members.append(JSONMember(name: name, value: .string(cell)))
    }
    for index in names.count..<max(names.count, row.cells.count) where !row.cells[index].isEmpty {
      members.append(JSONMember(name: "column\(index + 1)", value: .string(row.cells[index])))
    }
    guard var draft = mapper.draft(of: members, number: rows, problem: problem) else { return nil }
    decoded.note(in: &draft)
    return draft
  }

  /// What is unlike the other rows, a phrase each.
  ///
  /// Empty cells past the last column are nothing.
  private func oddities(of row: CSVScanner.Row) -> [String] {
    var found: [String] = []
    if row.isUnclosed {
      found.append("a quotation mark has no closing one; the row is read as one line")
    }
    let (cells, columns) = (row.cells.count, names.count)
    let under = "\(cells) \(cells == 1 ? "cell" : "cells") under \(columns) columns"
    if cells < columns {
      found.append("a row of \(under); the missing ones are empty")
    } else if row.cells.dropFirst(columns).contains(where: { !$0.isEmpty }) {
      found.append("a row of \(under); the others are kept as 'column\(columns + 1)' and on")
    }
    return found
  }

  /// What is wrong with the rows together, after the last of them.
  func finish(_ report: (ReadingProblem) -> Void) {
    if odd > Self.namedOdd {
      let more = odd - Self.namedOdd
      report(
        ReadingProblem(
          .mended, path: file.path,
          reason:
            "\(more) more \(more == 1 ? "row has" : "rows have") too few or too many cells, or"
            + " an open quotation mark"))
    }
    mapper.finish { report(ReadingProblem($0, path: file.path, reason: $1)) }
  }
}
