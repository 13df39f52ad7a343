internal import CorpusStore

/// A text as UTF-8, and how it was written.
struct DecodedText {
  var text: [UInt8]
  /// The name by IANA: `UTF-8`, `windows-1252`.
  var encoding: String
  /// How many bytes stood for no character and became U+FFFD.
  var brokenBytes = 0

  /// Sets the fields that tell of an encoding other than whole UTF-8.
  func note(in draft: inout DocumentDraft) {
    if encoding != "UTF-8" { draft.setField("encoding", encoding) }
    if brokenBytes > 0 { draft.setField("broken_bytes", String(brokenBytes)) }
  }

  /// Puts U+FFFD for each zero byte and counts it.
  mutating func mendZeros() {
    var mended: [UInt8] = []
    mended.reserveCapacity(text.count + 16)
    for byte in text {
      guard byte == 0 else {
        mended.append(byte)
        continue
      }
      mended.append(contentsOf: [0xEF, 0xBF, 0xBD])
      brokenBytes += 1
    }
    text = mended
  }

  var brokenBytesReason: String {
    "\(brokenBytes) \(brokenBytes == 1 ? "byte stands" : "bytes stand") for no character in"
      + " \(encoding) and became U+FFFD"
  }
}

/// Why bytes are no text.
enum DecodingError: Error, Equatable, CustomStringConvertible {
  case zeroBytes(Int)
  case controlBytes(Int, of: Int)
  /// The system has no converter for an encoding, by its name.
  case noConverter(String)

  var description: String {
    switch self {
    case .zeroBytes(let count):
      "no text: it holds \(count) zero \(count == 1 ? "byte" : "bytes")"
    case .controlBytes(let count, let total):
      "no text: \(count) of \(total) bytes are control codes"
    case .noConverter(let name):
      "in the encoding \(name), which this system cannot convert"
    }
  }
}
