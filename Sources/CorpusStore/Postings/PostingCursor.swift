/// Reads the positions of a term in ascending order, a block at a time.
package struct PostingCursor: Sendable {
  private let postings: Postings
  private let term: TermID
  private var block: [UInt32] = []
  private var blockNumber = 0
  private var index = 0

  /// How many positions the term has.
  package let count: Int

  init(_ postings: Postings, _ term: TermID) {
    self.postings = postings
    self.term = term
    count = postings.frequency(term)
    postings.block(0, of: term, into: &block)
  }

  /// The position it stands on; `nil` past the last.
  package var position: UInt32? { index < block.count ? block[index] : nil }

  /// Moves to the next position.
  package mutating func advance() {
    index += 1
    if index >= block.count { load(blockNumber + 1) }
  }

  /// Moves forward to the first position that is not below `target`.
  ///
  /// - Complexity: O(log of the blocks between) plus one block.
  package mutating func advance(to target: UInt32) {
    guard let last = block.last else { return }
    if last < target {
      let reached = postings.block(reaching: target, of: term, from: blockNumber)
      load(max(reached, blockNumber + 1))
    }
    while let position, position < target {
      index += 1
      if index >= block.count { load(blockNumber + 1) }
    }
  }

  private mutating func load(_ number: Int) {
    blockNumber = number
    index = 0
    postings.block(number, of: term, into: &block)
  }
}
