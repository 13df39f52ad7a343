internal import CorpusStore

/// The 64-bit identity of a folded word or of a run of them.
///
/// Two different words are taken for one with a chance of 2⁻⁶⁴ a pair.
///
/// - Note: Source: Fowler, Noll and Vo (FNV-1a), with the finalizer of SplitMix64.
enum WordHash {
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of a stretch of text without case and accents; never 0.
  static func of(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = basis
    for index in range {
      let byte = text[index]
      if byte >= 0x80 || byte == 0x60 {
        return of(folded(String(decoding: text[range], as: UTF8.self)))
      }
      hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* prime
    }
    return mixed(hash)
  }

  /// The hash of a word that is folded already.
  static func of(_ word: String) -> UInt64 {
    var hash = basis
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
    return mixed(hash)
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
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The value of a hash; 0 where there is none.
  subscript(hash: UInt64) -> UInt32 {
    get {
      let slot = slot(of: hash)
      return keys[slot] == hash ? values[slot] : 0
    }
    set {
      let slot = slot(of: hash)
      if keys[slot] != hash {
        keys[slot] = hash
        count += 1
      }
      values[slot] = newValue
      if count * 2 > keys.count { grow() }
    }
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    self = WordTable(capacity: old.0.count)
    for (key, value) in zip(old.0, old.1) where key != 0 { self[key] = value }
  }
}
