/// A JSON value with its parts as written: members in order, numbers in their digits.
enum JSONValue: Equatable {
  case string([UInt8])
  case number([UInt8])
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([JSONMember])

  /// What it is, for messages.
  var kind: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .bool: "a truth value"
    case .null: "null"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value as a document field: strings and numbers as written, arrays joined by `; `,
  /// objects as compact JSON.
  var fieldText: String {
    switch self {
    case .string(let bytes), .number(let bytes): String(decoding: bytes, as: UTF8.self)
    case .bool(let value): value ? "true" : "false"
    case .null: ""
    case .array(let elements): elements.map(\.fieldText).joined(separator: "; ")
    case .object: compact
    }
  }

  /// JSON without white space.
  var compact: String {
    switch self {
    case .string(let bytes): Self.quoted(bytes)
    case .number(let bytes): String(decoding: bytes, as: UTF8.self)
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.map { Self.quoted(Array($0.name.utf8)) + ":" + $0.value.compact }
        .joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = [0x22]
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: result += [0x5C, byte]
      case 0x0A: result += Array(#"\n"#.utf8)
      case 0x0D: result += Array(#"\r"#.utf8)
      case 0x09: result += Array(#"\t"#.utf8)
      case 0..<0x20:
        result +=
          Array((byte < 16 ? "\\u000" : "\\u00").utf8)
          + Array(String(byte, radix: 16).utf8)
      default: result.append(byte)
      }
    }
    result.append(0x22)
    return String(decoding: result, as: UTF8.self)
  }
}

/// One name of an object with its value.
struct JSONMember: Equatable {
  var name: String
  var value: JSONValue
}
