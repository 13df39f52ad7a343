/// The terms of several lexicons as one list that ascends by UTF-8, each term once.
package struct MergedTerms: Sendable {
  /// For each lexicon the number in the list of each of its terms; ascending.
  package private(set) var numbers: [[UInt32]]
  /// For each term of the list a lexicon that has it, the first of those that do.
  package private(set) var lexicons: [UInt32] = []
  /// For each term of the list its number in that lexicon.
  package private(set) var terms: [UInt32] = []

  /// How many terms it has.
  package var count: Int { terms.count }

  /// Merges lexicons, in the order given.
  ///
  /// - Complexity: O(*n* log *k*) for *n* terms of *k* lexicons.
  package init(_ lexicons: [Lexicon]) {
    numbers = lexicons.map { [UInt32](repeating: 0, count: $0.count) }
    var heap = HeadHeap(lexicons)
    var last: Head?
    while let head = heap.first {
      if last.map({ !heap.isEqual($0, head) }) ?? true {
        self.lexicons.append(head.lexicon)
        terms.append(head.term)
        last = head
      }
      numbers[Int(head.lexicon)][Int(head.term)] = UInt32(terms.count - 1)
      heap.advance()
    }
  }
}

/// The next term of one lexicon.
private struct Head {
  /// The first eight bytes, zeros after the end: decides nearly every comparison.
  var key: UInt64
  var lexicon: UInt32
  var term: UInt32
}

/// The next terms of all lexicons, the least on top; of equal ones that of the first lexicon.
private struct HeadHeap {
  private let lexicons: [Lexicon]
  private var heads: [Head] = []

  init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    for (number, lexicon) in lexicons.enumerated() where lexicon.count > 0 {
      heads.append(head(UInt32(number), 0))
      var place = heads.count - 1
      while place > 0, isBefore(heads[place], heads[(place - 1) / 2]) {
        heads.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
    }
  }

  var first: Head? { heads.first }

  /// Takes the top away and puts the next term of its lexicon into its place.
  mutating func advance() {
    guard let top = heads.first else { return }
    if Int(top.term) + 1 < lexicons[Int(top.lexicon)].count {
      heads[0] = head(top.lexicon, top.term + 1)
    } else {
      heads.swapAt(0, heads.count - 1)
      heads.removeLast()
    }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < heads.count else { return }
      if child + 1 < heads.count, isBefore(heads[child + 1], heads[child]) { child += 1 }
      guard isBefore(heads[child], heads[place]) else { return }
      heads.swapAt(place, child)
      place = child
    }
  }

  func isEqual(_ a: Head, _ b: Head) -> Bool { a.key == b.key && order(a, b) == 0 }

  private func isBefore(_ a: Head, _ b: Head) -> Bool {
    if a.key != b.key { return a.key < b.key }
    let order = order(a, b)
    return order == 0 ? a.lexicon < b.lexicon : order < 0
  }

  private func order(_ a: Head, _ b: Head) -> Int {
    lexicons[Int(a.lexicon)].compare(
      TermID(rawValue: a.term), lexicons[Int(b.lexicon)], TermID(rawValue: b.term))
  }

  private func head(_ lexicon: UInt32, _ term: UInt32) -> Head {
    Head(
      key: lexicons[Int(lexicon)].key(TermID(rawValue: term)), lexicon: lexicon, term: term)
  }
}

extension Lexicon {
  /// The first eight UTF-8 code units of a term as one number, zeros after its end.
  fileprivate func key(_ term: TermID) -> UInt64 {
    var key: UInt64 = 0
    withBytes(term) { bytes in
      for index in 0..<8 { key = key << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
    }
    return key
  }

  /// Below zero, zero or above zero as a term is before, equal to or after one of another lexicon.
  fileprivate func compare(_ term: TermID, _ other: Lexicon, _ otherTerm: TermID) -> Int {
    var order = 0
    withBytes(term) { a in
      other.withBytes(otherTerm) { b in
        var index = 0
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
}
