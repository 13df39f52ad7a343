/// A line as rows of at most `width` columns, broken at blanks.
///
/// What hangs over stands below what it belongs to: below the text of the second column of a
/// listing, right of the bar that ends a margin, else below the beginning of the text.
///
/// - Parameters:
///   - line: Visible characters only.
///   - width: The columns of the terminal.
/// - Returns: The rows, at least one.
package func wrappedLine(_ line: String, to width: Int) -> [String] {
  guard displayWidth(of: line) > width else { return [line] }
  let head = hangingHead(of: line, width: width)
  let indent = displayWidth(of: head)
  let rows = wrapped(String(line.dropFirst(head.count)), to: max(1, width - indent))
  let hasBar = head.hasSuffix(marginBar)
  let blanks = String(repeating: " ", count: hasBar ? indent - marginBar.count : indent)
  return rows.enumerated().map { number, row in
    (number == 0 ? head : hasBar ? blanks + marginBar : blanks) + row
  }
}

/// What ends the margin of a page.
private let marginBar = "│ "

/// The part of a line below which nothing hangs over.
private func hangingHead(of line: String, width: Int) -> String {
  let characters = Array(line)
  let leading = characters.prefix { $0 == " " }.count
  var end = leading < width / 2 ? leading : 0
  for index in characters.indices.dropFirst(max(2, leading + 1)) where index < width * 2 / 3 {
    let before = String(characters[index - 2..<index])
    if before == marginBar { return String(characters[..<index]) }
    if before == "  ", characters[index] != " " { end = index }
  }
  return String(characters[..<end])
}
