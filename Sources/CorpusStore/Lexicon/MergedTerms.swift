/// The terms of several lexicons as one list that ascends by UTF-8, each term once.
package struct MergedTerms: Sendable {
  /// For each lexicon the number in the list of each of its terms; ascending.
  package private(set) var numbers: [[UInt32]]
  /// For each term of the list a lexicon that has it, the first of those that do.
  package private(set) var lexicons: [UInt32] = []
  /// For each term of the list its number in that lexicon.
  package private(set) var terms: [UInt32] = []
  /// For each term of the list its first UTF-8 code unit; 0 of the empty one.
  package private(set) var firstBytes: [UInt8] = []

  /// How many terms it has.
  package var count: Int { terms.count }

  /// Merges lexicons, in the order given.
  ///
  /// - Complexity: O(*n* log *k*) for *n* terms of *k* lexicons.
  package init(_ lexicons: [Lexicon]) {
    numbers = lexicons.map { [UInt32](repeating: 0, count: $0.count) }
    var lists = lexicons.enumerated().map { number, lexicon in
      lexicon.entries(of: UInt32(number))
    }
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { index in
        index + 1 < lists.count
          ? merged(lists[index], lists[index + 1], lexicons) : lists[index]
      }
    }
    let entries = lists.first ?? []
    for index in entries.indices {
      let entry = entries[index]
      let isKnown =
        index > 0 && entries[index - 1].key == entry.key
        && order(entries[index - 1], entry, lexicons) == 0
      if !isKnown {
        self.lexicons.append(entry.lexicon)
        terms.append(entry.term)
        firstBytes.append(UInt8(entry.key >> 56))
      }
      numbers[Int(entry.lexicon)][Int(entry.term)] = UInt32(terms.count - 1)
    }
  }
}

/// A term of one lexicon.
private struct Entry {
  /// The first eight UTF-8 code units, zeros after the end: decides nearly every comparison.
  var key: UInt64
  var lexicon: UInt32
  var term: UInt32
}

/// Two ascending lists as one; of equal terms that of the first list comes first.
private func merged(_ a: [Entry], _ b: [Entry], _ lexicons: [Lexicon]) -> [Entry] {
  var all: [Entry] = []
  all.reserveCapacity(a.count + b.count)
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    let isLater = a[i].key == b[j].key ? order(a[i], b[j], lexicons) > 0 : a[i].key > b[j].key
    if isLater {
      all.append(b[j])
      j += 1
    } else {
      all.append(a[i])
      i += 1
    }
  }
  all.append(contentsOf: a[i...])
  all.append(contentsOf: b[j...])
  return all
}

/// Below zero, zero or above zero as a term is before, equal to or after another with its key.
private func order(_ a: Entry, _ b: Entry, _ lexicons: [Lexicon]) -> Int {
  // Terms of fewer than eight code units have them all in the key, but for zeros at the end.
  let counts = (
    lexicons[Int(a.lexicon)].byteCount(TermID(rawValue: a.term)),
    lexicons[Int(b.lexicon)].byteCount(TermID(rawValue: b.term))
  )
  if min(counts.0, counts.1) <= 8 { return counts.0 - counts.1 }
  var order = 0
  lexicons[Int(a.lexicon)].withBytes(TermID(rawValue: a.term)) { a in
    lexicons[Int(b.lexicon)].withBytes(TermID(rawValue: b.term)) { b in
      var index = 8
      while index < a.count, index < b.count, a[index] == b[index] { index += 1 }
      if index < a.count, index < b.count {
        order = a[index] < b[index] ? -1 : 1
      } else {
        order = a.count - b.count
      }
    }
  }
  return order
}

extension Lexicon {
  /// Its terms with their keys.
  fileprivate func entries(of lexicon: UInt32) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    forEachTerm { term, bytes in
      var key: UInt64 = 0
      for index in 0..<min(8, bytes.count) {
        key |= UInt64(bytes[index]) << UInt64(56 - 8 * index)
      }
      entries.append(Entry(key: key, lexicon: lexicon, term: term))
    }
    return entries
  }
}
