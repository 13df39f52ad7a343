/// Lays candidates out in columns below the prompt.
///
/// Columns are as wide as the widest candidate and two blanks; candidates run down the columns.
///
/// - Parameters:
///   - candidates: What to list, in order.
///   - size: The window; at most all its rows but two are used.
/// - Returns: Lines without line ends. What does not fit is counted on the last line.
func completionList(_ candidates: [String], in size: TerminalSize) -> [String] {
  let cells = candidates.map(\.withoutControls)
  let columnWidth = (cells.map(\.screenColumns).max() ?? 0) + 2
  let columnCount = max(1, size.columns / columnWidth)
  let rowLimit = max(1, size.rows - 2)
  let neededRows = (cells.count + columnCount - 1) / columnCount
  let isWhole = neededRows <= rowLimit
  let rowCount = isWhole ? neededRows : max(1, rowLimit - 1)
  let shown = cells.prefix(rowCount * columnCount)
  var lines = (0..<rowCount).map { row in
    var line = ""
    for index in stride(from: row, to: shown.count, by: rowCount) {
      let isLast = index + rowCount >= shown.count
      let padding = isLast ? 0 : columnWidth - shown[index].screenColumns
      line += shown[index] + String(repeating: " ", count: padding)
    }
    return line
  }
  if !isWhole { lines.append("… and \(cells.count - shown.count) more") }
  return lines
}
