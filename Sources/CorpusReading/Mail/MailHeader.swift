/// The header of a message or of one of its parts: names with values, unfolded.
struct MailHeader {
  struct Field {
    /// In lower case: `content-type`.
    var name: String
    /// The value as written, line breaks and the white space around it left out.
    var value: [UInt8]
  }

  var fields: [Field] = []
  /// Where the body begins.
  var bodyStart = 0
  /// What of the header is not in it, a phrase each.
  var losses: [String] = []

  /// The value of the first header of a name.
  subscript(name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The values of all headers of a name, in order.
  func all(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }

  /// Reads a header up to its empty line, or to the first line that cannot belong to it.
  ///
  /// A line that is no header is passed over where a well-known header follows at once; elsewhere
  /// the body begins with it.
  ///
  /// - Complexity: O(*n*) in the header's length.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    bodyStart = start
    let reader = HeaderLines(bytes: bytes, end: end)
    var count = 0
    var rubbish = 0
    var overlong = 0
    while bodyStart < end {
      let line = reader.line(at: bodyStart)
      if line.content.isEmpty {
        bodyStart = line.next
        break
      }
      // A line of a boundary ends a header that lacks its empty line.
      if bytes[bodyStart] == UInt8(ascii: "-"), reader.isDash(bodyStart + 1) { break }
      count += 1
      if count > MailLimits.headerLines {
        bodyStart = line.next
        continue
      }
      let isFolded = bytes[bodyStart] == 0x20 || bytes[bodyStart] == 0x09
      if isFolded, !fields.isEmpty {
        if !append(bytes[line.content]) { overlong += 1 }
      } else if let name = reader.name(in: line.content) {
        fields.append(Field(name: name.name, value: []))
        if !append(bytes[name.valueStart..<line.content.upperBound]) { overlong += 1 }
      } else if line.next < end, reader.isWellKnown(reader.line(at: line.next).content) {
        rubbish += 1
      } else {
        break
      }
      bodyStart = line.next
    }
    note(lines: count, rubbish: rubbish, overlong: overlong)
  }

  /// Whether a line opens a header that mail is known by, such as `From` or `Received`.
  static func isWellKnown(_ line: [UInt8]) -> Bool {
    HeaderLines(bytes: line, end: line.count).isWellKnown(0..<line.count)
  }

  /// Adds a line to the last value; `false` where that is longer than the limit.
  private mutating func append(_ line: ArraySlice<UInt8>) -> Bool {
    let ink = line.trimmedOfSpace
    let last = fields.count - 1
    guard fields[last].value.count + ink.count <= MailLimits.headerBytes else { return false }
    guard !ink.isEmpty else { return true }
    if !fields[last].value.isEmpty { fields[last].value.append(0x20) }
    fields[last].value.append(contentsOf: ink)
    return true
  }

  private mutating func note(lines: Int, rubbish: Int, overlong: Int) {
    if lines > MailLimits.headerLines {
      losses.append(
        "a header of \(lines) lines; those past the limit of \(MailLimits.headerLines) are left out"
      )
    }
    if rubbish > 0 {
      losses.append(
        "\(rubbish) \(rubbish == 1 ? "line in the header is" : "lines in the header are") no header"
      )
    }
    if overlong > 0 {
      let limit = ReadingLimits.megabytes(MailLimits.headerBytes)
      losses.append("a header longer than the limit of \(limit) is cut")
    }
  }
}

/// The lines of a header in a message's bytes.
private struct HeaderLines {
  let bytes: [UInt8]
  let end: Int

  init(bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The line without its line end, and where the next one begins.
  func line(at start: Int) -> (content: Range<Int>, next: Int) {
    let feed = bytes.lineFeed(from: start, to: end)
    var last = feed
    while last > start, bytes[last - 1] == 0x0D { last -= 1 }
    return (start..<last, min(feed + 1, end))
  }

  func isDash(_ index: Int) -> Bool { index < end && bytes[index] == UInt8(ascii: "-") }

  /// The name of the header that a line opens, and where its value begins.
  func name(in line: Range<Int>) -> (name: String, valueStart: Int)? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] > 0x20, bytes[index] < 0x7F,
      bytes[index] != UInt8(ascii: ":")
    {
      index += 1
    }
    let nameEnd = index
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard nameEnd > line.lowerBound, nameEnd - line.lowerBound <= 200, index < line.upperBound,
      bytes[index] == UInt8(ascii: ":")
    else { return nil }
    return (
      String(decoding: bytes[line.lowerBound..<nameEnd], as: UTF8.self).lowercased(), index + 1
    )
  }

  func isWellKnown(_ line: Range<Int>) -> Bool {
    name(in: line).map { Self.wellKnown.contains($0.name) } ?? false
  }

  private static let wellKnown: Set<String> = [
    "bcc", "cc", "content-disposition", "content-transfer-encoding", "content-type", "date",
    "delivered-to", "from", "in-reply-to", "message-id", "mime-version", "received", "references",
    "reply-to", "return-path", "sender", "subject", "to",
  ]
}

extension [UInt8] {
  /// The place of the next line feed, or `end`.
  func lineFeed(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, self[index] != 0x0A { index += 1 }
    return index
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space and control codes at the two ends.
  var trimmedOfSpace: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
