/// How a part's bytes were made fit for transport.
enum TransferEncoding {
  case identity
  case quotedPrintable
  case base64
  /// A name that none of the others has.
  case unknown(String)

  /// The encoding that a `Content-Transfer-Encoding` names.
  init(_ value: [UInt8]?) {
    let name = headerText(value ?? []).lowercased().prefix { $0 != ";" && $0 != "(" }
    switch name.filter({ !$0.isWhitespace && $0 != "\"" }) {
    case "", "7bit", "8bit", "binary", "7-bit", "8-bit": self = .identity
    case "quoted-printable", "quotedprintable": self = .quotedPrintable
    case "base64", "base-64": self = .base64
    default: self = .unknown(String(name))
    }
  }

  /// The bytes before transport, and what was wrong with their encoding; `nil` for an unknown one.
  func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], loss: String?)? {
    switch self {
    case .identity: return (Array(bytes), nil)
    case .quotedPrintable:
      let (decoded, broken) = decodeQuotedPrintable(bytes)
      let loss =
        broken == 0
        ? nil
        : "\(broken) quoted-printable \(broken == 1 ? "escape stands" : "escapes stand") for nothing"
      return (decoded, loss)
    case .base64:
      let (decoded, rubbish, spaces) = decodeBase64(bytes)
      if (rubbish + spaces) * 10 > bytes.count {
        return (Array(bytes), "said to be base64 and is not; read as it stands")
      }
      let loss =
        rubbish == 0
        ? nil : "\(rubbish) \(rubbish == 1 ? "byte" : "bytes") of its base64 stand for nothing"
      return (decoded, loss)
    case .unknown: return nil
    }
  }
}

/// The bytes that base64 stands for; white space, missing padding and rubbish are borne.
///
/// What follows the padding and is no base64, such as the footer that a mailing list adds, is kept
/// as it stands.
///
/// - Returns: The bytes, how many of the encoded ones stand for nothing, and how many are spaces,
///   which base64 has hardly any of.
/// - Complexity: O(*n*).
func decodeBase64(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], rubbish: Int, spaces: Int) {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count / 4 * 3 + 3)
  var bits: UInt32 = 0
  var held = 0
  var rubbish = 0
  var spaces = 0
  var isTailKnown = false
  for index in bytes.indices {
    let value = base64Values[Int(bytes[index])]
    if value < 64 {
      bits = bits << 6 | UInt32(value)
      held += 6
      if held == 24 {
        result.append(UInt8(truncatingIfNeeded: bits >> 16))
        result.append(UInt8(truncatingIfNeeded: bits >> 8))
        result.append(UInt8(truncatingIfNeeded: bits))
        (bits, held) = (0, 0)
      }
    } else if value == base64Pad {
      appendRest(bits, held, to: &result)
      (bits, held) = (0, 0)
      guard !isTailKnown else { continue }
      isTailKnown = true
      let tail = bytes[(index + 1)...].drop { $0 == UInt8(ascii: "=") }.trimmedOfSpace
      guard tail.allSatisfy({ base64Values[Int($0)] != 0xFF && $0 != 0x20 }) else {
        return (result + [0x0A] + tail, rubbish, spaces)
      }
    } else if value == 0xFF {
      rubbish += 1
    } else if bytes[index] == 0x20 {
      spaces += 1
    }
  }
  appendRest(bits, held, to: &result)
  return (result, rubbish, spaces)
}

/// The whole bytes among fewer than 24 bits.
private func appendRest(_ bits: UInt32, _ held: Int, to result: inout [UInt8]) {
  guard held >= 12 else { return }
  result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held - 8)))
  if held >= 18 { result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held - 16))) }
}

private let base64Pad: UInt8 = 64
/// The value of each byte: below 64, ``base64Pad``, 0xFE for white space, 0xFF for rubbish.
private let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 0xFF, count: 256)
  let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
  for space in [0x09, 0x0A, 0x0D, 0x20] { values[space] = 0xFE }
  values[0x3D] = base64Pad
  return values
}()

/// The bytes that quoted-printable stands for; an escape that is none stays as it is written.
///
/// - Parameters:
///   - bytes: The encoded text.
///   - isWord: Whether it is an encoded word, in which spaces at the end count.
/// - Returns: The bytes, and the number of escapes that are none.
/// - Complexity: O(*n*).
func decodeQuotedPrintable(
  _ bytes: ArraySlice<UInt8>, isWord: Bool = false
) -> (bytes: [UInt8], broken: Int) {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var broken = 0
  var index = bytes.startIndex
  // One past the last byte of this line that transport cannot have added.
  var inkEnd = 0
  while index < bytes.endIndex {
    let byte = bytes[index]
    guard byte == UInt8(ascii: "=") else {
      if byte == 0x0A, !isWord {
        let isReturn = result.count > inkEnd && result.last == 0x0D
        result.removeLast(result.count - inkEnd)
        if isReturn { result.append(0x0D) }
      }
      result.append(byte)
      if byte > 0x20 || byte == 0x0A { inkEnd = result.count }
      index += 1
      continue
    }
    if index + 2 < bytes.endIndex, let high = hexValue(bytes[index + 1]),
      let low = hexValue(bytes[index + 2])
    {
      result.append(high << 4 | low)
      inkEnd = result.count
      index += 3
      continue
    }
    var next = index + 1
    while next < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[next]) { next += 1 }
    if next == bytes.endIndex || bytes[next] == 0x0A {
      index = min(next + 1, bytes.endIndex)
      inkEnd = result.count
    } else {
      broken += 1
      result.append(byte)
      inkEnd = result.count
      index += 1
    }
  }
  return (result, broken)
}

/// The value of a hexadecimal digit in either case.
func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
