/// The names of entities with their kinds, each pair of both numbered as it was met.
struct NamePool: Sendable {
  /// The UTF-8 code units of all names, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var kinds: [String] = []
  private var nameOf: [UInt32] = []
  private var kindOf: [UInt32] = []
  /// The first entity of each name, and of each entity the next with its name; ``none`` past the last.
  private var first: [UInt32] = []
  private var next: [UInt32] = []

  private static let none = UInt32.max

  /// Adds a name and gives its number.
  mutating func append(_ name: borrowing Span<UInt8>) -> UInt32 {
    for index in name.indices { bytes.append(name[index]) }
    ends.append(UInt32(bytes.count))
    first.append(Self.none)
    return UInt32(ends.count - 1)
  }

  /// The number of a kind.
  mutating func kind(_ name: String) -> UInt32 {
    if let place = kinds.firstIndex(of: name) { return UInt32(place) }
    kinds.append(name)
    return UInt32(kinds.count - 1)
  }

  /// The number of the entity of a name and a kind.
  ///
  /// - Complexity: O(kinds with that name).
  mutating func entity(name: UInt32, kind: UInt32) -> UInt32 {
    var entity = first[Int(name)]
    while entity != Self.none, kindOf[Int(entity)] != kind { entity = next[Int(entity)] }
    guard entity == Self.none else { return entity }
    let added = UInt32(nameOf.count)
    nameOf.append(name)
    kindOf.append(kind)
    next.append(first[Int(name)])
    first[Int(name)] = added
    return added
  }

  /// The name of an entity.
  func name(_ entity: Int) -> String {
    String(decoding: bytes[range(ofName: Int(nameOf[entity]))], as: UTF8.self)
  }

  /// The kind of an entity.
  func kind(_ entity: Int) -> String { kinds[Int(kindOf[entity])] }

  private func range(ofName name: Int) -> Range<Int> {
    (name > 0 ? Int(ends[name - 1]) : 0)..<Int(ends[name])
  }

  /// All entities by name and kind in UTF-8.
  ///
  /// - Complexity: O(*n* log *n*), where names that share their first eight bytes are compared whole.
  func order(workers: Int) -> [UInt32] {
    // Kinds are few: their ranks are compared.
    let sortedKinds = kinds.indices.sorted {
      kinds[$0].utf8.lexicographicallyPrecedes(kinds[$1].utf8)
    }
    let rank = kinds.indices.map { sortedKinds.firstIndex(of: $0) ?? 0 }
    let parts: [[SortedName]] = concurrentMap(max(1, workers), workers: workers) {
      part -> [SortedName] in
      let count = nameOf.count
      let range = count * part / max(1, workers)..<count * (part + 1) / max(1, workers)
      return range.map { SortedName(prefix: prefix(Int(nameOf[$0])), entity: UInt32($0)) }
        .sorted { precedes($0, $1, rank) }
    }
    var sorted = parts[0]
    for part in parts.dropFirst() { sorted = merged(sorted, part, rank) }
    return sorted.map(\.entity)
  }

  private struct SortedName: Sendable {
    /// The first eight bytes of the name, 0 past its end, the first in the highest bits.
    var prefix: UInt64
    var entity: UInt32
  }

  private func prefix(_ name: Int) -> UInt64 {
    let range = range(ofName: name)
    let bytes = bytes.span
    var prefix: UInt64 = 0
    for place in 0..<8 {
      let index = range.lowerBound + place
      prefix = prefix << 8 | (index < range.upperBound ? UInt64(bytes[index]) : 0)
    }
    return prefix
  }

  private func precedes(_ a: SortedName, _ b: SortedName, _ rank: [Int]) -> Bool {
    if a.prefix != b.prefix { return a.prefix < b.prefix }
    let (x, y) = (Int(nameOf[Int(a.entity)]), Int(nameOf[Int(b.entity)]))
    if x == y { return rank[Int(kindOf[Int(a.entity)])] < rank[Int(kindOf[Int(b.entity)])] }
    let (first, second) = (range(ofName: x), range(ofName: y))
    let bytes = bytes.span
    for place in 0..<min(first.count, second.count) {
      let (one, other) = (bytes[first.lowerBound + place], bytes[second.lowerBound + place])
      if one != other { return one < other }
    }
    return first.count < second.count
  }

  private func merged(_ a: [SortedName], _ b: [SortedName], _ rank: [Int]) -> [SortedName] {
    var all: [SortedName] = []
    all.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if precedes(b[j], a[i], rank) {
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
}
