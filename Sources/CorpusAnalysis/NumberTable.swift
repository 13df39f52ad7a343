/// Gives each distinct run of numbers a number, in the order in which they come.
struct NumberTable {
  private var keys: [UInt32] = []
  private var starts: [Int] = [0]
  private var digests: [UInt64] = []
  /// One more than the number of a run; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// What belongs to each run; whoever adds one appends its value.
  var values: [UInt32] = []

  /// The number of a run, and whether it is new.
  ///
  /// - Complexity: O(length).
  mutating func number(_ key: [UInt32]) -> (Int, isNew: Bool) {
    var digest: UInt64 = UInt64(key.count)
    for number in key { digest = mixed(digest ^ UInt64(number)) }
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] > 0 {
      let entry = Int(slots[slot]) - 1
      if digests[entry] == digest, isEqual(entry, key) { return (entry, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(contentsOf: key)
    starts.append(keys.count)
    digests.append(digest)
    slots[slot] = UInt32(digests.count)
    if digests.count * 3 > slots.count * 2 { grow() }
    return (digests.count - 1, true)
  }

  private func isEqual(_ entry: Int, _ key: [UInt32]) -> Bool {
    let start = starts[entry]
    guard starts[entry + 1] - start == key.count else { return false }
    for place in key.indices where keys[start + place] != key[place] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for entry in digests.indices {
      var slot = Int(truncatingIfNeeded: digests[entry]) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(entry + 1)
    }
  }
}
