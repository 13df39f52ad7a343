extension Diagnostic {
  /// The first line of a statement in a script.
  package struct Origin: Sendable, Equatable {
    /// The script as it was named by the user.
    package var file: String
    /// The number of the statement's first line, from 1.
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// The diagnostic as it is printed: message, the line of the statement, and a caret under it.
  ///
  ///     error: no layer named 'sentnce'
  ///       concordance "climate change" within sentnce
  ///                                           ^~~~~~~ did you mean 'sentence'?
  ///
  /// The caret is aligned by display width. Of a statement of several lines the one in which the
  /// range starts is shown. Characters that a terminal would obey are made visible.
  ///
  /// - Parameters:
  ///   - statement: The text that the range counts in.
  ///   - origin: Where the statement stands in a script; the first line then begins with
  ///     `file:line:column:`, the column counted in characters from 1.
  ///   - color: Whether to colour the word *error* and the caret for a terminal.
  ///   - width: The columns of the terminal; what is longer is broken at blanks, and of a longer
  ///     statement the part around the caret is shown.
  /// - Returns: Lines without a final line feed.
  package func rendered(
    for statement: String, at origin: Origin? = nil, color: Bool = false, width: Int = .max
  ) -> String {
    let paint = Paint(isOn: color)
    guard let range else {
      let place = origin.map { "\($0.file):\($0.line): " } ?? ""
      return head(place, visible(description), paint, width)
    }
    let line = DisplayedLine(of: Array(statement.utf8), range: range, width: width)
    let place = origin.map { "\($0.file):\($0.line + line.number):\(line.column): " } ?? ""
    let marks = "^" + String(repeating: "~", count: line.markWidth - 1)
    let pointer = String(repeating: " ", count: line.indent) + paint.error(marks)
    let text =
      head(place, visible(message), paint, width) + "\n  " + line.text + "\n  " + pointer
    guard let hint = hint.map({ visible($0) }) else { return text }
    if line.indent + line.markWidth + displayWidth(of: hint) + 3 <= width {
      return text + " " + hint
    }
    return text + wrappedLine("  " + hint, to: width).map { "\n" + $0 }.joined()
  }

  /// `error: ` and the message.
  private func head(_ place: String, _ message: String, _ paint: Paint, _ width: Int) -> String {
    let text = visible(place) + "error: " + message
    let start = visible(place) + "error:"
    let rows = wrappedLine(text, to: width).joined(separator: "\n")
    guard rows.hasPrefix(start) else { return rows }
    return visible(place) + paint.error("error:") + rows.dropFirst(start.count)
  }
}

/// The line of a statement that a range starts in, ready to be shown with a caret under it.
private struct DisplayedLine {
  /// The line, visible characters only.
  let text: String
  /// How many lines stand before it.
  let number: Int
  /// The character in the line at which the range starts, from 1.
  let column: Int
  /// Terminal columns before the caret.
  let indent: Int
  /// Terminal columns under the range, at least one.
  let markWidth: Int

  /// The line of `bytes` in which `range` starts; a range past the end points to the end.
  init(of bytes: [UInt8], range: Range<Int>, width: Int) {
    let newline = UInt8(ascii: "\n")
    let start = min(max(range.lowerBound, 0), bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
    let end = min(max(range.upperBound, start), lineEnd)
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
    let marked = String(decoding: bytes[start..<end], as: UTF8.self)
    let after = String(decoding: bytes[end..<lineEnd], as: UTF8.self)
    let room = max(1, width - 2)
    var visibleBefore = visible(before)
    let visibleMarked = visible(marked)
    if displayWidth(of: visibleBefore + visibleMarked) > room {
      visibleBefore = cut(visibleBefore, to: room / 2, cutsStart: true)
    }
    text = cut(visibleBefore + visibleMarked + visible(after), to: room, cutsStart: false)
    number = bytes[..<start].count { $0 == newline }
    column = before.count + 1
    indent = displayWidth(of: visibleBefore)
    markWidth = max(1, min(displayWidth(of: visibleMarked), room - indent))
  }
}
