internal import CorpusStore
internal import SpanAlgebra

/// A number that stands for the text of a mention in its segment: equal numbers are equal texts.
///
/// The two lowest bits say what the others are. 1: the form of the only token. 2: a bit for a blank
/// between two tokens and 30 bits for the form of each. 3: two bits for blanks and 20 bits for the
/// form of each of three tokens. 0: the number of the mention, whose text is then read.
struct FormKey {
  let raw: UInt64

  /// The keys of some mentions of a segment, in their order.
  ///
  /// - Complexity: O(mentions).
  static func keys(of segment: Segment, _ regions: Range<Int>) -> [UInt64] {
    guard let layer = segment.layer(.mention) else { return [] }
    let columns = layer.tokenColumns
    let shifts = layer.shiftColumns
    let (starts, ends) = (columns.starts[regions], columns.ends[regions])
    let (startShifts, endShifts) = (shifts.starts[regions], shifts.ends[regions])
    let reader = KeyReader(segment)
    return regions.indices.map { region in
      let index = region - regions.lowerBound
      let tokens = Int(starts[index])..<max(Int(starts[index]), Int(ends[index]))
      guard startShifts[index] == 0, endShifts[index] == 0, tokens.upperBound <= segment.tokenCount
      else { return UInt64(region) << 2 }
      return reader.key(tokens) ?? UInt64(region) << 2
    }
  }

  /// The text in single spaces.
  func text(_ segment: Segment) -> String {
    var bytes: [UInt8] = []
    append(segment, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text in single spaces.
  func append(_ segment: Segment, to bytes: inout [UInt8]) {
    let start = bytes.count
    appendTokens(segment, to: &bytes)
    // Most have no white space but the blanks between tokens.
    guard bytes[start...].count(where: { !(0x21...0x7E ~= $0) }) > blankCount else { return }
    let text = singleSpaced(Array(bytes[start...]))
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: text.utf8)
  }

  /// How many blanks stand between the tokens.
  private var blankCount: Int {
    switch raw & 3 {
    case 2: Int(raw >> 2 & 1)
    case 3: Int(raw >> 2 & 1) + Int(raw >> 3 & 1)
    default: 0
    }
  }

  private func appendTokens(_ segment: Segment, to bytes: inout [UInt8]) {
    func append(_ form: UInt64) {
      segment.lexicon.append(FormID(rawValue: UInt32(truncatingIfNeeded: form)), to: &bytes)
    }
    switch raw & 3 {
    case 1:
      append(raw >> 2)
    case 2:
      append(raw >> 33 & 0x3FFF_FFFF)
      if raw & 4 != 0 { bytes.append(0x20) }
      append(raw >> 3 & 0x3FFF_FFFF)
    case 3:
      append(raw >> 44)
      if raw & 8 != 0 { bytes.append(0x20) }
      append(raw >> 24 & 0xF_FFFF)
      if raw & 4 != 0 { bytes.append(0x20) }
      append(raw >> 4 & 0xF_FFFF)
    default:
      guard let layer = segment.layer(.mention) else { return }
      bytes += Array(singleSpaced(segment.utf8(layer.textSpan(Int(raw >> 2)))).utf8)
    }
  }
}

/// Makes keys of tokens.
private struct KeyReader {
  private let forms: PackedColumn
  private let gaps: PackedColumn
  /// For each text between tokens 1 where it is white space, 0 where there is none; other texts
  /// have ``other``.
  private let gapBits: [UInt8]

  private static let other: UInt8 = 2

  init(_ segment: Segment) {
    forms = segment.forms
    gaps = segment.gaps
    gapBits = segment.gapTexts.map { text in
      let scalars = text.unicodeScalars
      if scalars.isEmpty { return 0 }
      return scalars.allSatisfy(\.properties.isWhitespace) ? 1 : Self.other
    }
  }

  /// The key of some tokens; `nil` where they fit into none.
  func key(_ tokens: Range<Int>) -> UInt64? {
    let first = tokens.lowerBound
    switch tokens.count {
    case 1: return UInt64(forms[first]) << 2 | 1
    case 2:
      let (one, two) = (UInt64(forms[first]), UInt64(forms[first + 1]))
      guard let blank = blank(before: first + 1), max(one, two) < 1 << 30 else { return nil }
      return one << 33 | two << 3 | blank << 2 | 2
    case 3:
      let (one, two) = (UInt64(forms[first]), UInt64(forms[first + 1]))
      let three = UInt64(forms[first + 2])
      guard let blank = blank(before: first + 1), let second = self.blank(before: first + 2),
        max(one, two, three) < 1 << 20
      else { return nil }
      return one << 44 | two << 24 | three << 4 | blank << 3 | second << 2 | 3
    default: return nil
    }
  }

  private func blank(before token: Int) -> UInt64? {
    let gap = Int(gaps[token])
    guard gap < gapBits.count, gapBits[gap] != Self.other else { return nil }
    return UInt64(gapBits[gap])
  }
}
