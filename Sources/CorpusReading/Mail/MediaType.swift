/// The value of a `Content-Type` or `Content-Disposition`, with its parameters.
struct MediaType {
  /// In lower case: `text/plain`, `attachment`; empty where the header is missing.
  var name: String
  /// By names in lower case; values in pieces are joined, those of RFC 2231 decoded to UTF-8.
  private var parameters: [String: [UInt8]] = [:]

  /// The bytes of a parameter.
  subscript(name: String) -> [UInt8]? { parameters[name] }

  /// A parameter as people read it, encoded words decoded.
  func text(_ name: String) -> String? {
    parameters[name].map(headerText).flatMap { $0.isEmpty ? nil : $0 }
  }

  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Whether the part is a whole message.
  var isMessage: Bool {
    name == "message/rfc822" || name == "message/global" || name == "message/news"
  }

  /// - Complexity: O(*n* log *n*) in the number of parameters.
  init(_ value: [UInt8]) {
    var scanner = ParameterScanner(value)
    name = scanner.word().lowercased()
    var pieces: [String: [Piece]] = [:]
    while let (key, value) = scanner.parameter() {
      let piece = Piece(key: key, value: value)
      pieces[piece.name, default: []].append(piece)
    }
    for (key, list) in pieces { parameters[key] = Piece.joined(list) }
  }
}

/// One parameter or a numbered piece of one: `filename*0*=utf-8''caf%C3%A9`.
///
/// - Note: Source: RFC 2231, sections 3 and 4.
private struct Piece {
  var name: String
  var number: Int?
  var isEncoded: Bool
  var value: [UInt8]

  init(key: String, value: [UInt8]) {
    self.value = value
    let parts = key.split(separator: "*", omittingEmptySubsequences: false)
    name = String(parts.first ?? "")
    isEncoded = parts.count > 1 && parts.last == ""
    number = parts.count > 1 ? Int(parts[1]) : nil
  }

  /// The value in whole; an encoded one wins over the plain one beside it.
  static func joined(_ pieces: [Piece]) -> [UInt8] {
    let numbered = pieces.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    if let whole = pieces.first(where: { $0.number == nil && $0.isEncoded }) {
      return decoded([whole])
    }
    if !numbered.isEmpty { return decoded(numbered) }
    return pieces.first?.value ?? []
  }

  private static func decoded(_ pieces: [Piece]) -> [UInt8] {
    var bytes: [UInt8] = []
    var charset: String?
    for (index, piece) in pieces.enumerated() {
      var value = piece.value[...]
      if index == 0, piece.isEncoded {
        let quotes = value.indices.filter { value[$0] == UInt8(ascii: "'") }.prefix(2)
        if let first = quotes.first, let second = quotes.last, second > first {
          charset = String(decoding: value[..<first], as: UTF8.self)
          value = value[(second + 1)...]
        }
      }
      bytes += piece.isEncoded ? percentDecoded(value) : Array(value)
    }
    guard let charset, let text = decodeMailText(bytes, declared: charset) else { return bytes }
    return text.decoded.text
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

/// Goes over `word; key=value; key="value" (comment)`.
private struct ParameterScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The word before the first semicolon.
  mutating func word() -> String {
    skipSpace()
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !";(".utf8.contains(bytes[index]) {
      index += 1
    }
    return String(decoding: bytes[start..<index].filter { $0 != 0x22 }, as: UTF8.self)
  }

  /// The next parameter; `nil` at the end.
  mutating func parameter() -> (key: String, value: [UInt8])? {
    while index < bytes.count {
      skipSpace()
      if index < bytes.count, bytes[index] == UInt8(ascii: ";") {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] > 0x20, !";=(".utf8.contains(bytes[index]) {
        index += 1
      }
      let key = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        if index == start { index += 1 }
        continue
      }
      index += 1
      skipSpace()
      return (key, value(withSpaces: key.hasSuffix("name")))
    }
    return nil
  }

  /// The value after an equals sign; spaces belong to one without quotes where careless senders
  /// write the name of a file.
  private mutating func value(withSpaces: Bool) -> [UInt8] {
    var value: [UInt8] = []
    guard index < bytes.count, bytes[index] == 0x22 else {
      while index < bytes.count, bytes[index] != UInt8(ascii: ";"),
        bytes[index] > 0x20 || withSpaces
      {
        value.append(bytes[index])
        index += 1
      }
      return Array(value[...].trimmedOfSpace)
    }
    index += 1
    while index < bytes.count, bytes[index] != 0x22 {
      // A backslash before anything but a quote is a path of a careless sender.
      if bytes[index] == 0x5C, index + 1 < bytes.count, [0x22, 0x5C].contains(bytes[index + 1]) {
        index += 1
      }
      value.append(bytes[index])
      index += 1
    }
    index += 1
    return value
  }

  /// Goes over white space and comments.
  private mutating func skipSpace() {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
      } else if depth == 0, byte > 0x20 {
        return
      }
      index += 1
    }
  }
}
