/// The search through earlier lines with Up and Down: those that start as the line does.
///
/// The text in front of the cursor is what to look for, from the first key press until the line is
/// changed by another key. The way down ends at the line as it was.
struct HistorySearch {
  private var prefix = ""
  private var draft = ""
  private var shown: String?
  private var index = 0

  /// The nearest earlier line that starts as the text before the cursor does.
  ///
  /// - Parameters:
  ///   - line: The line as it stands.
  ///   - textBeforeCursor: Its part in front of the cursor.
  ///   - entries: Earlier lines, oldest first.
  /// - Returns: The line to show; nil if there is none.
  mutating func previous(
    line: String, textBeforeCursor: String, in entries: [String]
  ) -> String? {
    begin(line: line, textBeforeCursor: textBeforeCursor, in: entries)
    guard
      let found = entries[..<index].lastIndex(where: { $0.hasPrefix(prefix) && $0 != line })
    else { return nil }
    index = found
    shown = entries[found]
    return entries[found]
  }

  /// The nearest later line that starts as the text before the cursor did, then the line as it was.
  ///
  /// - Parameters:
  ///   - line: The line as it stands.
  ///   - textBeforeCursor: Its part in front of the cursor.
  ///   - entries: Earlier lines, oldest first.
  /// - Returns: The line to show; nil if it is already the last one.
  mutating func next(line: String, textBeforeCursor: String, in entries: [String]) -> String? {
    begin(line: line, textBeforeCursor: textBeforeCursor, in: entries)
    guard index < entries.count else { return nil }
    index =
      entries[(index + 1)...].firstIndex { $0.hasPrefix(prefix) && $0 != line } ?? entries.count
    shown = index < entries.count ? entries[index] : draft
    return shown
  }

  private mutating func begin(line: String, textBeforeCursor: String, in entries: [String]) {
    guard line != shown || index > entries.count else { return }
    prefix = textBeforeCursor
    draft = line
    shown = line
    index = entries.count
  }
}
