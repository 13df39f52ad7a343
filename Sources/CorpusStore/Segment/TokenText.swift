internal import SpanAlgebra

/// The text of a segment, made of the forms of its tokens and of what stands between them.
///
/// It holds every byte of the text that was written, in less room than the text itself.
struct TokenText: Sendable {
  /// The form of each token.
  let forms: PackedColumn
  /// The number in ``gapTexts`` of what stands before each token and after the last one.
  let gaps: PackedColumn
  let gapTexts: StringPool
  private let gapStarts: Column<UInt32>
  private let formStarts: Column<UInt32>
  /// Where every token begins whose number is a multiple of ``step``.
  private let samples: PackedColumn
  /// How many bytes before each sample are not the first of their character; last, in all.
  private let continuations: PackedColumn
  private let lexicon: Lexicon
  let tokenCount: Int
  /// How many bytes the text has.
  let byteCount: Int

  /// How many tokens lie between those whose place is stored.
  static let step = 32

  init(_ folder: ColumnFolder, tokenCount: Int, lexicon: Lexicon) throws(StoreError) {
    self.tokenCount = tokenCount
    self.lexicon = lexicon
    byteCount = try folder.number("bytes")
    guard 0..<Int(UInt32.max) ~= byteCount else {
      throw .missingColumn(path: folder.path, column: "bytes")
    }
    forms = try PackedColumn(folder, "tokens", "forms", count: tokenCount)
    gaps = try PackedColumn(folder, "tokens", "gaps", count: tokenCount + 1)
    gapTexts = try StringPool(folder, group: "tokens", name: "gaps", isPacked: false)
    formStarts = lexicon.formColumns.starts
    gapStarts = try folder.column("tokens", "gaps.starts")
    let gapCount = try folder.number("gaps")
    guard gapTexts.count == gapCount else {
      throw .wrongCount(
        path: folder.path, column: "tokens/gaps.starts", expected: gapCount, found: gapTexts.count)
    }
    let sampleCount = (tokenCount + Self.step - 1) / Self.step
    samples = try PackedColumn(folder, "tokens", "text.starts", count: sampleCount)
    continuations = try PackedColumn(folder, "tokens", "continuations", count: sampleCount + 1)
  }

  /// Where a token begins.
  ///
  /// - Complexity: O(``step``).
  func start(of position: Int) -> Int {
    // From the nearest token whose place is stored, forwards or backwards.
    let sample = min((position + Self.step / 2) / Self.step, samples.count - 1)
    let token = sample * Self.step
    let offset = Int(samples[sample])
    return token <= position
      ? offset + length(token..<position) : max(0, offset - length(position..<token))
  }

  /// How many bytes there are from the start of a token to that of another one.
  private func length(_ tokens: Range<Int>) -> Int {
    guard !tokens.isEmpty else { return 0 }
    let (formStarts, gapStarts) = (formStarts.span, gapStarts.span)
    var length = 0
    forms.forEach(in: tokens) { length += stringLength($0, formStarts) }
    gaps.forEach(in: tokens.lowerBound + 1..<tokens.upperBound + 1) {
      length += stringLength($0, gapStarts)
    }
    return length
  }

  /// Where a token ends.
  func end(of position: Int) -> Int {
    start(of: position) + lexicon.byteCount(FormID(rawValue: forms[position]))
  }

  /// How many code points stand before a byte of the text.
  ///
  /// - Complexity: O(log *tokens* + ``step``); without the latter where the bytes there are ASCII.
  func characterCount(before offset: Int) -> Int {
    let sample = samples.upperBound(UInt32(clamping: offset)) - 1
    let start = sample >= 0 ? Int(samples[sample]) : 0
    let before = sample >= 0 ? Int(continuations[sample]) : 0
    // Between two samples with the same count every byte is a character.
    guard before != Int(continuations[sample + 1]) else { return offset - before }
    let between = bytes(TextSpan(start: start, end: offset))
    return start - before + between.count { $0 & 0xC0 != 0x80 }
  }

  /// How many code points stand before a token.
  ///
  /// - Complexity: O(``step``).
  func characterCount(beforeToken position: Int) -> Int {
    let sample = position / Self.step
    let offset = start(of: position)
    let before = Int(continuations[sample])
    // Between two samples with the same count every byte is a character.
    guard before != Int(continuations[sample + 1]) else { return offset - before }
    let start = Int(samples[sample])
    let between = bytes(TextSpan(start: start, end: offset))
    return start - before + between.count { $0 & 0xC0 != 0x80 }
  }

  /// The bytes of a stretch, as far as it lies in the text.
  ///
  /// - Complexity: O(length + log *tokens*).
  func bytes(_ span: TextSpan) -> [UInt8] {
    // A damaged column may say of each place that it lies anywhere: no stretch is longer than the text.
    let span = TextSpan(start: max(0, span.start), end: min(span.end, byteCount))
    guard span.start < span.end else { return [] }
    var copy = StretchCopy(span)
    let sample = samples.upperBound(UInt32(clamping: span.start)) - 1
    var position = max(sample, 0) * Self.step
    if sample >= 0 {
      copy.offset = Int(samples[sample])
    } else {
      gapTexts.withBytes(gaps[0]) { copy.take($0) }
    }
    while copy.offset < span.end, position < tokenCount {
      lexicon.withBytes(FormID(rawValue: forms[position])) { copy.take($0) }
      position += 1
      gapTexts.withBytes(gaps[position]) { copy.take($0) }
    }
    return copy.bytes
  }
}

/// How many bytes a numbered string has; 0 where a damaged column says what cannot be.
@inline(__always)
private func stringLength(_ number: UInt32, _ starts: Span<UInt32>) -> Int {
  let number = Int(number)
  guard number + 1 < starts.count, starts[number] <= starts[number + 1] else { return 0 }
  return Int(starts[number + 1] - starts[number])
}

/// Collects the part of a text that lies in a stretch from the pieces that go by.
private struct StretchCopy {
  let span: TextSpan
  /// Where the next piece begins.
  var offset = 0
  private(set) var bytes: [UInt8] = []

  init(_ span: TextSpan) {
    self.span = span
    bytes.reserveCapacity(min(span.count, 1 << 16))
  }

  mutating func take(_ piece: borrowing Span<UInt8>) {
    let start = max(0, span.start - offset)
    let end = min(piece.count, span.end - offset)
    offset += piece.count
    guard start < end else { return }
    for index in start..<end { bytes.append(piece[index]) }
  }
}
