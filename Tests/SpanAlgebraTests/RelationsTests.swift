import SpanAlgebra
import TestSupport
import Testing

/// Two lists for a seed: flat or nested, of like or of very different length.
private func lists(_ seed: UInt64) -> (SpanList, SpanList, SplitMix64) {
  var random = SplitMix64(seed: seed)
  let sizes = [0, 1, 3, 20, 120]
  func list() -> SpanList {
    let count = sizes.randomElement(using: &random) ?? 0
    let longest = [1, 2, 12].randomElement(using: &random) ?? 1
    return randomSpans(count: count, over: 90, longest: longest, using: &random)
  }
  let a = list()
  let b = list()
  return (a, b, random)
}

@Suite struct `Relations of lists of spans agree with their definitions` {
  static let seeds = UInt64(0)..<200

  @Test(arguments: seeds)
  func union(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.union(b).spans == SpansByDefinition.union(a, b))
    #expect(SpanList.union(of: [a, b, a, b, a]) == a.union(b))
  }

  @Test(arguments: seeds)
  func intersection(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.intersection(b).spans == SpansByDefinition.intersection(a, b))
  }

  @Test(arguments: seeds)
  func subtraction(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.subtracting(b).spans == SpansByDefinition.subtracting(a, b))
  }

  @Test(arguments: seeds)
  func `containment in spans`(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.contained(in: b).spans == SpansByDefinition.contained(a, in: b))
    #expect(a.contained(in: b).union(a.notContained(in: b)) == a)
    #expect(a.contained(in: b).intersection(a.notContained(in: b)).isEmpty)
  }

  @Test(arguments: seeds)
  func `containment of spans`(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.containing(b).spans == SpansByDefinition.containing(a, b))
    #expect(a.containing(b).union(a.notContaining(b)) == a)
    #expect(a.containing(b).intersection(a.notContaining(b)).isEmpty)
  }

  @Test(arguments: seeds)
  func overlap(seed: UInt64) {
    let (a, b, _) = lists(seed)
    #expect(a.overlapping(b).spans == SpansByDefinition.overlapping(a, b))
    #expect(a.overlapping(b).union(a.notOverlapping(b)) == a)
    #expect(a.overlapping(b).intersection(a.notOverlapping(b)).isEmpty)
  }

  @Test(arguments: seeds)
  func `what follows`(seed: UInt64) {
    var (a, b, random) = lists(seed)
    let low = Int.random(in: 0...3, using: &random)
    let gap = low...(low + Int.random(in: 0...4, using: &random))
    #expect(a.followed(by: b).spans == SpansByDefinition.followed(a, by: b, gap: 0...0))
    #expect(a.followed(by: b, gap: gap).spans == SpansByDefinition.followed(a, by: b, gap: gap))
  }

  @Test(arguments: seeds)
  func `nearness by minimal spans`(seed: UInt64) {
    var (a, b, random) = lists(seed)
    let distance = Int.random(in: 0...9, using: &random)
    #expect(
      a.near(b, within: distance).spans == SpansByDefinition.near(a, b, within: distance))
    #expect(a.near(b, within: distance) == b.near(a, within: distance))
    #expect(
      a.before(b, within: distance).spans == SpansByDefinition.before(a, b, within: distance))
    #expect(
      a.near(a, within: distance).spans == SpansByDefinition.near(a, a, within: distance))
  }

  @Test(arguments: seeds)
  func `minimal spans`(seed: UInt64) {
    let (a, _, _) = lists(seed)
    #expect(a.minimal.spans == SpansByDefinition.minimal(a.spans))
    #expect(a.minimal.isFlat)
  }
}

@Suite struct `A list of spans` {
  @Test func `puts spans in order and drops copies and empty ones`() {
    let list = SpanList([
      TokenSpan(4..<6), TokenSpan(1..<2), TokenSpan(4..<5), TokenSpan(4..<6), TokenSpan(3..<3),
    ])
    #expect(list.spans == [TokenSpan(1..<2), TokenSpan(4..<5), TokenSpan(4..<6)])
    #expect(list.description == "1-2 4-5 4-6")
  }

  @Test(arguments: [
    ([0..<1, 1..<2, 5..<9], true), ([0..<2, 1..<3], true), ([0..<2, 0..<3], false),
    ([0..<5, 1..<5], false), ([0..<9, 2..<3], false), ([], true),
  ])
  func `is flat where none contains another`(ranges: [Range<Int>], isFlat: Bool) {
    #expect(SpanList(ascending: ranges.map { TokenSpan($0) }).isFlat == isFlat)
  }

  //  0   1   2    3    4       5   6      7   8    9
  //  hot dog and  hot  salty   porridge   with hot porridge
  @Test func `near keeps the closest pairs only`() {
    let hot = SpanList([TokenSpan(0..<1), TokenSpan(3..<4), TokenSpan(8..<9)])
    let porridge = SpanList([TokenSpan(5..<6), TokenSpan(9..<10)])
    #expect(hot.near(porridge, within: 5).description == "3-6 5-9 8-10")
    #expect(hot.before(porridge, within: 5).description == "3-6 8-10")
  }
}
