/// The lines of `format=flowed` joined to paragraphs.
///
/// A line that ends in a space goes on in the next of the same depth of quoting; the mark of a
/// signature stands alone.
///
/// - Parameters:
///   - text: The text as UTF-8 with line feeds alone.
///   - deletesSpace: `delsp=yes`: the space that marks the break is not part of the text.
/// - Returns: The text, a paragraph a line.
/// - Complexity: O(*n*).
/// - Note: Source: RFC 3676, section 4.
func unflowed(_ text: [UInt8], deletesSpace: Bool) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  // The depth of the line before, if it goes on.
  var flowing: Int?
  while index < text.count {
    let end = text.lineFeed(from: index, to: text.count)
    var start = index
    while start < end, text[start] == UInt8(ascii: ">") { start += 1 }
    let depth = start - index
    if start < end, text[start] == 0x20 { start += 1 }
    let line = text[start..<end]
    let isSignature = line.elementsEqual([0x2D, 0x2D, 0x20])
    if flowing == nil || flowing != depth || isSignature {
      if index > 0 { result.append(0x0A) }
      result.append(contentsOf: [UInt8](repeating: UInt8(ascii: ">"), count: depth))
      if depth > 0 { result.append(0x20) }
    }
    let flows = line.last == 0x20 && !isSignature
    result.append(contentsOf: flows && deletesSpace ? line.dropLast() : line)
    flowing = flows ? depth : nil
    index = end + 1
  }
  if text.last == 0x0A { result.append(0x0A) }
  return result
}
