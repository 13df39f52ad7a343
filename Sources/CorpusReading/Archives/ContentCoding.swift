/// A body as it was before the server packed it; `nil` where a coding is not read.
///
/// The codings are what the field `Content-Encoding` says, in the order in which they were applied:
/// `gzip`, `deflate`, `br`. Archives that unpacked a body already keep the field all the same.
func withoutCoding(_ body: [UInt8], _ codings: String?) -> [UInt8]? {
  var body = body
  let codings = (codings ?? "").lowercased().split { $0 == "," || $0 == " " }
  for coding in codings.reversed() where coding != "identity" && coding != "none" {
    let isGzip = coding == "gzip" || coding == "x-gzip"
    if isGzip ? !body.starts(with: [0x1F, 0x8B]) : isText(body) { continue }
    guard isGzip || coding == "deflate",
      let plain = try? unpacked(body, as: isGzip ? .gzip : .deflate)
    else { return nil }
    body = plain
  }
  return body
}

/// Whether the beginning of a body has no byte that text never has.
///
/// Packed bytes have such soon.
private func isText(_ body: [UInt8]) -> Bool {
  let head = body.prefix(256)
  return head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 >= 0x09 && $0 <= 0x0D }
}
