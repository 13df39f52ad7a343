internal import CorpusStore

/// Compares what a script's statements give with their records, and says what has changed.
struct ReplayComparison {
  let path: String
  let header: SessionScript.Header
  /// Whether the documents are those of the record, as far as `load` has told; `nil` before it.
  private var hasSameDocuments: Bool?

  init(path: String, header: SessionScript.Header) {
    self.path = path
    self.header = header
  }

  /// Compares what a statement gave with its record.
  mutating func compare(
    _ entry: SessionScript.Entry, _ outcome: Outcome?, _ session: Session,
    _ result: inout ReplayResult
  ) {
    guard let recorded = entry.record, let found = outcome?.record else { return }
    result.recorded += 1
    if outcome?.isLoad == true, !recorded.digest.isEmpty {
      hasSameDocuments = hasSameDocuments != false && recorded.digest == found.digest
    }
    if recorded.agrees(with: comparable(found, outcome?.table, with: recorded)) {
      result.asRecorded += 1
      return
    }
    guard result.difference == nil else { return }
    result.difference =
      ["\(path):\(entry.line): '\(entry.text)' differs", "- \(recorded.text)", "+ \(found.text)"]
      + rowDifference(recorded, outcome?.table) + [cause(session)]
  }

  /// What was found with its rows, where the record has rows and no digest.
  private func comparable(_ found: Record, _ table: Table?, with recorded: Record) -> Record {
    guard recorded.digest.isEmpty, !recorded.rows.isEmpty, let table else { return found }
    var found = found
    found.rows = table.recordedRows
    return found
  }

  /// The first rows that differ, where the script holds rows.
  ///
  /// Rows that both begin with are passed over; of the rest so many are compared as can be in no
  /// time, whatever the length of the tables.
  private func rowDifference(_ recorded: Record, _ table: Table?) -> [String] {
    guard !recorded.rows.isEmpty, let table else { return [] }
    let window = 200
    let limit = 10
    var start = 0
    while start < recorded.rows.count, start < table.rows.count,
      recorded.rows[start] == table.recordedRow(at: start)
    {
      start += 1
    }
    let old = Array(recorded.rows[start...].prefix(window))
    let new = (start..<min(start + window, table.rows.count)).map { table.recordedRow(at: $0) }
    var lines: [(offset: Int, isNew: Bool, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let row, _):
        lines.append((offset, false, "- row \(start + offset + 1): \(row)"))
      case .insert(let offset, let row, _):
        lines.append((offset, true, "+ row \(start + offset + 1): \(row)"))
      }
    }
    let sorted = lines.sorted { ($0.offset, $0.isNew ? 1 : 0) < ($1.offset, $1.isNew ? 1 : 0) }
    return sorted.prefix(limit).map(\.text) + (sorted.count > limit ? ["… and more rows"] : [])
  }

  /// Which of the things that a result depends on has changed.
  private func cause(_ session: Session) -> String {
    var causes: [String] = []
    let isSame = hasSameDocuments ?? header.fingerprint.map { $0 == session.fingerprint }
    if isSame == false {
      let now = counted(session.corpus.documentCount, "document")
      let then = header.fingerprint.map { " with sha256:\($0.prefix(8))…" } ?? ""
      causes.append(
        "the documents have changed: \(header.documents ?? "others")\(then) then, "
          + "\(now) with sha256:\(session.fingerprint.prefix(8))… now")
    }
    if let then = header.rules, then != ruleVersion {
      causes.append("the rules have changed: version \(then) then, \(ruleVersion) now")
    }
    guard causes.isEmpty else { return causes.joined(separator: "; ") }
    guard isSame == true, header.rules != nil else {
      return "the script does not say on which documents and by which rules it was recorded"
    }
    return "documents and rules are as they were: the script, or this program, has changed"
  }
}
