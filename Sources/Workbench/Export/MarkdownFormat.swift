extension ExportFormat {
  /// A table of GitHub Flavored Markdown, numbers to the right.
  ///
  /// It is for people: signs that Markdown would obey are escaped, so that no document can put a
  /// link, an image or a tag into the page; a line break is `<br>`; characters that nobody sees are
  /// shown as ``visible(_:)`` shows them.
  ///
  /// - Note: Source: GitHub Flavored Markdown, section "Tables (extension)".
  package static let markdown = ExportFormat(
    name: "Markdown", endings: ["md", "markdown"],
    summary: "a table for people; invisible characters are shown, line breaks are <br>",
    isForSpreadsheets: false, lineEnd: "\n",
    writeHeader: { columns, bytes in bytes.appendMarkdownHeader(columns) },
    writeRow: { cells, row, _, bytes in
      bytes.appendMarkdown(row.map { linesForMarkdown(cells.text(of: $0)) })
    },
    mismatch: { columns, beginning in
      var header: [UInt8] = []
      header.appendMarkdownHeader(columns)
      return !beginning.starts(with: header)
    })
}

extension [UInt8] {
  fileprivate mutating func appendMarkdownHeader(_ columns: [Column]) {
    appendMarkdown(columns.map { escapedForMarkdown($0.name) })
    appendMarkdown(columns.map { $0.kind == .number ? "---:" : "---" })
  }

  fileprivate mutating func appendMarkdown(_ fields: [String]) {
    append(contentsOf: "| \(fields.joined(separator: " | ")) |\n".utf8)
  }
}

private func escapedForMarkdown(_ text: String) -> String {
  let signs = "\\`*_[]<>|~&#!"
  if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && !signs.utf8.contains($0) }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in visible(text).unicodeScalars {
    if scalar.isASCII, signs.unicodeScalars.contains(scalar) { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

/// The lines of a text, each escaped, with `<br>` between them.
private func linesForMarkdown(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
    return escapedForMarkdown(text)
  }
  return text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
    .map { escapedForMarkdown(String($0)) }.joined(separator: "<br>")
}
