/// What the type of a body says of how it is read: `text/html; charset=utf-8`.
struct BodyType {
  enum Reader { case page, text, xml, json, lines }

  /// In lower case without parameters; empty where nothing says it.
  let name: String
  /// The value of `charset`; `nil` where it is missing.
  let charset: String?

  init(_ value: String?) {
    let parts = (value ?? "").split(separator: ";", omittingEmptySubsequences: false)
    name = (parts.first ?? "").filter { !$0.isWhitespace }.lowercased()
    var charset: String?
    for part in parts.dropFirst() where charset == nil {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == "charset" else {
        continue
      }
      let value = pair[1].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
      charset = value.isEmpty ? nil : value
    }
    self.charset = charset
  }

  /// How a body of this type is read; `nil` for what is no text.
  ///
  /// The body decides where nothing says the type.
  func reader(of body: [UInt8]) -> Reader? {
    switch name {
    case "text/html", "application/xhtml+xml": return .page
    case "text/plain", "text/markdown": return .text
    case "text/xml", "application/xml": return .xml
    case "application/json", "text/json", "application/feed+json", "application/ld+json":
      return .json
    case "application/x-ndjson", "application/jsonl", "application/jsonlines": return .lines
    case "", "application/unknown", "unknown/unknown":
      let head = String(decoding: body.prefix(1_024), as: UTF8.self).lowercased()
      if head.contains("<html") || head.contains("<!doctype html") { return .page }
      return head.contains("<?xml") || head.contains("<rss") ? .xml : nil
    default:
      let isXML = name.hasSuffix("+xml") && name != "image/svg+xml"
      return isXML ? .xml : nil
    }
  }
}
