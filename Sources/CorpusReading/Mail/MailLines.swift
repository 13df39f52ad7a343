/// The lines of a piece of text.
struct MailLines {
  let text: [UInt8]
  /// Where each begins, and one past the piece.
  private let starts: [UInt32]

  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    var starts: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      starts.append(UInt32(index))
      index = text.lineFeed(from: index, to: range.upperBound) + 1
    }
    starts.append(UInt32(range.upperBound))
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// Where a line begins; for ``count`` the end of the piece.
  func start(_ line: Int) -> Int { Int(starts[line]) }

  /// The bytes of a line without white space at its ends.
  func ink(_ line: Int) -> ArraySlice<UInt8> { text[start(line)..<start(line + 1)].trimmedOfSpace }

  func isBlank(_ line: Int) -> Bool {
    var index = start(line)
    let end = start(line + 1)
    while index < end, text[index] <= 0x20 { index += 1 }
    return index == end
  }

  /// Whether a line is marked as quoted: `> …`, a space before it allowed.
  func isQuoted(_ line: Int) -> Bool {
    let start = start(line)
    let mark = UInt8(ascii: ">")
    return text[start] == mark
      || text[start] == 0x20 && start + 1 < self.start(line + 1) && text[start + 1] == mark
  }

  /// The words of a line in lower case; empty for a line longer than `limit` bytes.
  func words(_ line: Int, limit: Int = 400) -> String {
    let ink = ink(line)
    return ink.count <= limit ? String(decoding: lowerCase(ink), as: UTF8.self) : ""
  }

  /// The label that a line begins with, `from` of `*From:* Desk`; `nil` where it has none.
  func label(_ line: Int) -> String? {
    let ink = ink(line).drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ">") || $0 == 0x20 }
    guard let colon = ink.prefix(40).firstIndex(of: UInt8(ascii: ":")) ?? wideColon(ink) else {
      return nil
    }
    // Before a colon some languages have a space that does not break.
    var label = ink[ink.startIndex..<colon].trimmedOfSpace
    if label.suffix(2).elementsEqual([0xC2, 0xA0]) { label = label.dropLast(2) }
    return String(decoding: lowerCase(label), as: UTF8.self)
  }

  /// The full-width colon of Chinese and Japanese.
  private func wideColon(_ ink: ArraySlice<UInt8>) -> Int? {
    ink.prefix(40).indices.first { ink[$0...].starts(with: [0xEF, 0xBC, 0x9A]) }
  }
}
