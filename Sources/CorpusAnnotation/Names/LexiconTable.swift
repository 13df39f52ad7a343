/// What the gazetteer has of a run of words: the entry that it is, and whether longer ones begin
/// with it.
struct GazetteerRun: Sendable, BitwiseCopyable {
  /// The number of the entry plus 1, or 0, in the high bits; whether it goes on in bit 0.
  private var bits: UInt32 = 0

  /// Neither an entry nor the beginning of one.
  static let none = GazetteerRun()

  var isNone: Bool { bits == 0 }

  var isEntry: Bool { bits > 1 }

  /// The number of the entry that the run is.
  var entry: Int? {
    get { isEntry ? Int(bits >> 1) - 1 : nil }
    set { bits = bits & 1 | UInt32((newValue ?? -1) + 1) << 1 }
  }

  /// Whether entries go on after the run.
  var continues: Bool {
    get { bits & 1 == 1 }
    set { bits = bits & ~1 | (newValue ? 1 : 0) }
  }
}

/// A table from the hashes of words and of runs to what the lexicon has of them.
///
/// Open addressing behind a sieve of 8 KiB: most different words of a text are in no table, and what
/// is asked of each of them has to stay in the cache nearest to the processor.
struct LexiconTable: Sendable {
  private struct Entry: Sendable, BitwiseCopyable {
    var hash: UInt64
    var facts: WordFacts = []
    var run = GazetteerRun.none
  }

  /// For each place the number of its entry plus 1 in the low half, 16 bits of the hash in the high
  /// one; or 0.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  /// One bit for sixteen bits of a hash, set where an entry has them.
  private var sieve: [UInt64]
  private var mask: Int

  init() {
    slots = Array(repeating: 0, count: 1024)
    sieve = Array(repeating: 0, count: 1024)
    mask = 1023
  }

  /// What is known of a hash: no facts and no run where there is nothing.
  subscript(hash: UInt64) -> (facts: WordFacts, run: GazetteerRun) {
    get {
      guard sieve[Self.place(inSieve: hash)] & Self.bit(hash) != 0,
        let number = find(hash).number
      else { return ([], .none) }
      return (entries[number].facts, entries[number].run)
    }
    set {
      let found = find(hash)
      let entry = Entry(hash: hash, facts: newValue.facts, run: newValue.run)
      if let number = found.number {
        entries[number] = entry
        return
      }
      entries.append(entry)
      sieve[Self.place(inSieve: hash)] |= Self.bit(hash)
      slots[found.place] = Self.tag(hash) << 16 | UInt32(entries.count)
      if entries.count * 2 > slots.count { grow() }
    }
  }

  /// What is known of each hash, in the order of their numbers.
  var all: [(facts: WordFacts, run: GazetteerRun)] { entries.map { ($0.facts, $0.run) } }

  /// The number of a hash from 1 on; 0 where the table lacks it.
  ///
  /// - Complexity: O(1).
  func number(_ hash: UInt64) -> Int {
    guard sieve[Self.place(inSieve: hash)] & Self.bit(hash) != 0 else { return 0 }
    return find(hash).number.map { $0 + 1 } ?? 0
  }

  /// Gives a hash a number, if it has none.
  mutating func add(_ hash: UInt64) { self[hash].facts.formUnion([]) }

  /// The number of a hash's entry, or the place where it would lie.
  private func find(_ hash: UInt64) -> (number: Int?, place: Int) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if slots[place] >> 16 == Self.tag(hash) {
        let number = Int(slots[place] & 0xFFFF) - 1
        if entries[number].hash == hash { return (number, place) }
      }
      place = (place + 1) & mask
    }
    return (nil, place)
  }

  private static func place(inSieve hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & 1023
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 42 & 63) }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 48) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      let place = find(entry.hash).place
      slots[place] = Self.tag(entry.hash) << 16 | UInt32(number + 1)
    }
  }
}
