/// Where and why a text is no JSON.
struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Bytes from the start of the text.
  var offset: Int
  var description: String
  /// Whether one whole value was read and more follows.
  var isTrailing = false
}

/// Reads JSON as RFC 8259 has it, over bytes that are UTF-8.
///
/// - Complexity: O(*n*), and at most ``ReadingLimits/jsonDepth`` calls deep.
struct JSONScanner {
  private let bytes: [UInt8]
  private var offset: Int
  /// How many `\u` escapes were half of a character and became U+FFFD.
  private(set) var halfPairs = 0

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The one value that the text is.
  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else {
      throw JSONError(offset: offset, description: "more text after the record", isTrailing: true)
    }
    return value
  }

  /// The next of values after each other; `nil` at the end.
  ///
  /// Commas between them are passed over; with `inArray` the brackets of the array around them too.
  mutating func nextValue(inArray: Bool) throws(JSONError) -> JSONValue? {
    skipSpace()
    while take(UInt8(ascii: ","))
      || inArray && (take(UInt8(ascii: "[")) || take(UInt8(ascii: "]")))
    {
      skipSpace()
    }
    return offset < bytes.count ? try value(depth: 0) : nil
  }

  /// What became of escapes that are half of a character.
  static func halfPairsReason(_ count: Int) -> String {
    "\(count) \(count == 1 ? "escape is" : "escapes are") half of a character and became U+FFFD"
  }

  /// The value that the text begins with, whatever follows it.
  mutating func firstValue() throws(JSONError) -> JSONValue { try value(depth: 0) }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard offset < bytes.count else { throw error("the record breaks off") }
    guard depth <= ReadingLimits.jsonDepth else {
      throw error("nested deeper than the limit of \(ReadingLimits.jsonDepth)")
    }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [JSONMember] = []
    offset += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw error("no name in double quotes")
      }
      let name = String(decoding: try string(), as: UTF8.self)
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("no ':' after a name") }
      members.append(JSONMember(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      if take(UInt8(ascii: "}")) { return .object(members) }
      throw error("no ',' or '}' after a value")
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      if take(UInt8(ascii: "]")) { return .array(elements) }
      throw error("no ',' or ']' after a value")
    }
  }

  private mutating func string() throws(JSONError) -> [UInt8] {
    let start = offset
    offset += 1
    var result: [UInt8] = []
    var plain = offset
    while true {
      offset = plainEnd(from: offset)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        result.append(contentsOf: bytes[plain..<offset])
        offset += 1
        return result
      }
      if byte < 0x20 { throw error("a control character inside a string") }
      result.append(contentsOf: bytes[plain..<offset])
      try escape(into: &result)
      plain = offset
    }
    throw JSONError(offset: start, description: "a string has no closing '\"'")
  }

  /// Where the bytes of a string end that stand for themselves.
  private func plainEnd(from start: Int) -> Int {
    let text = bytes.span
    var index = start
    while index + 8 <= text.count,
      !EightBytes(text, at: index).holdControl(or: UInt8(ascii: "\""), UInt8(ascii: "\\"))
    {
      index += 8
    }
    while index < text.count, text[index] >= 0x20, text[index] != UInt8(ascii: "\""),
      text[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    return index
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    guard offset + 1 < bytes.count else { throw error("the record breaks off") }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "u"): result.append(contentsOf: String(try escapedScalar()).utf8)
    default:
      offset -= 2
      throw error("no such escape in a string")
    }
  }

  /// The character of `\uXXXX`, or of two of them; half a pair becomes U+FFFD.
  private mutating func escapedScalar() throws(JSONError) -> Character {
    let first = try hexDigits()
    guard (0xD800..<0xDC00).contains(first) else {
      guard let scalar = Unicode.Scalar(first) else { return halfPair() }
      return Character(scalar)
    }
    let after = offset
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return halfPair() }
    offset += 2
    let second = try hexDigits()
    guard (0xDC00..<0xE000).contains(second) else {
      offset = after
      return halfPair()
    }
    let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func halfPair() -> Character {
    halfPairs += 1
    return "\u{FFFD}"
  }

  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error("the record breaks off") }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: throw error("no four hexadecimal digits after '\\u'")
      }
    }
    offset += 4
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    let integer = digits()
    guard integer > 0 else {
      offset = start
      throw error("no value here")
    }
    if integer > 1, bytes[offset - integer] == UInt8(ascii: "0") {
      throw error("a number begins with 0")
    }
    if take(UInt8(ascii: ".")), digits() == 0 { throw error("no digit after the decimal point") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if digits() == 0 { throw error("no digit in the exponent") }
    }
    return .number(Array(bytes[start..<offset]))
  }

  /// Goes over digits and counts them.
  private mutating func digits() -> Int {
    let start = offset
    while offset < bytes.count, bytes[offset] >= 0x30, bytes[offset] <= 0x39 { offset += 1 }
    return offset - start
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[offset..<end].elementsEqual("\(word)".utf8) else {
      throw error("no value here")
    }
    offset = end
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count,
      bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
        || bytes[offset] == 0x09
    {
      offset += 1
    }
  }

  private func error(_ fact: String) -> JSONError { JSONError(offset: offset, description: fact) }
}
