/// Reads bytes as text: by byte-order mark, by validity as UTF-8, else by statistics.
///
/// A byte-order mark is how the file is written and not part of the text.
///
/// - Parameters:
///   - bytes: The text as it was written.
///   - declared: The encoding that the source names; `nil` where it names none.
/// - Returns: The text as UTF-8.
/// - Throws: ``DecodingError`` for bytes that are no text: zero bytes outside UTF-16, or more than
///   one control code in twenty bytes.
/// - Complexity: O(*n*).
func decodeText(_ bytes: [UInt8], declared: String? = nil) throws(DecodingError) -> DecodedText {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    return repaired(Array(bytes.dropFirst(3)))
  }
  if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), lowFirst: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), lowFirst: false) }
  let census = ByteCensus(bytes)
  if census.isUTF16 { return wide(bytes[...], lowFirst: census.zerosAtOdd > census.zerosAtEven) }
  let zeros = census.zerosAtOdd + census.zerosAtEven
  guard zeros == 0 else { throw .zeroBytes(zeros) }
  guard census.controls * 20 <= bytes.count else {
    throw .controlBytes(census.controls, of: bytes.count)
  }
  if census.isASCII { return DecodedText(text: bytes, encoding: "UTF-8") }
  let (sequences, broken) = sequencesOfUTF8(bytes)
  if broken == 0 { return DecodedText(text: bytes, encoding: "UTF-8") }
  if sequences >= broken { return repaired(bytes) }
  return SingleByteEncoding.best(for: bytes).decode(bytes)
}

/// How many bytes of each suspicious kind there are.
private struct ByteCensus {
  var zerosAtEven = 0
  var zerosAtOdd = 0
  /// Control codes other than white space and escape.
  var controls = 0
  var isASCII = true
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { isASCII = false }
      guard byte < 0x20 || byte == 0x7F else { continue }
      if byte == 0 {
        if index & 1 == 0 { zerosAtEven += 1 } else { zerosAtOdd += 1 }
      } else if byte < 0x09 || byte > 0x0D, byte != 0x1B {
        controls += 1
      }
    }
  }

  /// Latin text in UTF-16 without its mark: zeros on one side, hardly any on the other.
  var isUTF16: Bool {
    let (low, high) = (min(zerosAtEven, zerosAtOdd), max(zerosAtEven, zerosAtOdd))
    return count % 2 == 0 && high > 0 && high * 5 >= count && low * 50 <= high
      && controls * 50 <= count
  }
}

/// Text whose bytes that are no UTF-8 become U+FFFD, one for each.
private func repaired(_ bytes: [UInt8]) -> DecodedText {
  guard sequencesOfUTF8(bytes).broken > 0 else {
    return DecodedText(text: bytes, encoding: "UTF-8")
  }
  var result = DecodedText(text: [], encoding: "UTF-8")
  result.text.reserveCapacity(bytes.count + 16)
  var index = 0
  while index < bytes.count {
    let width = widthOfUTF8(bytes, at: index)
    if width > 0 {
      result.text.append(contentsOf: bytes[index..<index + width])
      index += width
    } else {
      result.text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      result.brokenBytes += 1
      index += 1
    }
  }
  return result
}

/// The characters of more than one byte, and the bytes that belong to none.
private func sequencesOfUTF8(_ bytes: [UInt8]) -> (whole: Int, broken: Int) {
  var whole = 0
  var broken = 0
  var index = 0
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    let width = widthOfUTF8(bytes, at: index)
    if width > 0 { whole += 1 } else { broken += 1 }
    index += max(width, 1)
  }
  return (whole, broken)
}

/// How many bytes the character at `index` has; 0 where none begins.
///
/// - Note: Source: Unicode Standard 16, table 3-7.
private func widthOfUTF8(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return 1 }
  guard first >= 0xC2, first <= 0xF4 else { return 0 }
  let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard index + width <= bytes.count else { return 0 }
  let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
  let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
  guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return 0 }
  for next in bytes[(index + 2)..<max(index + 2, index + width)] where next & 0xC0 != 0x80 {
    return 0
  }
  return width
}

/// UTF-16 as UTF-8; half pairs and an odd last byte become U+FFFD.
private func wide(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> DecodedText {
  var result = DecodedText(text: [], encoding: lowFirst ? "UTF-16LE" : "UTF-16BE")
  result.text.reserveCapacity(bytes.count)
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(lowFirst ? b << 8 | a : a << 8 | b)
    index += 2
  }
  var decoder = UTF16()
  var iterator = units.makeIterator()
  decoding: while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      result.text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case .error:
      result.brokenBytes += 2
      result.text.append(contentsOf: UTF8.encodedReplacementCharacter)
    case .emptyInput:
      break decoding
    }
  }
  if index < bytes.endIndex {
    result.brokenBytes += 1
    result.text.append(contentsOf: UTF8.encodedReplacementCharacter)
  }
  return result
}
