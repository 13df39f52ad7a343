/// UTF-16 as UTF-8; half pairs and an odd last byte become U+FFFD.
func textOfUTF16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> DecodedText {
  var result = DecodedText(text: [], encoding: lowFirst ? "UTF-16LE" : "UTF-16BE")
  result.text.reserveCapacity(bytes.count)
  let last = bytes.endIndex - (bytes.count & 1)
  var decoder = UTF16()
  var units = stride(from: bytes.startIndex, to: last, by: 2).lazy.map { index in
    let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return lowFirst ? b << 8 | a : a << 8 | b
  }.makeIterator()
  decoding: while true {
    switch decoder.decode(&units) {
    case .scalarValue(let scalar) where scalar.value == 0:
      result.brokenBytes += 2
      result.text.append(contentsOf: UTF8.encodedReplacementCharacter)
    case .scalarValue(let scalar):
      result.text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case .error:
      result.brokenBytes += 2
      result.text.append(contentsOf: UTF8.encodedReplacementCharacter)
    case .emptyInput:
      break decoding
    }
  }
  if last < bytes.endIndex {
    result.brokenBytes += 1
    result.text.append(contentsOf: UTF8.encodedReplacementCharacter)
  }
  return result
}

/// UTF-32 as UTF-8; what is no character, and bytes past the last four, become U+FFFD.
func textOfUTF32(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> DecodedText {
  var result = DecodedText(text: [], encoding: lowFirst ? "UTF-32LE" : "UTF-32BE")
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let quad = bytes[index..<min(index + 4, bytes.endIndex)]
    index += quad.count
    let value =
      lowFirst
      ? quad.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      : quad.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let scalar = quad.count == 4 && value != 0 ? Unicode.Scalar(value) : nil
    if scalar == nil { result.brokenBytes += quad.count }
    result.text.append(
      contentsOf: scalar.flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
  }
  return result
}

/// The order of bytes of UTF-16 that has no mark; `nil` where bytes are no such text.
///
/// Such text has its zero bytes on one side: those of ASCII, or of spaces and line feeds. The other
/// side's high bytes name few blocks of characters, or those of Chinese and its neighbours.
///
/// - Complexity: O(1): the first 64 KB decide.
func orderOfUnmarkedUTF16(_ bytes: [UInt8], census: ByteCensus) -> Bool? {
  let (low, high) = (
    min(census.zerosAtEven, census.zerosAtOdd), max(census.zerosAtEven, census.zerosAtOdd)
  )
  guard bytes.count % 2 == 0, high > 0, low * 50 <= high, high * 100 >= bytes.count else {
    return nil
  }
  let lowFirst = census.zerosAtOdd > census.zerosAtEven
  var counts = [Int](repeating: 0, count: 256)
  var odd = 0
  var lowerHalf = 0
  let end = min(bytes.count, 1 << 16)
  for index in stride(from: 0, to: end, by: 2) {
    let upper = bytes[lowFirst ? index + 1 : index]
    let lower = bytes[lowFirst ? index : index + 1]
    counts[Int(upper)] += 1
    if lower >= 0x80 { lowerHalf += 1 }
    if upper == 0, lower < 0x20, lower < 0x09 || lower > 0x0D { odd += 1 }
    if upper >= 0xE0, upper <= 0xF8 { odd += 1 }
  }
  let units = end / 2
  let asian = counts[0x4E...0x9F].reduce(0, +) + counts[0xAC...0xD7].reduce(0, +)
  let scripts = counts[0x00] + asian + counts[0x30] + counts[0x20] + counts[0xFF]
  let alphabets = counts[1...0x0E].max() ?? 0
  guard odd * 50 <= units, (scripts + alphabets) * 20 >= units * 19 else { return nil }
  // Letters of ASCII in twos would all be Chinese characters of the same few columns.
  guard asian * 4 <= units || lowerHalf * 5 >= units else { return nil }
  return lowFirst
}
