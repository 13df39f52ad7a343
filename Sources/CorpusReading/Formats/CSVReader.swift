package import CorpusStore

/// A table with a document in each row.
///
/// Its first row names the columns. Where ``ReadingOptions/members`` gives nothing but numbers, as
/// in `text=2`, there is no such row, and the columns are `column1`, `column2` and so on.
package struct CSVReader: DocumentReader {
  package let endings = ["csv", "tsv", "tab"]

  package init() {}

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    guard let lines = TextLines(&bytes, of: file, report: report) else { return }
    var sample = Array(bytes.prefix(guessSampleBytes))
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { sample.removeFirst(3) }
    let dialect = CSVDialect(sample, ending: file.ending)
    var scanner = CSVScanner(lines, dialect: dialect, file: file)
    if dialect.hasDelimiterLine { _ = scanner.next(from: &bytes) }
    guard var row = nextRow(&scanner, from: &bytes, report: report) else {
      let reason = bytes.failure ?? "the file is empty"
      return report(ReadingProblem(path: file.path, reason: reason))
    }
    let hasNames = !Self.isNumbered(options)
    var names = hasNames ? Self.names(row.cells) : (1...row.cells.count).map { "column\($0)" }
    scanner.columns = names.count
    let isCut = names.count > ReadingLimits.fields
    if isCut {
      let reason =
        "a table of \(names.count) columns; those past the limit of \(ReadingLimits.fields) are"
        + " left out"
      report(ReadingProblem(.mended, path: file.path, reason: reason))
      names.removeLast(names.count - ReadingLimits.fields)
    }
    var table = TableRecords(names: names, file: file, options: options)
    guard table.hasText else { return report(table.noTextProblem) }
    if hasNames {
      guard let second = nextRow(&scanner, from: &bytes, report: report) else {
        return report(ReadingProblem(path: file.path, reason: "no rows under the column names"))
      }
      row = second
    }
    while true {
      if isCut { row.cells = Array(row.cells.prefix(names.count)) }
      if let draft = table.draft(of: row, report: report) { try emit(draft) }
      guard let next = nextRow(&scanner, from: &bytes, report: report) else { break }
      row = next
    }
    if let failure = bytes.failure { report(ReadingProblem(path: file.path, reason: failure)) }
    table.finish(report)
  }

  /// The next row; what is no row is reported and passed over.
  private func nextRow(
    _ scanner: inout CSVScanner, from bytes: inout ByteSource, report: (ReadingProblem) -> Void
  ) -> CSVScanner.Row? {
    while let row = scanner.next(from: &bytes) {
      guard let problem = row.problem else { return row }
      report(problem)
    }
    return nil
  }

  /// Whether the options give columns by their numbers and nothing else.
  private static func isNumbered(_ options: ReadingOptions) -> Bool {
    !options.members.isEmpty && options.members.values.allSatisfy { Int($0) != nil }
  }

  /// The names of columns: without spaces around them, `column3` for an empty one, `name_2` for
  /// the second of one name.
  private static func names(_ cells: [[UInt8]]) -> [String] {
    var taken: Set<String> = []
    var last: [String: Int] = [:]
    return cells.enumerated().map { index, cell in
      var ink = Array(cell.drop { $0 <= 0x20 })
      while let last = ink.last, last <= 0x20 { ink.removeLast() }
      let written = String(decoding: ink, as: UTF8.self)
      let name = written.isEmpty ? "column\(index + 1)" : written
      var free = name
      var count = last[name, default: 1]
      while !taken.insert(free).inserted {
        count += 1
        free = "\(name)_\(count)"
      }
      last[name] = count
      return free
    }
  }
}
