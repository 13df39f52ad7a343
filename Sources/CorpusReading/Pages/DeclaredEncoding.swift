/// The encoding that a page names for itself near its beginning.
///
/// After the prescan of the HTML standard, 13.2.3.2, with more room: `<?xml encoding="…"?>`,
/// `<meta charset="…">` and `<meta http-equiv="Content-Type" content="text/html; charset=…">`;
/// comments are passed over.
///
/// - Returns: The name as written, in lower case; `nil` where the page names none.
/// - Complexity: O(1): it looks at the first 4,096 bytes.
func declaredEncoding(of page: [UInt8]) -> String? {
  let head = page.prefix(4_096)
  if head.starts(with: "<?xml".utf8) {
    let end = head.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
    if let name = EncodingScan(head[..<end]).value(after: "encoding") { return name }
  }
  var index = head.startIndex
  while let tag = head[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = tag + 1
    if head[tag...].starts(with: "<!--".utf8) {
      index = EncodingScan(head).end(ofCommentAt: tag)
    } else if head[index...].starts(with: "meta".utf8, by: { $0 | 0x20 == $1 }) {
      let end = head[index...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let name = EncodingScan(head[index..<end]).value(after: "charset") { return name }
      index = end
    }
  }
  return nil
}

/// Looks for a name in the first bytes of a page.
private struct EncodingScan {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func end(ofCommentAt start: Int) -> Int {
    var index = start + 4
    while index + 2 < bytes.endIndex {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return bytes.endIndex
  }

  /// What stands after `key =`, with or without marks around it.
  func value(after key: String) -> String? {
    let word = Array(key.utf8)
    var index = bytes.startIndex
    while index + word.count < bytes.endIndex {
      defer { index += 1 }
      guard bytes[index] | 0x20 == word[0],
        bytes[index...].starts(with: word, by: { $0 | 0x20 == $1 })
      else { continue }
      let rest = bytes[(index + word.count)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && !"\"';>/?".utf8.contains($0) }
      guard !value.isEmpty, value.count <= 40 else { continue }
      return String(decoding: value, as: UTF8.self).lowercased()
    }
    return nil
  }
}
