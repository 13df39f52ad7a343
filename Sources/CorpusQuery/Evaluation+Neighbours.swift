internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The minimal spans from a token of one word to a token of another.
  ///
  /// Of the tokens of both in their order those are minimal that follow one another: a token
  /// between two of them would make a shorter span with one of the two. Blocks of postings in which
  /// no partner can lie are leapt over.
  ///
  /// - Parameters:
  ///   - first: A term.
  ///   - second: Another one, or the same.
  ///   - distance: The most tokens that may stand between the two.
  ///   - isOrdered: Whether the first has to come before the second.
  /// - Returns: Spans of which none contains another; in any document, whether they count or not.
  /// - Throws: ``QueryCancelled`` where nobody wants them any more.
  /// - Complexity: O(positions in the blocks that are read).
  func neighbours(
    _ first: TermID, _ second: TermID, within distance: Int, isOrdered: Bool
  ) throws(QueryCancelled) -> SpanList {
    var a = PostingBlocks(segment.postings, first)
    var b = PostingBlocks(segment.postings, second)
    var walk = NeighbourWalk(reach: UInt32(clamping: distance + 1), isOrdered: isOrdered)
    var rounds = 0
    while true {
      if a.first == nil { a.readBlock(reaching: walk.needed(of: .first, before: b.first)) }
      if b.first == nil { b.readBlock(reaching: walk.needed(of: .second, before: a.first)) }
      if a.first == nil || b.first == nil { break }
      walk.merge(&a, &b)
      rounds += 1
      if rounds % Self.roundsBetweenQuestions == 0 { try proceed() }
    }
    walk.end(a, b)
    return SpanList(walk.spans)
  }

  /// After how many blocks is asked whether to go on.
  private static let roundsBetweenQuestions = 512

  /// The terms of two parts of which each is one word; `nil` where they are more than that, or where
  /// so few documents are looked in that their tokens are better sought there.
  func terms(_ a: Query, _ b: Query) -> (TermID, TermID)? {
    guard case .phrase(let first) = a, case .phrase(let second) = b,
      first.count == 1, second.count == 1,
      case .terms(let one)? = resolve(first[0]), one.count == 1,
      case .terms(let other)? = resolve(second[0]), other.count == 1
    else { return nil }
    let terms = (TermID(rawValue: one.lowerBound), TermID(rawValue: other.lowerBound))
    let frequency = max(
      segment.postings.frequency(terms.0), segment.postings.frequency(terms.1))
    return isSparse(for: frequency) ? nil : terms
  }
}

/// The positions of a term, a block at a time.
private struct PostingBlocks {
  private let postings: Postings
  private let term: TermID
  private let count: Int
  /// The number of the block to be read next at the earliest.
  private var block = 0
  /// The positions of the block that was read, and the next of them.
  private(set) var positions: [UInt32] = []
  var next = 0

  init(_ postings: Postings, _ term: TermID) {
    self.postings = postings
    self.term = term
    count = postings.blockCount(term)
  }

  /// The next position of the block; `nil` past the last.
  var first: UInt32? { next < positions.count ? positions[next] : nil }

  /// Reads the next block that has a position that is not below another one.
  mutating func readBlock(reaching target: UInt32) {
    guard block < count else { return }
    block = max(block, postings.block(reaching: target, of: term, from: block))
    postings.read(term, blocks: block..<block + 1, into: &positions)
    next = 0
    block += 1
  }
}

/// Two lists of positions as one, in which pairs that follow one another are sought.
private struct NeighbourWalk {
  /// The lists that have a position.
  struct Lists: OptionSet {
    let rawValue: UInt8
    static let first = Lists(rawValue: 1)
    static let second = Lists(rawValue: 2)
  }

  private let reach: UInt32
  private let isOrdered: Bool
  private(set) var spans: [TokenSpan] = []
  /// The last position, and which lists have it.
  private var last: UInt32 = 0
  private var lists: Lists = []

  init(reach: UInt32, isOrdered: Bool) {
    self.reach = reach
    self.isOrdered = isOrdered
  }

  /// The least position of a list that may belong to a pair.
  ///
  /// After one of the other list it is the next; else those that lie too far before the next of the
  /// other list belong to none.
  func needed(of list: Lists, before other: UInt32?) -> UInt32 {
    guard let other, lists.isSubset(of: list) else { return 0 }
    return other > reach ? other - reach : 0
  }

  /// Takes the positions of two blocks until one of them has no more.
  mutating func merge(_ a: inout PostingBlocks, _ b: inout PostingBlocks) {
    let (own, other) = (a.positions, b.positions)
    let (first, second) = (own.span, other.span)
    var (i, j) = (a.next, b.next)
    var (last, lists) = (last, lists)
    // Which list is next is as good as random: both move on without a branch.
    while i < first.count, j < second.count {
      let (x, y) = (first[i], second[j])
      let position = min(x, y)
      let now = Lists(rawValue: (x <= y ? 1 : 0) | (y <= x ? 2 : 0))
      i += x <= y ? 1 : 0
      j += y <= x ? 1 : 0
      if position &- last <= reach, isPair(lists, now), last < position {
        spans.append(TokenSpan(start: last, end: position + 1))
      }
      (last, lists) = (position, now)
    }
    (self.last, self.lists) = (last, lists)
    (a.next, b.next) = (i, j)
  }

  /// Takes the one position that may follow the last one, where only one list has more.
  mutating func end(_ a: PostingBlocks, _ b: PostingBlocks) {
    guard let position = a.first ?? b.first, position &- last <= reach,
      isPair(lists, a.first == nil ? .second : .first), last < position
    else { return }
    spans.append(TokenSpan(start: last, end: position + 1))
  }

  /// Whether a position and the one after it are of different lists, in the order wanted.
  private func isPair(_ before: Lists, _ now: Lists) -> Bool {
    before.contains(.first) && now.contains(.second)
      || !isOrdered && before.contains(.second) && now.contains(.first)
  }
}
