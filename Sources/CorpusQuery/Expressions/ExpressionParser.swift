internal import CorpusStore

/// Reads the text of a regular expression.
struct ExpressionParser {
  private let characters: [Character]
  private var index = 0
  private var depth = 0

  static let mostTimes = 255
  static let deepest = 100

  init(_ source: String) { characters = Array(source) }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  mutating func parse() throws(ExpressionError) -> ExpressionNode {
    let node = try parseChoice()
    if let rest = current { throw .unopened(rest) }
    return node
  }

  private mutating func parseChoice() throws(ExpressionError) -> ExpressionNode {
    var parts = [try parseSequence()]
    while current == "|" {
      index += 1
      parts.append(try parseSequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func parseSequence() throws(ExpressionError) -> ExpressionNode {
    var parts: [ExpressionNode] = []
    while let character = current, character != "|", character != ")" {
      parts.append(try parseRepetition())
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func parseRepetition() throws(ExpressionError) -> ExpressionNode {
    let node = try parseAtom()
    guard let sign = current, "*+?{".contains(sign) else { return node }
    let (low, high, text) = try bounds(sign)
    if let next = current, "*+?{".contains(next) { throw .nothingToRepeat("\(next)") }
    guard max(low, high ?? 0) <= Self.mostTimes else {
      throw .longRepetition(limit: Self.mostTimes)
    }
    if let high, high < low { throw .reversed(text) }
    return .repetition(node, low, high)
  }

  private mutating func bounds(
    _ sign: Character
  ) throws(ExpressionError) -> (Int, Int?, String) {
    index += 1
    switch sign {
    case "*": return (0, nil, "*")
    case "+": return (1, nil, "+")
    case "?": return (0, 1, "?")
    default: break
    }
    let start = index
    while let character = current, character != "}" {
      guard "0123456789,".contains(character) else { throw .nothingToRepeat("{") }
      index += 1
    }
    guard current != nil else { throw .unclosed("{") }
    let text = String(characters[start..<index])
    index += 1
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count <= 2, text.count <= 9, parts.contains(where: { $0 != nil }) else {
      throw .nothingToRepeat("{\(text)}")
    }
    let low = parts[0] ?? 0
    return (low, parts.count == 1 ? low : parts[1], "{\(text)}")
  }

  private mutating func parseAtom() throws(ExpressionError) -> ExpressionNode {
    guard let character = current else { return .empty }
    index += 1
    switch character {
    case "(": return try parseGroup()
    case "[": return try parseClass()
    case ".": return Self.node(of: [0...0x10FFFF])
    case "\\": return try parseEscape()
    case "*", "+", "?", "{": throw .nothingToRepeat("\(character)")
    case "^", "$": throw .anchor(character)
    case "]", "}": throw .unopened(character)
    default: return Self.literal(folded(String(character)))
    }
  }

  private mutating func parseGroup() throws(ExpressionError) -> ExpressionNode {
    depth += 1
    guard depth <= Self.deepest else { throw .tooDeep(limit: Self.deepest) }
    if current == "?" {
      guard index + 1 < characters.count, characters[index + 1] == ":" else { throw .group }
      index += 2
    }
    let node = try parseChoice()
    guard current == ")" else { throw .unclosed("(") }
    index += 1
    depth -= 1
    return node
  }

  private mutating func parseEscape() throws(ExpressionError) -> ExpressionNode {
    guard let character = current else { throw .unclosed("\\") }
    index += 1
    if let ranges = Self.namedClass(character) { return Self.node(of: ranges) }
    guard !character.isLetter, !character.isNumber else { throw .unknownEscape(character) }
    return Self.literal(String(character))
  }

  // MARK: Classes

  private mutating func parseClass() throws(ExpressionError) -> ExpressionNode {
    let isNegated = current == "^"
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    while let character = current, character != "]" {
      index += 1
      var first = character
      if character == "\\" {
        guard let escaped = current else { throw .unclosed("[") }
        index += 1
        if let named = Self.namedClass(escaped) {
          ranges += named
          continue
        }
        guard !escaped.isLetter, !escaped.isNumber else { throw .unknownEscape(escaped) }
        first = escaped
      }
      if current == "-", index + 1 < characters.count, characters[index + 1] != "]" {
        let last = characters[index + 1]
        index += 2
        let (low, high) = (Self.scalar(first), Self.scalar(last))
        guard low <= high else { throw .reversed("\(first)-\(last)") }
        ranges.append(low...high)
      } else {
        for scalar in folded(String(first)).unicodeScalars {
          ranges.append(scalar.value...scalar.value)
        }
      }
    }
    guard current != nil else { throw .unclosed("[") }
    index += 1
    guard !ranges.isEmpty else { throw .emptyClass }
    return Self.node(of: isNegated ? Self.complement(of: ranges) : ranges)
  }

  /// The folded scalar that ends a range.
  private static func scalar(_ character: Character) -> UInt32 {
    folded(String(character)).unicodeScalars.first?.value
      ?? character.unicodeScalars.first?.value ?? 0
  }

  private static func namedClass(_ letter: Character) -> [ClosedRange<UInt32>]? {
    let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    let words: [ClosedRange<UInt32>] = digits + [0x5F...0x5F, 0x61...0x7A, 0xAA...0x10FFFF]
    switch letter {
    case "d": return digits
    case "D": return complement(of: digits)
    case "w": return words
    case "W": return complement(of: words)
    default: return nil
    }
  }

  private static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10FFFF { result.append(next...0x10FFFF) }
    return result
  }

  // MARK: Bytes

  private static func literal(_ text: String) -> ExpressionNode {
    let bytes = text.utf8.map { ExpressionNode.bytes(ByteSet($0...$0)) }
    return bytes.count == 1 ? bytes[0] : .sequence(bytes)
  }

  /// Any of some Unicode scalars, as the byte sequences that encode them.
  private static func node(of ranges: [ClosedRange<UInt32>]) -> ExpressionNode {
    var ascii: ByteSet?
    var choices: [ExpressionNode] = []
    for range in ranges {
      if range.lowerBound < 0x80 {
        let bytes = UInt8(range.lowerBound)...UInt8(min(0x7F, range.upperBound))
        ascii?.insert(bytes)
        ascii = ascii ?? ByteSet(bytes)
      }
      if range.upperBound >= 0x80 {
        appendSequences(max(0x80, range.lowerBound)...range.upperBound, to: &choices)
      }
    }
    if let ascii { choices.insert(.bytes(ascii), at: 0) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  /// Splits a range of scalars so that each piece is a product of byte ranges.
  ///
  /// - Note: Source: Cox (2010), "Regular expression matching in the wild", on UTF-8 ranges.
  private static func appendSequences(
    _ range: ClosedRange<UInt32>, to choices: inout [ExpressionNode]
  ) {
    let (low, high) = (range.lowerBound, range.upperBound)
    for limit: UInt32 in [0x7FF, 0xFFFF] where low <= limit && high > limit {
      appendSequences(low...limit, to: &choices)
      appendSequences(limit + 1...high, to: &choices)
      return
    }
    let width = low < 0x800 ? 2 : low < 0x10000 ? 3 : 4
    for step in 1..<width {
      let mask: UInt32 = (1 << UInt32(6 * step)) - 1
      guard low & ~mask != high & ~mask else { continue }
      if low & mask != 0 {
        appendSequences(low...(low | mask), to: &choices)
        appendSequences((low | mask) + 1...high, to: &choices)
        return
      }
      if high & mask != mask {
        appendSequences(low...(high & ~mask) - 1, to: &choices)
        appendSequences((high & ~mask)...high, to: &choices)
        return
      }
    }
    let bytes = zip(encoded(low, width), encoded(high, width)).map { ByteSet($0...$1) }
    choices.append(.sequence(bytes.map { .bytes($0) }))
  }

  private static func encoded(_ scalar: UInt32, _ width: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = scalar
    for _ in 1..<width {
      bytes.insert(UInt8(0x80 | (rest & 0x3F)), at: 0)
      rest >>= 6
    }
    let lead: UInt32 = width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
    return [UInt8(lead | rest)] + bytes
  }
}
