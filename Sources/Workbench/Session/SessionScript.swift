internal import CorpusStore

/// A session as a text that people read, edit and replay.
///
///     #!/usr/bin/env -S dateline replay
///     # dateline 1 · rules 1 · corpus sha256:3f2a… · 5 documents
///     load stories
///     #= 5 documents  3f2a9c01
///     quotes by mattis | first 3
///     #= 3 rows  9f86d081
///     #> 2017-02-16,James Mattis,…
///
/// What a statement gave stands below it in comments, so that the text stays a script.
package struct SessionScript: Sendable, Equatable {
  /// One statement with what it gave when it was recorded.
  package struct Entry: Sendable, Equatable {
    /// The line of the statement, counted from 1, and its text with continued lines.
    package var line: Int
    package var text: String
    /// `nil` where the script holds no record.
    package var record: Record?
  }

  /// What the second line says of the corpus and the rules.
  package struct Header: Sendable, Equatable {
    package var rules: Int?
    package var fingerprint: String?
    package var documents: String?
  }

  package var header = Header()
  package var entries: [Entry] = []
  /// All lines as read.
  private var lines: [String] = []

  /// Reads a script; nothing in it is an error before it runs.
  package init(_ text: String) {
    for statement in scriptStatements(in: text) {
      let line = statement.text.trimmingBlanks()
      if line.hasPrefix("#=") {
        guard let last = entries.indices.last else { continue }
        entries[last].record = Record(text: String(line.dropFirst(2)).trimmingBlanks())
      } else if line.hasPrefix("#>") {
        guard let last = entries.indices.last else { continue }
        entries[last].record?.rows.append(recordedRow(statement.text))
      } else if line.hasPrefix("# dateline "), entries.isEmpty, header == Header() {
        header = Header(line)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        entries.append(Entry(line: statement.line, text: statement.text))
      }
    }
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The script with other records and another header; statements and comments stay.
  ///
  /// - Parameters:
  ///   - records: What each entry gave, in order; `nil` for one that gave nothing.
  ///   - header: The second line.
  /// - Returns: The text of the script.
  package func replacing(records: [Record?], header: String) -> String {
    var result: [String] = []
    var hasHeader = false
    var ends: [Int: Record] = [:]
    for (entry, record) in zip(entries, records) {
      ends[entry.line + entry.text.utf8.count { $0 == 0x0A }] = record
    }
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmingBlanks()
      if trimmed.hasPrefix("#=") || trimmed.hasPrefix("#>") { continue }
      if trimmed.hasPrefix("# dateline "), !hasHeader {
        hasHeader = true
        result.append(header)
        continue
      }
      result.append(line)
      let ending = line.hasSuffix("\r") ? "\r" : ""
      if let record = ends[index + 1] { result += record.lines.map { $0 + ending } }
    }
    if !hasHeader {
      let first = result.first?.hasPrefix("#!") == true ? 1 : 0
      result.insert(header, at: first)
    }
    return result.joined(separator: "\n")
  }
}

extension SessionScript.Header {
  /// Reads `# dateline 1 · rules 1 · corpus sha256:3f2a… · 5 documents`.
  init(_ line: String) {
    for part in line.split(separator: "·").map({ String($0).trimmingBlanks() }) {
      if part.hasPrefix("rules ") { rules = Int(part.dropFirst("rules ".count)) }
      if part.hasPrefix("corpus sha256:") {
        fingerprint = String(part.dropFirst("corpus sha256:".count))
      }
      if part.hasSuffix("documents") || part.hasSuffix("document") { documents = part }
    }
  }
}

/// A line `#> ROW` as the row, blanks at its ends kept.
private func recordedRow(_ line: String) -> String {
  var row = line.drop { $0 != ">" }.dropFirst()
  if row.first == " " { row = row.dropFirst() }
  // A script written elsewhere may end its lines in a carriage return.
  return String(row.last == "\r" ? row.dropLast() : row)
}

extension Session {
  /// The line that says what a session was recorded on.
  package var scriptHeader: String {
    "# dateline 1 · rules \(ruleVersion) · corpus sha256:\(fingerprint) · "
      + counted(corpus.documentCount, "document")
  }

  /// The session so far as a script, as it stands in a folder.
  package func script(in folder: String = ".") -> String {
    var lines = [scriptInterpreterLine, scriptHeader]
    for statement in log {
      lines.append(relocated(statement.text, to: folder))
      lines += statement.record.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The first line of a session file, by which a system starts it as a program.
package let scriptInterpreterLine = "#!/usr/bin/env -S dateline replay"
