package import SpanAlgebra

/// Copies the text of tokens, each run of white space as one blank, none at the ends.
///
/// It reads the forms of the tokens and what stands between them, so the place of the text is not
/// sought. White space is what Unicode calls so, by code point.
package struct SpacedText: Sendable {
  private let forms: PackedColumn
  private let gaps: PackedColumn
  private let formBytes: Column<UInt8>
  private let formStarts: Column<UInt32>
  private let gapPool: StringPool
  /// What each text between tokens is.
  private let gapKinds: [GapKind]
  private var formNumbers: [UInt32] = []
  private var gapNumbers: [UInt32] = []

  private enum GapKind: UInt8 {
    case nothing, blank, other
  }

  /// A copier of a segment's text; what it needs to know is worked out for the first one.
  package static func of(_ segment: Segment) -> SpacedText {
    let name = "spaced text"
    if let known: SpacedText = segment.memory.value(name) { return known }
    let text = SpacedText(segment)
    segment.memory.keep(name, text)
    return text
  }

  private init(_ segment: Segment) {
    forms = segment.text.forms
    gaps = segment.text.gaps
    (formBytes, formStarts) = segment.lexicon.formColumns
    gapPool = segment.text.gapTexts
    gapKinds = (0..<gapPool.count).map { number in
      let scalars = segment.text.gapTexts[UInt32(number)].unicodeScalars
      if scalars.isEmpty { return .nothing }
      return scalars.allSatisfy(\.properties.isWhitespace) ? .blank : .other
    }
  }

  /// Makes the text of some tokens ready to be copied.
  ///
  /// - Precondition: The tokens are not empty.
  package mutating func load(_ tokens: TokenSpan) {
    forms.read(tokens.range, into: &formNumbers)
    gaps.read(tokens.range, into: &gapNumbers)
  }

  /// Appends the text of some of the tokens that were loaded, counted from the first of them.
  ///
  /// Where there are any, what stands before the first of them or after the last is taken as well
  /// where it is asked for.
  ///
  /// - Complexity: O(length).
  package func append(
    _ tokens: Range<Int>, withGapBefore: Bool = false, withGapAfter: Bool = false,
    to bytes: inout SpacedBytes
  ) {
    guard !tokens.isEmpty else { return }
    let form = formBytes.span
    let starts = formStarts.span
    let room = length(tokens, starts)
    bytes.reserve(room)
    var isBlankDue = false
    let first = bytes.count
    for token in tokens {
      if token > tokens.lowerBound || withGapBefore {
        append(gapNumbers[token], since: first, &isBlankDue, to: &bytes, keeping: room)
      }
      let range = range(of: formNumbers[token], starts, limit: form.count)
      bytes.appendSpaced(form, range, since: first, &isBlankDue)
    }
    if withGapAfter {
      append(
        gapNumbers[tokens.upperBound], since: first, &isBlankDue, to: &bytes, keeping: 0)
    }
  }

  /// The most bytes that tokens take with a blank before each.
  private func length(_ tokens: Range<Int>, _ starts: Span<UInt32>) -> Int {
    var length = 0
    for token in tokens { length += range(of: formNumbers[token], starts, limit: .max).count + 1 }
    return length
  }

  /// Where the bytes of a form lie; an empty range where a damaged column says what cannot be.
  private func range(of form: UInt32, _ starts: Span<UInt32>, limit: Int) -> Range<Int> {
    let number = Int(form)
    guard number + 1 < starts.count else { return 0..<0 }
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    return start <= end && end <= limit ? start..<end : 0..<0
  }

  /// Appends what stands between two tokens, and keeps room for what follows.
  private func append(
    _ gap: UInt32, since first: Int, _ isBlankDue: inout Bool, to bytes: inout SpacedBytes,
    keeping room: Int
  ) {
    guard Int(gap) < gapKinds.count else { return }
    switch gapKinds[Int(gap)] {
    case .nothing: break
    case .blank: isBlankDue = true
    case .other:
      let text = gapPool.utf8(gap)
      bytes.reserve(text.count + 1 + room)
      bytes.appendSpaced(text.span, 0..<text.count, since: first, &isBlankDue)
    }
  }
}

/// Bytes that grow at their end, kept in one array with room to spare.
package struct SpacedBytes: Sendable {
  private var storage: [UInt8]
  /// How many bytes there are.
  package private(set) var count = 0

  package init(capacity: Int = 4096) {
    storage = [UInt8](repeating: 0, count: max(64, capacity))
  }

  /// Appends a string as it is.
  package mutating func append(_ text: String) {
    storage.removeLast(storage.count - count)
    storage.append(contentsOf: text.utf8)
    count = storage.count
  }

  /// The bytes as an array, which leaves nothing here that counts.
  package mutating func takeArray() -> [UInt8] {
    var array: [UInt8] = []
    swap(&array, &storage)
    array.removeLast(array.count - count)
    return array
  }

  /// Makes room for so many bytes more.
  fileprivate mutating func reserve(_ more: Int) {
    guard count + more > storage.count else { return }
    storage.append(contentsOf: repeatElement(0, count: storage.count + more))
  }

  /// Appends some bytes of a text, white space as one blank that is due before the next character.
  ///
  /// - Precondition: There is room for them and a blank.
  @inline(__always)
  fileprivate mutating func appendSpaced(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, since first: Int, _ isBlankDue: inout Bool
  ) {
    var place = count
    var bytes = storage.mutableSpan
    var index = range.lowerBound
    if isBlankDue, place > first, !range.isEmpty, 0x21...0x7E ~= text[index] {
      bytes[place] = 0x20
      place += 1
      isBlankDue = false
    }
    // Most words are made of characters of one byte, none of them white.
    if !isBlankDue {
      while index < range.upperBound, 0x21...0x7E ~= text[index] {
        bytes[place] = text[index]
        place += 1
        index += 1
      }
    }
    if index < range.upperBound {
      place = appendRest(
        text.extracting(index..<range.upperBound), since: first, at: place, &isBlankDue, &bytes)
    }
    count = place
  }
}

/// Writes text that may have white space, one blank for each run of it.
///
/// - Returns: Where the text ends.
private func appendRest(
  _ text: Span<UInt8>, since first: Int, at start: Int, _ isBlankDue: inout Bool,
  _ bytes: inout MutableSpan<UInt8>
) -> Int {
  var place = start
  var index = 0
  while index < text.count {
    let byte = text[index]
    let length = byte > 0x20 && byte < 0x80 ? 0 : whiteSpaceLength(text, index)
    if length > 0 {
      isBlankDue = true
      index += length
      continue
    }
    if isBlankDue, place > first {
      bytes[place] = 0x20
      place += 1
    }
    isBlankDue = false
    bytes[place] = byte
    place += 1
    index += 1
  }
  return place
}
