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
    var hash = basis
    var eight: UInt64 = 0
    var shift: UInt64 = 0
    for index in range {
      let byte = text[index]
      if byte >= 0x80 || byte == 0x60 {
        return of(folded(String(decoding: text[range], as: UTF8.self)))
      }
      let isCapital = byte &- 0x41 < 26
      eight |= UInt64(isCapital ? byte | 0x20 : byte) &<< shift
      shift &+= 8
      if shift == 64 {
        hash = absorbed(eight, by: hash)
        (eight, shift) = (0, 0)
      }
    }
    return mixed(absorbed(eight, by: hash))
  }

  /// The hash of a word that is folded already.
  static func of(_ word: String) -> UInt64 {
    var hash = basis
    var eight: UInt64 = 0
    var shift: UInt64 = 0
    for byte in word.utf8 {
      eight |= UInt64(byte) &<< shift
      shift &+= 8
      if shift == 64 {
        hash = absorbed(eight, by: hash)
        (eight, shift) = (0, 0)
      }
    }
    return mixed(absorbed(eight, by: hash))
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

  /// Adds bits to the value of a hash and returns what it was.
  @discardableResult mutating func insert(_ bits: UInt32, for hash: UInt64) -> UInt32 {
    let slot = slot(of: hash)
    let known = values[slot]
    values[slot] = known | bits
    if keys[slot] != hash {
      keys[slot] = hash
      count += 1
      if count * 2 > keys.count { grow() }
    }
    return known
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

/// A set of words by their hashes.
struct WordHashes: Sendable {
  private var table = WordTable(capacity: 16)

  /// The hashes of folded words.
  init(_ words: [String]) { for word in words { table.insert(1, for: WordHash.of(word)) } }

  func contains(_ hash: UInt64) -> Bool { table[hash] != 0 }
}
