/// An XML document made readable where people write it wrong in ways that leave no doubt: stray
/// ampersands, control codes, white space before the declaration.
struct XMLRepair {
  private(set) var bytes: [UInt8] = []
  /// How many lines stood before what is left of the document.
  private(set) var linesBefore = 0
  /// The ampersands that begin no reference; they stand for themselves.
  private(set) var ampersands = 0
  /// The characters that XML does not allow; they became spaces.
  private(set) var controls = 0

  /// - Complexity: O(*n*).
  init(_ document: [UInt8]) {
    let start = document.firstIndex { $0 > 0x20 } ?? document.count
    linesBefore = document[..<start].count { $0 == 0x0A }
    bytes.reserveCapacity(document.count - start + 64)
    var index = start
    var isClosed = true
    while index < document.count {
      let byte = document[index]
      switch byte {
      case UInt8(ascii: "<"):
        let isData = isClosed && Self.isCharacterData(document, at: index)
        let end = isData ? Self.end(of: document, index) : nil
        // Where one section has no end, none after it has.
        if isData, end == nil { isClosed = false }
        guard let end else {
          bytes.append(byte)
          index += 1
          continue
        }
        for byte in document[index..<end] { append(byte) }
        index = end
      case UInt8(ascii: "&"):
        index = copyReference(of: document, at: index)
      default:
        append(byte)
        index += 1
      }
    }
  }

  /// What was done; `nil` where nothing was.
  var note: String? {
    var parts: [String] = []
    if ampersands > 0 {
      let what = ampersands == 1 ? "ampersand that begins" : "ampersands that begin"
      parts.append("\(ampersands) \(what) no reference")
    }
    if controls > 0 {
      parts.append("\(controls) \(controls == 1 ? "character" : "characters") not allowed in XML")
    }
    return parts.isEmpty ? nil : "no XML as it stands for \(parts.joined(separator: " and "))"
  }

  private mutating func append(_ byte: UInt8) {
    guard byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D else { return bytes.append(byte) }
    controls += 1
    bytes.append(0x20)
  }

  private mutating func copyReference(of document: [UInt8], at start: Int) -> Int {
    var end = start + 1
    while end < document.count, end - start <= 34, Self.isNameByte(document[end]) { end += 1 }
    guard end < document.count, document[end] == UInt8(ascii: ";"), end > start + 1,
      document[(start + 2)..<end].allSatisfy({ $0 != UInt8(ascii: "#") })
    else {
      ampersands += 1
      bytes += Array("&amp;".utf8)
      return start + 1
    }
    guard document[start + 1] == UInt8(ascii: "#") else {
      bytes += document[start...end]
      return end + 1
    }
    let digits = String(decoding: document[(start + 2)..<end], as: UTF8.self)
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    if let code, Self.isAllowed(code) {
      bytes += Array("&#\(code);".utf8)
    } else {
      controls += 1
      bytes.append(0x20)
    }
    return end + 1
  }

  /// Source: Extensible Markup Language 1.0 (fifth edition), production 2.
  private static func isAllowed(_ code: UInt32) -> Bool {
    code == 0x09 || code == 0x0A || code == 0x0D || code >= 0x20 && code <= 0xD7FF
      || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000 && code <= 0x10FFFF
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  /// Whether a CDATA section begins here.
  private static func isCharacterData(_ document: [UInt8], at index: Int) -> Bool {
    document[index...].starts(with: opening)
  }

  private static let opening = Array("<![CDATA[".utf8)

  /// One past the CDATA section that begins at `start`; `nil` where it has no end.
  private static func end(of document: [UInt8], _ start: Int) -> Int? {
    var index = start + opening.count
    while index + 2 < document.count {
      if document[index] == 0x5D, document[index + 1] == 0x5D, document[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}
