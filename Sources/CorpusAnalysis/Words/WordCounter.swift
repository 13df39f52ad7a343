internal import Synchronization

/// Counts words near hits by number, in room for every term that is used again.
struct WordCounter: Sendable {
  fileprivate struct Slot: Sendable {
    var count: UInt32 = 0
    var documents: UInt32 = 0
    var lastDocument = UInt32.max
    var inHits: UInt32 = 0
  }

  private var slots: [Slot]
  /// The words that were counted, in the order in which they were met.
  private var met: [UInt32] = []

  init(termCount: Int) { slots = [Slot](repeating: Slot(), count: termCount) }

  /// Adds the words of windows; those of a document stand together.
  mutating func count(_ words: WindowTexts.Words) {
    tally(words, &slots, &met)
  }

  /// Adds what another one counted in other documents, and clears that.
  mutating func add(_ other: inout WordCounter) {
    for word in other.met {
      let own = slots[Int(word)]
      if own.count == 0, own.inHits == 0 { met.append(word) }
      let slot = other.slots[Int(word)]
      slots[Int(word)].count += slot.count
      slots[Int(word)].documents += slot.documents
      slots[Int(word)].inHits += slot.inHits
    }
    other.clear()
  }

  /// The words that were counted, ascending by number; nothing is counted any more.
  mutating func takeWords() -> [CollocateTally.Word] {
    let sorted = sortedByUpperHalf(met.map { UInt64($0) << 32 })
    let words = sorted.map { key in
      let word = UInt32(key >> 32)
      let slot = slots[Int(word)]
      return CollocateTally.Word(
        word: word, count: slot.count, documents: slot.documents, inHits: slot.inHits)
    }
    clear()
    return words
  }

  private mutating func clear() {
    for word in met { slots[Int(word)] = Slot() }
    met.removeAll(keepingCapacity: true)
  }
}

/// Adds words to slots, and those that were in none to the words met.
private func tally(
  _ words: WindowTexts.Words, _ slots: inout [WordCounter.Slot], _ met: inout [UInt32]
) {
  let near = words.near.span
  let nodes = words.nodes.span
  var slots = slots.mutableSpan
  for index in near.indices {
    let word = UInt32(near[index] >> 32)
    let document = UInt32(truncatingIfNeeded: near[index])
    var slot = slots[Int(word)]
    if slot.count == 0, slot.inHits == 0 { met.append(word) }
    slot.count += 1
    if slot.lastDocument != document {
      slot.lastDocument = document
      slot.documents += 1
    }
    slots[Int(word)] = slot
  }
  for index in nodes.indices {
    let word = nodes[index]
    if slots[Int(word)].count == 0, slots[Int(word)].inHits == 0 { met.append(word) }
    slots[Int(word)].inHits += 1
  }
}

/// The counters of a corpus that nobody uses at the moment.
///
/// Safe to use from several threads.
final class WordCounters: Sendable {
  private let termCount: Int
  private let free = Mutex<[WordCounter]>([])

  init(termCount: Int) { self.termCount = termCount }

  /// A counter in which nothing is counted.
  func take() -> WordCounter {
    free.withLock { $0.popLast() } ?? WordCounter(termCount: termCount)
  }

  /// Takes back a counter in which nothing is counted any more.
  func give(back counter: WordCounter) { free.withLock { $0.append(counter) } }
}
