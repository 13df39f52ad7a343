/// One part of a message: a multipart, a message inside it, or a leaf.
struct MailPart {
  var header: MailHeader
  var type: MediaType
  /// What stands between its header and the boundary that ends it, inner parts included.
  var body: Range<Int>
  /// The part around it; -1 for the message itself.
  var parent: Int
  /// One past the last part inside it.
  var end: Int
  /// Whether its body was followed into parts of its own.
  var isOpened = false
}

/// The parts of a message in the order of its bytes: the subtree of a part is the stretch up to
/// its ``MailPart/end``.
///
/// One pass over the lines; a boundary is compared with those that are open, the innermost first.
///
/// - Note: Source: RFC 2046, section 5.1. A boundary is the whole line, so that none is taken for
///   another that it begins with.
struct MailTree {
  let bytes: [UInt8]
  private(set) var parts: [MailPart] = []
  /// What of the message is not in it, a phrase each.
  private(set) var losses: [String] = []

  /// A part that is not ended yet.
  private struct Open {
    var part: Int
    /// The line that separates its parts, dashes left out; `nil` for messages and leaves.
    var boundary: [UInt8]?
    /// The type of parts that name none.
    var innerType = "text/plain"
  }
  private var open: [Open] = []
  private let depth: Int
  private var partsLeftOut = 0
  private var isTooDeep = false

  /// - Parameters:
  ///   - bytes: What holds the message up to its end.
  ///   - start: Where the message's header begins.
  ///   - depth: How many messages and multiparts are around it already.
  /// - Complexity: O(*n*) in the message's length.
  init(_ bytes: [UInt8], from start: Int = 0, depth: Int = 0) {
    self.bytes = bytes
    self.depth = depth
    run(from: start)
    open = []
    if isTooDeep {
      losses.append("parts nested deeper than the limit of \(MailLimits.depth) are not read")
    }
    if partsLeftOut > 0 {
      losses.append(
        "\(partsLeftOut) parts past the limit of \(MailLimits.parts) are left out")
    }
  }

  /// The parts directly inside one.
  func children(of part: Int) -> [Int] {
    var children: [Int] = []
    var index = part + 1
    while index < parts[part].end {
      children.append(index)
      index = parts[index].end
    }
    return children
  }

  private mutating func run(from start: Int) {
    var index = openPart(at: start, defaultType: "text/plain")
    while index < bytes.count {
      let feed = bytes.lineFeed(from: index, to: bytes.count)
      guard bytes[index] == UInt8(ascii: "-"), feed - index > 2,
        bytes[index + 1] == UInt8(ascii: "-"),
        let found = boundary(bytes[(index + 2)..<feed].trimmedAtEnd)
      else {
        index = feed + 1
        continue
      }
      close(downTo: found.level + 1, at: index)
      let container = open[found.level]
      if found.isLast {
        close(downTo: found.level, at: min(feed + 1, bytes.count))
        index = feed + 1
      } else if parts.count >= MailLimits.parts {
        partsLeftOut += 1
        index = feed + 1
      } else {
        index = openPart(at: min(feed + 1, bytes.count), defaultType: container.innerType)
      }
    }
    let parts = parts.count
    if open.contains(where: { $0.boundary != nil && $0.part + 1 < parts }) {
      losses.append("its last boundary is missing; it may be cut off")
    }
    close(downTo: 0, at: bytes.count)
  }

  /// The open multipart whose boundary a line is.
  private func boundary(_ line: ArraySlice<UInt8>) -> (level: Int, isLast: Bool)? {
    let dash = UInt8(ascii: "-")
    let isLast = line.count > 2 && line.suffix(2).allSatisfy { $0 == dash }
    for level in open.indices.reversed() {
      guard let own = open[level].boundary else { continue }
      if own.count == line.count, line.elementsEqual(own) { return (level, false) }
      if isLast, own.count == line.count - 2, line.dropLast(2).elementsEqual(own) {
        return (level, true)
      }
    }
    return nil
  }

  /// Ends the parts above a level; their last line end belongs to the boundary.
  private mutating func close(downTo level: Int, at index: Int) {
    while open.count > level {
      guard let last = open.popLast() else { return }
      var end = index
      let start = parts[last.part].body.lowerBound
      if end > start, bytes[end - 1] == 0x0A, index < bytes.count { end -= 1 }
      if end > start, end < bytes.count, bytes[end - 1] == 0x0D, bytes[end] == 0x0A { end -= 1 }
      parts[last.part].body = start..<max(start, end)
      parts[last.part].end = parts.count
    }
  }

  /// Opens the part whose header begins at a place, and the messages inside it; gives the place
  /// where its body goes on.
  private mutating func openPart(at start: Int, defaultType: String) -> Int {
    var index = start
    var defaultType = defaultType
    while true {
      let header = MailHeader(bytes, from: index, to: bytes.count)
      index = header.bodyStart
      var type = MediaType(header["content-type"] ?? [])
      if !type.name.contains("/") { type.name = type.name.isEmpty ? defaultType : "text/plain" }
      let part = MailPart(
        header: header, type: type, body: index..<index, parent: open.last?.part ?? -1,
        end: parts.count + 1)
      parts.append(part)
      losses += header.losses
      var entry = Open(part: parts.count - 1)
      guard type.isMultipart || type.isMessage && isPlain(header) else {
        open.append(entry)
        return index
      }
      guard depth + open.count < MailLimits.depth, parts.count < MailLimits.parts else {
        isTooDeep = isTooDeep || depth + open.count >= MailLimits.depth
        if parts.count >= MailLimits.parts { partsLeftOut += 1 }
        open.append(entry)
        return index
      }
      parts[entry.part].isOpened = true
      if type.isMultipart {
        entry.boundary = type["boundary"] ?? guessedBoundary(from: index)
        entry.boundary = entry.boundary.flatMap { $0.isEmpty ? nil : Array($0[...].trimmedAtEnd) }
        if type.name == "multipart/digest" { entry.innerType = "message/rfc822" }
        open.append(entry)
        return index
      }
      open.append(entry)
      defaultType = "text/plain"
    }
  }

  /// Whether a message inside is there as it stands, not encoded.
  private func isPlain(_ header: MailHeader) -> Bool {
    if case .identity = TransferEncoding(header["content-transfer-encoding"]) { return true }
    return false
  }

  /// The first line that looks like a boundary, for a multipart that names none.
  private func guessedBoundary(from start: Int) -> [UInt8]? {
    var index = start
    while index < min(bytes.count, start + 4_096) {
      let feed = bytes.lineFeed(from: index, to: bytes.count)
      let line = bytes[index..<feed].trimmedAtEnd
      if line.count > 4, line.count <= 200, line.starts(with: [0x2D, 0x2D]),
        line.contains(where: { $0 != 0x2D })
      {
        return Array(line.dropFirst(2))
      }
      index = feed + 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at the end.
  var trimmedAtEnd: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
