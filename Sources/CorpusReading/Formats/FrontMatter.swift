/// What stands between `---` or `+++` lines at the top of a Markdown text.
///
/// Of YAML and TOML it knows lines of a name and a value, and lists; nested tables are left aside.
struct FrontMatter {
  /// The names and values, and an empty `text`, so that they are a record.
  private(set) var members: [JSONMember] = []
  /// Where it ends in the text, after its last line's end; 0 where there is none.
  private(set) var end = 0

  init(_ text: [UInt8]) {
    var lines = LineSpans(text)
    guard let first = lines.next(), let fence = Self.fence(text[first]) else {
      members = [Self.text]
      return
    }
    var found: [JSONMember] = []
    while let line = lines.next() {
      if Self.fence(text[line]) == fence {
        end = lines.offset
        members = found.filter { $0.name.lowercased() != "text" } + [Self.text]
        return
      }
      Self.read(text[line], separator: fence == 0x2B ? 0x3D : 0x3A, into: &found)
    }
    members = [Self.text]
  }

  /// One that counts as having words, so that nothing is said of it.
  private static let text = JSONMember(name: "text", value: .string([0x2D]))

  /// The letter of a fence: `-` or `+`.
  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    let ink = trimmed(line)
    guard ink.count == 3, let letter = ink.first, letter == 0x2D || letter == 0x2B else {
      return nil
    }
    return ink.allSatisfy { $0 == letter } ? letter : nil
  }

  private static func read(
    _ line: ArraySlice<UInt8>, separator: UInt8, into members: inout [JSONMember]
  ) {
    let ink = trimmed(line)
    guard let first = ink.first, first != UInt8(ascii: "#") else { return }
    if first == UInt8(ascii: "-"), let last = members.indices.last {
      // An element of a list under the name before.
      let element = JSONValue.string(Array(unquoted(trimmed(ink.dropFirst()))))
      switch members[last].value {
      case .array(var elements):
        members[last].value = .null
        elements.append(element)
        members[last].value = .array(elements)
      case .null: members[last].value = .array([element])
      case .string, .number, .bool, .object: return
      }
      return
    }
    guard let byte = line.first, byte > 0x20, let colon = ink.firstIndex(of: separator) else {
      return
    }
    let name = String(decoding: unquoted(trimmed(ink[..<colon])), as: UTF8.self)
    let value = trimmed(ink[(colon + 1)...])
    guard !name.isEmpty, members.count < ReadingLimits.fields else { return }
    members.append(JSONMember(name: name, value: read(value)))
  }

  private static func read(_ value: ArraySlice<UInt8>) -> JSONValue {
    guard let first = value.first, let last = value.last else { return .null }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") {
      let parts = value.dropFirst().dropLast().split(separator: UInt8(ascii: ","))
      return .array(parts.map { .string(Array(unquoted(trimmed($0)))) })
    }
    return .string(Array(unquoted(value)))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    return bytes
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count >= 2, let first = bytes.first, first == bytes.last,
      first == 0x22 || first == 0x27
    else { return bytes }
    return bytes.dropFirst().dropLast()
  }
}

/// The lines of a text without their ends: line feed, or carriage return and line feed.
struct LineSpans {
  private let text: [UInt8]
  /// Where the next line begins.
  private(set) var offset: Int

  init(_ text: [UInt8], from offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  mutating func next() -> Range<Int>? {
    guard offset < text.count else { return nil }
    let start = offset
    var end = text[start...].firstIndex(of: 0x0A) ?? text.count
    offset = min(end + 1, text.count)
    if end > start, text[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
