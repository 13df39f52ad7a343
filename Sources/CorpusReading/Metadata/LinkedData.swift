internal import CorpusStore

/// What the JSON-LD of a page says of its article, by the words of schema.org.
///
/// The page's own `address`, which may be empty, and its `headline` tell its article from others.
func linkedDataClaims(
  of scripts: [[UInt8]], address: String, headline: String?
) -> [Claim] {
  var graph = LinkedGraph()
  var broken: [[UInt8]] = []
  for script in scripts {
    let text = plainJSON(script)
    var scanner = JSONScanner(text)
    do {
      graph.add(try scanner.document())
    } catch {
      broken.append(text)
    }
  }
  let claims = graph.claims(address: address, headline: headline)
  if claims.contains(where: { $0.field == "date" || $0.field == "title" }) { return claims }
  return claims + broken.flatMap(membersOfBrokenJSON)
}

/// JSON without what pages put around and into it: comments of HTML and CDATA marks, raw control
/// characters in strings, a semicolon at the end.
private func plainJSON(_ script: [UInt8]) -> [UInt8] {
  let bytes = script.map { $0 < 0x20 ? 0x20 : $0 }
  let opening = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
  let isMarked = bytes.prefix(64).contains(UInt8(ascii: "<"))
  var start = opening ?? 0
  if isMarked, let after = bytes.prefix(64).lastIndex(of: UInt8(ascii: "[")), after < 20,
    let brace = bytes[(after + 1)...].firstIndex(where: { $0 > 0x20 && $0 != 0x2F && $0 != 0x2A })
  {
    start = brace
  }
  let end = bytes.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") } ?? start
  guard start <= end, end < bytes.count else { return [] }
  return withoutCDATAEnd(Array(bytes[start...end]))
}

private func withoutCDATAEnd(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.first == UInt8(ascii: "{"), let end = bytes.lastIndex(of: UInt8(ascii: "}")) else {
    return bytes
  }
  return Array(bytes[...end])
}

/// The members that matter most, out of JSON that is none.
private func membersOfBrokenJSON(_ bytes: [UInt8]) -> [Claim] {
  let wanted = [
    ("headline", "title"), ("datePublished", "date"), ("dateModified", "date_modified"),
  ]
  return wanted.compactMap { name, field in
    let key = Array("\"\(name)\"".utf8)
    guard let after = end(of: key, in: bytes),
      let colon = bytes[after...].firstIndex(where: { $0 > 0x20 }),
      bytes[colon] == UInt8(ascii: ":")
    else { return nil }
    var index = colon + 1
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    var scanner = JSONScanner(bytes, from: index)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\""),
      case .string(let value)? = try? scanner.firstValue()
    else { return nil }
    return Claim(field, String(decoding: value, as: UTF8.self), basis: "json-ld")
  }
}

/// One past the first place of some bytes; `nil` where they are not.
private func end(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
  guard let first = wanted.first else { return nil }
  var index = 0
  while index + wanted.count <= bytes.count {
    if bytes[index] == first, bytes[index...].starts(with: wanted) { return index + wanted.count }
    index += 1
  }
  return nil
}
