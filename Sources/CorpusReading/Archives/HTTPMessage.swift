/// An answer of a web server as an archive keeps it.
struct HTTPMessage {
  /// 200, 404; `nil` where the first line is none of HTTP.
  let status: Int?
  /// In the order of the message.
  private(set) var fields: [(name: String, value: String)] = []
  /// What follows the fields, as it was sent.
  private(set) var body: [UInt8]

  /// The most bytes of the first line and the fields.
  static let headBytes = 1 << 20

  /// - Parameter bytes: The message; all of it is body where it does not begin as one of HTTP does.
  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("HTTP/".utf8)) else {
      status = nil
      body = bytes
      return
    }
    var index = 0
    var first: [UInt8] = []
    var isFirst = true
    while index < min(bytes.count, Self.headBytes) {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let line = onOneLine(bytes[index..<end])
      let isContinued = bytes[index] == 0x20 || bytes[index] == 0x09
      index = min(end + 1, bytes.count)
      if line.isEmpty { break }
      if isFirst {
        first = line
        isFirst = false
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      if isContinued, let last = fields.indices.last {
        fields[last].value += " " + text
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        fields.append((text[..<colon].lowercased(), String(value)))
      }
    }
    let words = first.split(separator: 0x20)
    status = words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) ?? 0 : 0
    body = Array(bytes[index...])
  }

  /// The value of a field by its name in lower case; `nil` where it is missing.
  func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The body as it was before it was cut into chunks.
  ///
  /// Archives that undid this already keep the field all the same.
  var wholeBody: [UInt8] {
    let codings = fields.filter { $0.name == "transfer-encoding" }.map { $0.value.lowercased() }
    guard codings.contains(where: { $0.contains("chunked") }) else { return body }
    return joinedChunks(of: body) ?? body
  }
}

/// The chunks of a body one behind the other; `nil` where it does not begin with a chunk.
///
/// A body that breaks off gives what there is.
///
/// - Note: Source: RFC 9112, section 7.1.
func joinedChunks(of body: [UInt8]) -> [UInt8]? {
  var joined: [UInt8] = []
  var index = 0
  while index < body.count {
    guard let end = body[index...].prefix(1_024).firstIndex(of: 0x0A),
      let size = chunkSize(body[index..<end])
    else { return joined.isEmpty ? nil : joined + body[index...] }
    index = end + 1
    guard size > 0 else { return joined }
    let stop = size > body.count - index ? body.count : index + size
    if stop < body.count, body[stop] != 0x0D, body[stop] != 0x0A {
      // What looks like a size is the text itself.
      return joined.isEmpty ? nil : joined + body[index...]
    }
    joined += body[index..<stop]
    index = stop
    if index < body.count, body[index] == 0x0D { index += 1 }
    if index < body.count, body[index] == 0x0A { index += 1 }
  }
  return joined
}

/// The size in the first line of a chunk, in hexadecimal digits before white space or a semicolon.
private func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
  let digits = line.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
  guard !digits.isEmpty, digits.count <= 15 else { return nil }
  return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 >= 0 ? $0 : nil }
}
