/// A table from short words to values, by open addressing.
///
/// Most words of a text are in no table, and for them one step over 32 bits tells so.
struct FoldedWordTable<Value: Sendable>: Sendable {
  /// The number of an entry plus 1 in the low half, what spreads its word in the high one; or 0.
  private var slots: [UInt32]
  private var entries: [(word: FoldedWord, value: Value)] = []
  private var mask: Int

  /// An empty table.
  init() {
    slots = Array(repeating: 0, count: 64)
    mask = 63
  }

  /// The table of some words; of two entries of one word the last stays.
  init(_ entries: some Sequence<(FoldedWord, Value)>) {
    self.init()
    for (word, value) in entries { self[word] = value }
  }

  /// The words of the table.
  var words: [FoldedWord] { entries.map(\.word) }

  /// The value of a word; `nil` where the table lacks it.
  ///
  /// - Complexity: O(1).
  subscript(word: FoldedWord) -> Value? {
    get {
      let spread = word.spread
      var slot = Int(truncatingIfNeeded: spread) & mask
      while slots[slot] != 0 {
        if slots[slot] >> 16 == Self.tag(spread) {
          let entry = Int(slots[slot] & 0xFFFF) - 1
          if entries[entry].word == word { return entries[entry].value }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
    set {
      guard let newValue else { return }
      let spread = word.spread
      var slot = Int(truncatingIfNeeded: spread) & mask
      while slots[slot] != 0 {
        let entry = Int(slots[slot] & 0xFFFF) - 1
        if entries[entry].word == word {
          entries[entry].value = newValue
          return
        }
        slot = (slot + 1) & mask
      }
      entries.append((word, newValue))
      slots[slot] = Self.tag(spread) << 16 | UInt32(entries.count)
      if entries.count * 3 > slots.count { grow() }
    }
  }

  private static func tag(_ spread: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: spread >> 48) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      let spread = entry.word.spread
      var slot = Int(truncatingIfNeeded: spread) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.tag(spread) << 16 | UInt32(number + 1)
    }
  }
}

/// A set of short words.
struct FoldedWordSet: Sendable {
  private var table = FoldedWordTable<Bool>()

  init(_ words: some Sequence<FoldedWord>) { for word in words { table[word] = true } }

  /// The words of a list with white space between them; those without a value are left out.
  init(list: String) {
    self.init(list.split(whereSeparator: \.isWhitespace).compactMap { FoldedWord($0.utf8) })
  }

  func contains(_ word: FoldedWord) -> Bool { table[word] == true }
}
