extension ContentPrefix {
  /// An object in braces, or an array of them.
  var isJSON: Bool {
    switch first {
    case UInt8(ascii: "{"):
      let next = dropFirst().afterSpace.first
      return next == nil || next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    case UInt8(ascii: "["):
      let next = dropFirst().afterSpace.first
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
    default: return false
    }
  }

  /// Objects a line each: the first line ends in its brace or reaches past what is looked at, or
  /// another line begins with one.
  var isJSONLines: Bool {
    guard isJSON, first == UInt8(ascii: "{") else { return false }
    let line = firstLine
    if line.endIndex == endIndex || line.last(where: { $0 > 0x20 }) == UInt8(ascii: "}") {
      return true
    }
    return contains(text: "\n{\"")
  }

  /// The line that parts the messages of a mailbox: `From someone Thu Feb 16 10:00:00 2017`.
  var isMailbox: Bool {
    guard starts(with: Array("From ".utf8)) else { return false }
    let line = firstLine.dropFirst(5)
    return line.contains(UInt8(ascii: ":")) && line.contains(UInt8(ascii: " "))
      && line.contains { (0x30...0x39).contains($0) }
  }

  /// A mail: its first two lines are headers, the first of a name that mails begin with.
  var isMail: Bool {
    let names: [StaticString] = [
      "arc-", "authentication-results:", "bcc:", "cc:", "content-type:", "date:", "delivered-to:",
      "dkim-", "from:", "in-reply-to:", "list-", "message-id:", "mime-version:", "newsgroups:",
      "path:", "received:", "references:", "reply-to:", "return-path:", "sender:", "subject:",
      "to:", "user-agent:", "x-",
    ]
    guard names.contains(where: { starts(withText: $0) }), firstLine.isHeader else { return false }
    let rest = self[firstLine.endIndex...].drop { $0 == 0x0D }.dropFirst()
    let second = rest.firstLine
    let isFolded = second.first == 0x20 || second.first == 0x09
    return isFolded && second.contains { $0 > 0x20 } || second.isHeader
  }

  /// A web archive.
  var isWARC: Bool { starts(with: Array("WARC/1.".utf8)) || starts(with: Array("WARC/0.".utf8)) }

  /// Whether a line is a header: a name without spaces, a colon, and something after it.
  private var isHeader: Bool {
    guard let colon = firstIndex(of: UInt8(ascii: ":")), colon > startIndex else { return false }
    return self[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// The separator of a first line that names columns, among them one that the options name.
  func tableSeparator(_ options: ReadingOptions) -> UInt8? {
    let wanted = Set(options.members.values.map { $0.lowercased() })
    guard !wanted.isEmpty else { return nil }
    return [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")].first { separator in
      let cells = firstLine.split(separator: separator, omittingEmptySubsequences: false)
      return cells.count > 1
        && cells.contains { cell in
          let ink = cell.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
          return wanted.contains(String(decoding: ink, as: UTF8.self).lowercased())
        }
    }
  }
}
