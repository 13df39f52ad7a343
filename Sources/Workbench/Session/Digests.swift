internal import Crypto

/// The digits by which a session tells one result from another: the first eight of SHA-256.
func shortDigest(_ bytes: [UInt8]) -> String {
  String(hexadecimalText(SHA256.hash(data: bytes)).prefix(8))
}

/// The same of the rows of a table.
///
/// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
func shortDigest(of table: Table) throws(Diagnostic) -> String {
  var hash = SHA256()
  try table.streamCanonicalRows { hash.update(data: $0) }
  return String(hexadecimalText(hash.finalize()).prefix(8))
}

/// Bytes as hexadecimal digits, as `sha256sum` prints them.
func hexadecimalText(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
