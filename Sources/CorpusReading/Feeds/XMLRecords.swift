/// The records of an XML document as stretches of its source, found without a parser, so that an
/// error in one leaves the others whole.
struct XMLRecords {
  struct Record {
    /// From its start tag to its end tag, both included.
    var range: Range<Int>
    /// The line on which it begins, counted from 1.
    var line: Int
    /// Whether its end tag is there.
    var isClosed: Bool
  }

  private(set) var records: [Record] = []
  /// Where the first record begins; the whole where there is none.
  var headEnd: Int { records.first?.range.lowerBound ?? bytes.count }

  private let bytes: [UInt8]
  private let name: [UInt8]

  /// - Parameters:
  ///   - bytes: The document as UTF-8.
  ///   - name: The name of the records' element as it is written, with its prefix.
  /// - Complexity: O(*n*).
  init(of bytes: [UInt8], named name: String) {
    self.bytes = bytes
    self.name = Array(name.utf8)
    var open: (start: Int, line: Int)?
    var index = 0
    var line = 1
    var counted = 0
    var sections = [Section("<![CDATA[", "]]>"), Section("<!--", "-->")]
    scan: while let mark = next(UInt8(ascii: "<"), from: index) {
      for place in sections.indices {
        if let end = sections[place].end(of: bytes, at: mark) {
          index = end
          continue scan
        }
      }
      index = mark + 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      guard isName(at: isEnd ? index + 1 : index) else { continue }
      line += bytes[counted..<mark].count { $0 == 0x0A }
      counted = mark
      if let (start, first) = open {
        let close = isEnd ? (next(UInt8(ascii: ">"), from: mark) ?? bytes.count - 1) + 1 : mark
        records.append(Record(range: start..<close, line: first, isClosed: isEnd))
        index = max(index, close == mark ? index : close)
        open = nil
      }
      if !isEnd { open = (mark, line) }
    }
    if let (start, first) = open {
      records.append(Record(range: start..<bytes.count, line: first, isClosed: false))
    }
  }

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }

  private func isName(at index: Int) -> Bool {
    let end = index + name.count
    guard end < bytes.count, bytes[index..<end].elementsEqual(name) else { return false }
    return bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
  }
}

/// What tags do not count in: a comment, character data.
private struct Section {
  private let opening: [UInt8]
  private let closing: [UInt8]
  /// Whether an end may still come.
  private var isOpen = true

  init(_ opening: String, _ closing: String) {
    self.opening = Array(opening.utf8)
    self.closing = Array(closing.utf8)
  }

  /// One past the section that begins at `start`; `nil` where none does, or it has no end.
  mutating func end(of bytes: [UInt8], at start: Int) -> Int? {
    guard isOpen, bytes[start...].starts(with: opening), let last = closing.last else { return nil }
    var index = start + opening.count
    while let found = bytes[min(index, bytes.count)...].firstIndex(of: last) {
      index = found + 1
      if index - closing.count >= start + opening.count,
        bytes[(index - closing.count)..<index].elementsEqual(closing)
      {
        return index
      }
    }
    isOpen = false
    return nil
  }
}
