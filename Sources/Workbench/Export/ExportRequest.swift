/// What was typed after `export`: the file and how to write it.
///
///     export FILE [overwriting] [partial] [for spreadsheet] [with manifest]
package struct ExportRequest: Sendable, Equatable {
  /// The file as typed; `~` is not expanded.
  package var file: Word
  package var overwriting = false
  package var partial = false
  package var forSpreadsheet = false
  package var withManifest = false

  /// Parses the arguments of `export`; the options may stand in any order.
  ///
  /// - Throws: A diagnostic with its place: no file, an unknown ending, an unknown option.
  package init(parsing invocation: Invocation) throws(Diagnostic) {
    guard let file = invocation.arguments.first, !file.text.isEmpty else {
      throw Diagnostic(
        "'\(invocation.name.text)' without a file after it", at: invocation.name.range,
        hint: "such as 'export rows.csv'")
    }
    self.file = file
    do {
      _ = try ExportFormat.named(byEndingOf: file.text)
    } catch {
      throw Diagnostic(error.message, at: file.range, hint: error.hint)
    }
    var rest = invocation.arguments.dropFirst()
    while let word = rest.popFirst() {
      try take(word, followedBy: &rest)
    }
  }

  private mutating func take(
    _ word: Word, followedBy rest: inout ArraySlice<Word>
  ) throws(Diagnostic) {
    let options = ["overwriting", "partial", "for spreadsheet", "with manifest"]
    let second = rest.first
    if word.isKeyword("overwriting") {
      overwriting = true
    } else if word.isKeyword("partial") {
      partial = true
    } else if word.isKeyword("for"), let second, second.isKeyword("spreadsheet") {
      forSpreadsheet = true
      rest.removeFirst()
    } else if word.isKeyword("with"), let second, second.isKeyword("manifest") {
      withManifest = true
      rest.removeFirst()
    } else {
      throw Diagnostic(
        "'\(word.text)' is no option of 'export'", at: word.range,
        hint: suggestion(for: word.text, in: options)
          ?? "the options are \(options.joined(separator: ", "))")
    }
  }
}
