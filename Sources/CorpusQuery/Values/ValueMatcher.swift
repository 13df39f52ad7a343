internal import CorpusStore

/// Compares many values with one that is wanted, without making strings of them.
///
/// Agrees with ``FieldValue/matches(_:)``.
struct ValueMatcher {
  private let value: FieldValue
  /// The bytes of the wanted words, or of the whole value.
  private let wanted: [[UInt8]]
  private let isPrefix: Bool

  init(_ value: FieldValue) {
    self.value = value
    switch value {
    case .words(let words, let isPrefix):
      wanted = words.map { Array($0.utf8) }
      self.isPrefix = isPrefix
    case .exactly(let text):
      wanted = [Array(text.utf8)]
      isPrefix = false
    case .dates, .missing:
      wanted = []
      isPrefix = false
    }
  }

  /// Whether a value in UTF-8 is the one that is wanted.
  ///
  /// - Complexity: O(*n*); letters past ASCII take the way through strings.
  func matches(_ bytes: borrowing Span<UInt8>) -> Bool {
    switch value {
    case .missing: return bytes.isEmpty
    case .exactly, .dates: return value.matches(string(bytes))
    case .words:
      for index in 0..<bytes.count where bytes[index] >= 0x80 || bytes[index] == 0x60 {
        return value.matches(string(bytes))
      }
      return holdsWords(bytes)
    }
  }

  private func string(_ bytes: borrowing Span<UInt8>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in 0..<bytes.count { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }

  /// Whether the wanted words stand next to each other, from any word on.
  private func holdsWords(_ bytes: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if Self.letters[Int(bytes[index])] == 0 {
        index += 1
        continue
      }
      if holdsWords(bytes, from: index) { return true }
      while index < bytes.count, Self.letters[Int(bytes[index])] != 0 { index += 1 }
    }
    return false
  }

  private func holdsWords(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
    var index = start
    for (number, word) in wanted.enumerated() {
      while index < bytes.count, Self.letters[Int(bytes[index])] == 0 { index += 1 }
      for byte in word {
        guard index < bytes.count, Self.letters[Int(bytes[index])] == byte else { return false }
        index += 1
      }
      let isOpen = isPrefix && number == wanted.count - 1
      if !isOpen, index < bytes.count, Self.letters[Int(bytes[index])] != 0 { return false }
    }
    return true
  }

  /// Each byte folded; 0 for what is no letter or digit.
  private static let letters: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte) + 0x20
    default: 0
    }
  }
}

/// What is known of numbered values, each compared once.
struct ValueDecisions {
  private let matcher: ValueMatcher
  /// For each number 0 where it was not asked for, 1 for no, 2 for yes.
  private var known: [UInt8]

  init(_ value: FieldValue, count: Int) {
    matcher = ValueMatcher(value)
    known = [UInt8](repeating: 0, count: count)
  }

  /// Compares the values of those numbers that were not asked for before.
  mutating func decide(
    _ numbers: [UInt32], _ with: (UInt32, (borrowing Span<UInt8>) -> Void) -> Void
  ) {
    for number in numbers where Int(number) < known.count && known[Int(number)] == 0 {
      var result = false
      with(number) { bytes in result = matcher.matches(bytes) }
      known[Int(number)] = result ? 2 : 1
    }
  }

  /// For each number whether its value matches.
  func mark(_ numbers: [UInt32], _ matched: inout [Bool]) {
    matched.removeAll(keepingCapacity: true)
    for number in numbers {
      matched.append(Int(number) < known.count && known[Int(number)] == 2)
    }
  }

  /// Marks the numbers whose value matches besides those marked already.
  func add(_ numbers: [UInt32], _ matched: inout [Bool]) {
    for (place, number) in numbers.enumerated()
    where Int(number) < known.count && known[Int(number)] == 2 {
      matched[place] = true
    }
  }
}
