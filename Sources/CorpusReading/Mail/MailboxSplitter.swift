/// Cuts a mailbox into its messages, line by line, with one message in memory.
///
/// A message begins with a line `From … date` at the start or after an empty line. Such a line
/// without a date counts where a well-known header follows at once. `Content-Length` is a hint: it
/// is believed where the message that it makes ends before such a line or at the end, and no more
/// in a mailbox where it once was wrong.
struct MailboxSplitter {
  /// A message as it stands in the mailbox, its `From ` line included.
  struct Message {
    /// From 1, those that are left out counted.
    var number: Int
    /// The line in the mailbox where it begins, from 1.
    var line: Int
    /// `nil` for one above the limit.
    var bytes: [UInt8]?
    /// Its size where it is above the limit.
    var size: Int
  }

  /// A `From ` line inside the length that a message says it has.
  private struct Cut {
    var offset: Int
    var line: Int
  }

  private let limit: Int
  private var buffer: [UInt8] = []
  /// The bytes of the message so far, those not kept included.
  private var size = 0
  private var isDropped = false
  private var lineNumber = 0
  private var messageNumber = 1
  private var messageLine = 1
  private var wasBlank = true
  private var isInHeader = true
  private var length: Int?
  /// Where the message ends by its `Content-Length`.
  private var declaredEnd: Int?
  private var cuts: [Cut] = []
  private var trustsLength = true
  /// A `From ` line without a date, until the next line decides.
  private var held: (bytes: [UInt8], line: Int)?
  private var done: [Message] = []

  /// - Parameter limit: The most bytes of a message.
  init(limit: Int) { self.limit = limit }

  /// Takes the next line without its line feed; gives the messages that are whole now.
  mutating func take(_ line: ByteSource.Line) -> [Message] {
    lineNumber += 1
    switch line {
    case .tooLong(let count):
      releaseHeld(before: [])
      split()
      drop(count)
      wasBlank = false
    case .bytes(let bytes): take(bytes)
    }
    return taken()
  }

  /// Gives the last messages.
  mutating func finish() -> [Message] {
    releaseHeld(before: [])
    end()
    return taken()
  }

  private mutating func taken() -> [Message] {
    guard !done.isEmpty else { return done }
    defer { done = [] }
    return done
  }

  private mutating func take(_ line: [UInt8]) {
    if held != nil { releaseHeld(before: line) }
    if wasBlank, line.starts(with: Self.from) {
      wasBlank = false
      if FromLine.isDated(line) {
        separate(line, at: lineNumber)
      } else {
        held = (line, lineNumber)
      }
      return
    }
    let isBlank = line.isEmpty || line.count == 1 && line[0] == 0x0D
    append(line)
    if isInHeader { readHeader(line, isBlank: isBlank) }
    wasBlank = isBlank
  }

  private static let from = Array("From ".utf8)

  private mutating func readHeader(_ line: [UInt8], isBlank: Bool) {
    if isBlank {
      // Empty lines right after the separator end no header.
      guard size > line.count + 1 else { return }
      isInHeader = false
      if trustsLength, let length, length <= limit { declaredEnd = size + length }
    } else if line.count < 40, line.first.map({ $0 | 0x20 }) == UInt8(ascii: "c"),
      let colon = line.firstIndex(of: UInt8(ascii: ":")),
      String(decoding: line[..<colon], as: UTF8.self).lowercased() == "content-length"
    {
      length = Int(String(decoding: line[(colon + 1)...].trimmedOfSpace, as: UTF8.self))
        .flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  /// Decides about a `From ` line without a date by the line after it.
  private mutating func releaseHeld(before next: [UInt8]) {
    guard let line = held else { return }
    held = nil
    if MailHeader.isWellKnown(next) {
      separate(line.bytes, at: line.line)
    } else {
      append(line.bytes)
    }
  }

  /// Begins the next message with a `From ` line, unless the one before says that it goes on.
  private mutating func separate(_ line: [UInt8], at number: Int) {
    if let end = declaredEnd, !isDropped, size + 1 < end {
      cuts.append(Cut(offset: size, line: number))
      append(line)
      return
    }
    end()
    messageLine = number
    append(line)
  }

  /// Ends the message that is being read.
  private mutating func end() {
    if !cuts.isEmpty, !isAtDeclaredEnd { split() }
    if size > 0 {
      let bytes = isDropped ? nil : cuts.isEmpty ? unmarked(buffer) : withoutSeparator(buffer)
      done.append(
        Message(number: messageNumber, line: messageLine, bytes: bytes, size: size))
      messageNumber += 1
    }
    begin(with: [])
  }

  /// Whether the message is as long as it says, but for the empty line after it.
  private var isAtDeclaredEnd: Bool { declaredEnd.map { abs(size - $0) <= 2 } ?? false }

  private mutating func begin(with bytes: [UInt8]) {
    buffer = bytes
    size = bytes.count
    isDropped = false
    isInHeader = true
    length = nil
    declaredEnd = nil
    cuts = []
  }

  private mutating func append(_ line: [UInt8]) {
    let count = line.count + 1
    if !cuts.isEmpty, size + count > limit || declaredEnd.map({ size > $0 + 2 }) ?? false {
      split()
    }
    guard !isDropped, size + count <= limit else { return drop(count) }
    buffer.append(contentsOf: line)
    buffer.append(0x0A)
    size += count
  }

  private mutating func drop(_ count: Int) {
    buffer = []
    isDropped = true
    size += count
  }

  /// Cuts at the lines that the length had hidden; the last piece goes on.
  private mutating func split() {
    guard let last = cuts.last else { return }
    trustsLength = false
    var start = 0
    for cut in cuts {
      let bytes = unmarked(Array(buffer[start..<cut.offset]))
      done.append(
        Message(number: messageNumber, line: messageLine, bytes: bytes, size: bytes.count))
      messageNumber += 1
      messageLine = cut.line
      start = cut.offset
    }
    begin(with: Array(buffer[last.offset...]))
    isInHeader = false
  }

  /// A message without the empty line that separates it from the next.
  private func withoutSeparator(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.hasSuffix([0x0A, 0x0A]) { bytes.removeLast() }
    if bytes.hasSuffix([0x0A, 0x0D, 0x0A]) { bytes.removeLast(2) }
    return bytes
  }

  /// A message as it was sent: one `>` less before each `From ` that begins a line.
  private func unmarked(_ bytes: [UInt8]) -> [UInt8] {
    let bytes = withoutSeparator(bytes)
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">") {
        let rest = bytes[index...].drop { $0 == UInt8(ascii: ">") }
        if rest.starts(with: Self.from) {
          result += bytes[copied..<index]
          copied = index + 1
        }
      }
      index = bytes.lineFeed(from: index, to: bytes.count) + 1
    }
    if copied == 0 { return bytes }
    return result + bytes[copied...]
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// The lines that separate messages: `From desk@example.org Tue Feb 28 14:03:00 2017`.
private enum FromLine {
  /// Whether a time of day and a day with its year stand in a line.
  static func isDated(_ line: [UInt8]) -> Bool {
    guard line.count <= 500 else { return false }
    var hasClock = false
    var hasYear = false
    var hasMonth = false
    for word in line.dropFirst(5).split(whereSeparator: { $0 <= 0x20 || $0 == 0x2C }) {
      let digits = word.count { $0 >= 0x30 && $0 <= 0x39 }
      if word.contains(UInt8(ascii: ":")) {
        hasClock = hasClock || digits >= 3
      } else if word.count == 4, digits == 4 {
        hasYear = true
      } else if word.count == 3, digits == 0 {
        hasMonth = hasMonth || monthNumber(word) != nil
      } else if word.count == 10, digits == 8, word.count(where: { $0 == 0x2D }) == 2 {
        (hasYear, hasMonth) = (true, true)
      }
    }
    return hasClock && hasYear && hasMonth
  }
}
