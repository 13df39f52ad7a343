/// A set of the documents of one segment, or of any things numbered from 0.
package struct DocumentSet: Hashable, Sendable {
  /// How many documents there are to choose from.
  package let capacity: Int
  /// One bit a document; bits past the capacity are 0.
  private var words: [UInt64]

  /// The empty set.
  package init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// The set of all documents.
  package init(all capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: .max, count: (capacity + 63) / 64)
    clearTail()
  }

  package init(_ members: some Sequence<Int>, capacity: Int) {
    self.init(capacity: capacity)
    for member in members { insert(member) }
  }

  package mutating func insert(_ document: Int) {
    words[document >> 6] |= 1 &<< UInt64(document & 63)
  }

  package mutating func remove(_ document: Int) {
    words[document >> 6] &= ~(1 << UInt64(document & 63))
  }

  package func contains(_ document: Int) -> Bool {
    words[document >> 6] & (1 &<< UInt64(document & 63)) != 0
  }

  /// How many documents it holds.
  ///
  /// - Complexity: O(capacity / 64), as are all operators of sets.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether it holds every document.
  package var isFull: Bool { count == capacity }

  package func union(_ other: Self) -> Self { combined(with: other) { $0 | $1 } }

  package func intersection(_ other: Self) -> Self { combined(with: other) { $0 & $1 } }

  package func subtracting(_ other: Self) -> Self { combined(with: other) { $0 & ~$1 } }

  /// The documents that are not in the set.
  package var complement: Self {
    var result = self
    for index in result.words.indices { result.words[index] = ~result.words[index] }
    result.clearTail()
    return result
  }

  /// The members in ascending order.
  package var members: [Int] {
    var members: [Int] = []
    members.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        members.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }

  /// The least member that is at least `from`; `nil` where there is none.
  package func first(from: Int) -> Int? {
    guard from < capacity else { return nil }
    var index = from >> 6
    var word = words[index] & (.max << UInt64(from & 63))
    while word == 0 {
      index += 1
      guard index < words.count else { return nil }
      word = words[index]
    }
    return index << 6 + word.trailingZeroBitCount
  }

  private func combined(with other: Self, _ operation: (UInt64, UInt64) -> UInt64) -> Self {
    precondition(capacity == other.capacity, "one segment: \(capacity), \(other.capacity)")
    var result = self
    for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
    return result
  }

  private mutating func clearTail() {
    let used = capacity & 63
    guard used > 0 else { return }
    words[words.count - 1] &= (1 << UInt64(used)) - 1
  }
}
