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
    writeRow: { cells, _, bytes in
      bytes.appendMarkdown(cells.map { escapedForMarkdown($0.description) })
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
  var result = ""
  for character in text {
    if character.isNewline {
      result += "<br>"
    } else if character.unicodeScalars.count == 1, "\\`*_[]<>|~&#!".contains(character) {
      result += "\\\(character)"
    } else {
      result += visible(String(character))
    }
  }
  return result
}
