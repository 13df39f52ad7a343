/// Chooses things by chance so that the choice stays when others are added.
///
/// Each thing has a rank that depends on the seed and on what the thing is, not on where it stands;
/// those with the least ranks are chosen. A thing that is added pushes out at most one other.
///
/// - Note: Source: bottom-*k* sampling with one hash; Cohen and Kaplan (2007), "Summarizing data using
///   bottom-k sketches", PODC.
package struct StableSample: Sendable {
  private let seed: UInt64

  package init(seed: UInt64) { self.seed = mixed(seed) }

  /// The rank of a thing by the bytes that tell it from all others: of a row with a place in the text
  /// its document's name, its start, and what it says; of a count what is counted, without how often.
  ///
  /// - Note: Source: the 64-bit FNV-1a hash of Fowler, Noll and Vo, then mixed with the seed.
  package func rank(_ identity: some Sequence<UInt8>) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in identity { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mixed(mixed(digest) ^ seed)
  }

  /// The places of the least ranks, ascending; of equal ranks the first count.
  ///
  /// - Complexity: O(*n* log *k*) at worst, about O(*n*) for ranks in no order.
  package func places(_ count: Int, of ranks: some Sequence<UInt64>) -> [Int] {
    guard count > 0 else { return [] }
    // The greatest of those kept stands on top.
    var heap: [(rank: UInt64, place: Int)] = []
    func isAbove(_ a: Int, _ b: Int) -> Bool {
      (heap[a].rank, heap[a].place) > (heap[b].rank, heap[b].place)
    }
    for (place, rank) in ranks.enumerated() {
      var hole: Int
      if heap.count < count {
        heap.append((rank, place))
        hole = heap.count - 1
        while hole > 0, isAbove(hole, (hole - 1) / 2) {
          heap.swapAt(hole, (hole - 1) / 2)
          hole = (hole - 1) / 2
        }
      } else if rank < heap[0].rank {
        heap[0] = (rank, place)
        hole = 0
        while true {
          var child = 2 * hole + 1
          guard child < count else { break }
          if child + 1 < count, isAbove(child + 1, child) { child += 1 }
          guard isAbove(child, hole) else { break }
          heap.swapAt(hole, child)
          hole = child
        }
      }
    }
    return heap.map(\.place).sorted()
  }
}
