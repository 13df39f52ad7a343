internal import CorpusStore

/// The 64-bit identity of a folded word or of a run of them.
///
/// Two different words are taken for one with a chance of 2⁻⁶⁴ a pair.
///
/// - Note: Source: Fowler, Noll and Vo (FNV-1a) over eight bytes at a time, with the finalizer of
///   SplitMix64.
enum WordHash {
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a stretch of text without case and accents; never 0.
  static func of(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    if text[range].contains(where: { $0 >= 0x80 || $0 == 0x60 }) {
      return of(folded(String(decoding: text[range], as: UTF8.self)))
    }
    return of(
      letters: text[range].lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
  }

  /// The hash of a word that is folded already.
  static func of(_ word: String) -> UInt64 { of(letters: word.utf8) }

  /// The hash of a folded word of at most sixteen letters.
  static func of(_ word: FoldedWord) -> UInt64 {
    mixed(absorbed(word.high, by: absorbed(word.low, by: basis)))
  }

  /// Takes in eight letters at a time, sixteen at least.
  private static func of(letters: some Sequence<UInt8>) -> UInt64 {
    var hash = basis
    var eight: UInt64 = 0
    var count = 0
    for letter in letters {
      if count > 0, count % 8 == 0 {
        hash = absorbed(eight, by: hash)
        eight = 0
      }
      eight |= UInt64(letter) &<< UInt64(count % 8 * 8)
      count += 1
    }
    hash = absorbed(eight, by: hash)
    return mixed(count <= 8 ? absorbed(0, by: hash) : hash)
  }

  private static func absorbed(_ eight: UInt64, by hash: UInt64) -> UInt64 {
    let next = (hash ^ eight) &* prime
    return next ^ (next >> 32)
  }

  /// The hash of a run of words and the word that follows it.
  static func joined(_ run: UInt64, _ word: UInt64) -> UInt64 {
    mixed((run &* prime) ^ word)
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    return hash == 0 ? 1 : hash
  }
}

/// A table from word hashes to small values, by open addressing.
///
/// The hash 0, which marks have, is a key like any other.
struct WordTable: Sendable {
  private struct Slot: Sendable, BitwiseCopyable {
    var hash: UInt64 = 0
    var value: UInt32 = 0
  }

  private var slots: [Slot]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// The value of a hash; 0 where there is none.
  subscript(hash: UInt64) -> UInt32 {
    let hash = Self.key(hash)
    let slot = slots[place(of: hash)]
    return slot.hash == hash ? slot.value : 0
  }

  /// Adds bits to the value of a hash and returns what it was.
  @discardableResult mutating func insert(_ bits: UInt32, for hash: UInt64) -> UInt32 {
    let hash = Self.key(hash)
    let place = place(of: hash)
    let slot = slots[place]
    guard slot.value & bits != bits || slot.hash != hash else { return slot.value }
    slots[place] = Slot(hash: hash, value: slot.value | bits)
    if slot.hash != hash {
      count += 1
      if count * 2 > slots.count { grow() }
    }
    return slot.value
  }

  /// What a hash lies under: 0, that of marks, is an empty place here.
  private static func key(_ hash: UInt64) -> UInt64 { max(hash, 1) }

  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    self = WordTable(capacity: old.count)
    for slot in old where slot.hash != 0 { insert(slot.value, for: slot.hash) }
  }
}

/// A set of words by their hashes.
struct WordHashes: Sendable {
  private var table = WordTable(capacity: 16)

  /// The hashes of folded words.
  init(_ words: [String]) { for word in words { table.insert(1, for: WordHash.of(word)) } }

  func contains(_ hash: UInt64) -> Bool { table[hash] != 0 }
}
