internal import SpanAlgebra

/// The writing system of most letters of a stretch.
enum Script: Int, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, han, other

  /// The script of one character; `nil` for marks and digits.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x590...0x5FF: self = .hebrew
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x2FFFF: self = .han
    case 0x530...0x58F, 0x900...0x10FF: self = .other
    default: return nil
    }
  }

  /// The script of most letters of a stretch; `nil` where there are none.
  ///
  /// - Complexity: O(*n*); at most `limit` bytes are looked at.
  init?(of text: [UInt8], in range: Range<Int>, limit: Int = 4096) {
    var counts = InlineArray<7, Int>(repeating: 0)
    let bytes = text.span
    var index = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + limit)
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { counts[Script.latin.rawValue] += 1 }
        index += 1
        continue
      }
      let (scalar, width) = PageWords.scalar(in: bytes, at: index, end: range.upperBound)
      if let script = Script(scalar) { counts[script.rawValue] += 1 }
      index += width
    }
    guard let script = Script(most: counts) else { return nil }
    self = script
  }

  /// The script that is counted most, of equals the first; `nil` where none is.
  init?(most counts: InlineArray<7, Int>) {
    var best = 0
    for place in counts.indices where counts[place] > counts[best] { best = place }
    guard counts[best] > 0, let script = Script(rawValue: best) else { return nil }
    self = script
  }

  /// The script of most letters of a line.
  init?(of line: PageLine, in text: [UInt8], limit: Int = 4096) {
    guard !line.signs.contains(.pastASCII) else {
      self.init(of: text, in: line.span.range, limit: limit)
      return
    }
    let bytes = text.span
    var index = line.span.start
    let end = min(line.span.end, index + limit)
    while index < end, (bytes[index] | 0x20) &- 0x61 >= 26 { index += 1 }
    guard index < end else { return nil }
    self = .latin
  }
}
