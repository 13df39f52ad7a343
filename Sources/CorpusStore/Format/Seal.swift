/// The last line of a text, with the digest of all before it, so that a change is found.
enum Seal {
  /// A text of whole lines, and the line with its digest.
  static func sealed(_ text: String) -> String {
    text + "digest\t\(hexadecimal(Checksum.of(Array(text.utf8))))\n"
  }

  /// Whether the last line of a text is the digest of all before it.
  static func isIntact(_ text: [UInt8]) -> Bool {
    let length = "digest\t0000000000000000\n".utf8.count
    guard text.count >= length else { return false }
    // The bytes are read inside the expression only.
    let digest = unsafe Checksum.of(text.span.bytes.extracting(droppingLast: length))
    return text.suffix(length).elementsEqual("digest\t\(hexadecimal(digest))\n".utf8)
  }
}
