import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A set of documents` {
  @Test(arguments: UInt64(0)..<200)
  func `agrees with a plain set`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let capacity = [0, 1, 63, 64, 65, 200].randomElement(using: &random) ?? 1
    func members() -> Set<Int> {
      Set((0..<capacity).filter { _ in Bool.random(using: &random) })
    }
    let plain = (members(), members())
    let a = DocumentSet(plain.0, capacity: capacity)
    let b = DocumentSet(plain.1, capacity: capacity)
    #expect(a.members == plain.0.sorted())
    #expect(a.count == plain.0.count)
    #expect(a.isEmpty == plain.0.isEmpty)
    #expect(a.union(b).members == plain.0.union(plain.1).sorted())
    #expect(a.intersection(b).members == plain.0.intersection(plain.1).sorted())
    #expect(a.subtracting(b).members == plain.0.subtracting(plain.1).sorted())
    #expect(a.complement.members == Set(0..<capacity).subtracting(plain.0).sorted())
    #expect(a.union(a.complement) == DocumentSet(all: capacity))
    for document in 0..<capacity {
      #expect(a.contains(document) == plain.0.contains(document))
      #expect(a.first(from: document) == plain.0.filter { $0 >= document }.min())
    }
    #expect(a.first(from: capacity) == nil)
  }
}
