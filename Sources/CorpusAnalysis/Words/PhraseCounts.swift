/// How often the phrases of one part of all stand in a text.
struct PhraseCounts: Sendable {
  /// How many distinct phrases one thread holds at most, where their digests spread evenly: with
  /// tables and words at most 64 bytes each.
  static let capacity = 1 << 22

  /// The phrases that are frequent enough: their words one after the other, and their counts.
  private(set) var words: [UInt32] = []
  private(set) var counts: [UInt32] = []
  private(set) var documents: [UInt32] = []
  /// How many are not.
  private(set) var rareCount = 0

  /// Counts the phrases whose digest falls to a part.
  init(
    _ text: PhraseText, length: Int, part: Int, of parts: Int, minimum: UInt32, countsUnits: Bool,
    isCancelled: @Sendable () -> Bool
  ) {
    var table = PhraseTable(length: length)
    text.forEachStretch(isCancelled: isCancelled) { run, words, stretch in
      guard stretch.count >= length else { return }
      for start in stretch.lowerBound...stretch.upperBound - length {
        var digest: UInt64 = 0
        for place in start..<start + length { digest = mixed(digest ^ UInt64(words[place])) }
        // The upper half chooses the part, the lower the place in the table.
        guard Int(((digest >> 32) * UInt64(parts)) >> 32) == part else { continue }
        table.count(words, start, digest, run, countsUnits: countsUnits)
      }
    }
    for entry in table.counts.indices {
      guard table.counts[entry] >= minimum else {
        rareCount += 1
        continue
      }
      words += table.words[entry * length..<(entry + 1) * length]
      counts.append(table.counts[entry])
      documents.append(table.documents[entry])
    }
  }
}

/// Phrases by digest with their counts; the words decide, not the digest.
private struct PhraseTable {
  private let length: Int
  private(set) var words: [UInt32] = []
  private(set) var counts: [UInt32] = []
  private(set) var documents: [UInt32] = []
  private var lastDocuments: [UInt32] = []
  private var lastUnits: [UInt32] = []
  /// One more than the number of a phrase; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  init(length: Int) { self.length = length }

  mutating func count(
    _ text: [UInt32], _ start: Int, _ digest: UInt64, _ run: TextRun, countsUnits: Bool
  ) {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] > 0 {
      let entry = Int(slots[slot]) - 1
      if isEqual(entry, text, start) {
        if lastDocuments[entry] != run.document {
          lastDocuments[entry] = run.document
          documents[entry] += 1
        }
        if !countsUnits || lastUnits[entry] != run.unit {
          lastUnits[entry] = run.unit
          counts[entry] += 1
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    for place in start..<start + length { words.append(text[place]) }
    counts.append(1)
    documents.append(1)
    lastDocuments.append(run.document)
    lastUnits.append(run.unit)
    slots[slot] = UInt32(counts.count)
    if counts.count * 3 > slots.count * 2 { grow() }
  }

  private func isEqual(_ entry: Int, _ text: [UInt32], _ start: Int) -> Bool {
    for place in 0..<length where words[entry * length + place] != text[start + place] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for entry in counts.indices {
      var digest: UInt64 = 0
      for place in 0..<length { digest = mixed(digest ^ UInt64(words[entry * length + place])) }
      var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(entry + 1)
    }
  }
}
