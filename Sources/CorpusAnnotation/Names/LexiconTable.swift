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
/// Open addressing; all that is known of a hash lies in one place.
struct LexiconTable: Sendable {
  private struct Slot: Sendable, BitwiseCopyable {
    var hash: UInt64 = 0
    var facts: WordFacts = []
    var run = GazetteerRun.none
  }

  private var slots: [Slot]
  private var mask: Int
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// What is known of a hash: no facts and no run where there is nothing.
  subscript(hash: UInt64) -> (facts: WordFacts, run: GazetteerRun) {
    get {
      let slot = slots[place(of: hash)]
      return slot.hash == hash ? (slot.facts, slot.run) : ([], .none)
    }
    set {
      let place = place(of: hash)
      if slots[place].hash != hash { count += 1 }
      slots[place] = Slot(hash: hash, facts: newValue.facts, run: newValue.run)
      if count * 2 > slots.count { grow() }
    }
  }

  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    self = LexiconTable(capacity: old.count)
    for slot in old where slot.hash != 0 { self[slot.hash] = (slot.facts, slot.run) }
  }
}
