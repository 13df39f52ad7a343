/// What a statement gave, as far as a replay compares it.
package struct Record: Sendable, Equatable {
  /// `3 of 5 documents`, `9 rows`, `9 rows to mattis.csv`.
  package var summary: String
  /// The first eight digits of the rows' digest, or `sha256:` and the whole of a file's; may be
  /// empty.
  package var digest: String
  /// The rows themselves, a line each, where the user wants them recorded.
  package var rows: [String]

  package init(summary: String, digest: String = "", rows: [String] = []) {
    self.summary = summary
    self.digest = digest
    self.rows = rows
  }

  /// The form in a session file, without `#= `.
  package var text: String { digest.isEmpty ? summary : "\(summary)  \(digest)" }

  /// Reads the form in a session file: what stands after the last two blanks is the digest, if it
  /// looks like one.
  package init(text: String) {
    rows = []
    let words = text.split(separator: " ")
    if let last = words.last, Self.isDigest(last), text.hasSuffix("  " + last) {
      digest = String(last)
      summary = String(text.dropLast(last.count)).trimmingBlanks()
    } else {
      digest = ""
      summary = text.trimmingBlanks()
    }
  }

  private static func isDigest(_ word: Substring) -> Bool {
    let digits = word.hasPrefix("sha256:") ? word.dropFirst("sha256:".count) : word
    return [8, 64].contains(digits.utf8.count) && digits.allSatisfy { $0.isHexDigit && $0.isASCII }
  }

  /// The lines in a session file.
  package var lines: [String] { ["#= " + text] + rows.map { "#> " + $0 } }

  /// Whether what was found is what was recorded; what a hand-written record leaves out is not
  /// compared.
  func agrees(with found: Record) -> Bool {
    summary == found.summary && (digest.isEmpty || digest == found.digest)
      && (!digest.isEmpty || rows.isEmpty || rows == found.rows)
  }
}

extension Table {
  /// A row as a session records it: as a file has it, and on one line.
  func recordedRow(at index: Int) -> String {
    let row = canonicalRow(at: index)
    guard row.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return row }
    return row.unicodeScalars.reduce(into: "") { line, scalar in
      switch scalar {
      case "\n": line += #"\n"#
      case "\r": line += #"\r"#
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  /// All rows as a session records them.
  var recordedRows: [String] { rows.indices.map { recordedRow(at: $0) } }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let inner = drop { $0.isWhitespace }
    let end = inner.lastIndex { !$0.isWhitespace }.map(inner.index(after:)) ?? inner.startIndex
    return String(inner[..<end])
  }
}
