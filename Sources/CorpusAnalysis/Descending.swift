/// The places of the counts above zero, the greatest first, of equal ones the first.
///
/// - Complexity: O(*n* + *m* log *m*) for *m* counts that are no small ones; small counts, which most
///   are, are sorted by counting.
func descending(_ counts: [UInt32]) -> [UInt32] {
  let limit = 1 << 12
  var starts = [Int](repeating: 0, count: limit + 1)
  var large: [UInt64] = []
  for (place, count) in counts.enumerated() where count > 0 {
    if Int(count) < limit {
      starts[Int(count)] += 1
    } else {
      large.append(UInt64(UInt32.max - count) << 32 | UInt64(place))
    }
  }
  large.sort()
  var next = large.count
  for count in stride(from: limit - 1, to: 0, by: -1) {
    let size = starts[count]
    starts[count] = next
    next += size
  }
  var order = [UInt32](repeating: 0, count: next)
  for (index, key) in large.enumerated() { order[index] = UInt32(truncatingIfNeeded: key) }
  for (place, count) in counts.enumerated() where count > 0 && Int(count) < limit {
    order[starts[Int(count)]] = UInt32(place)
    starts[Int(count)] += 1
  }
  return order
}

/// The places of some scores, the greatest first, of equal ones the one with the greater count, of
/// those the first.
///
/// - Complexity: O(*n*) for many, where each eleven bits in which scores differ cost a pass.
func descending(_ scores: [Double], then counts: [UInt32]) -> [Int] {
  let keys = scores.map(\.descendingKey)
  guard keys.count > 256 else {
    return keys.indices.sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      return counts[a] == counts[b] ? a < b : counts[a] > counts[b]
    }
  }
  // First by count; then by score, where what is equal stays in its order.
  var order = descending(counts)
  for (place, count) in counts.enumerated() where count == 0 { order.append(UInt32(place)) }
  sort(&order, by: keys)
  return order.map { Int($0) }
}

/// Puts places in the order of their keys; those with equal keys stay in their order.
///
/// - Complexity: O(*n*) for each eleven bits in which keys differ.
private func sort(_ places: inout [UInt32], by keys: [UInt64]) {
  let differing = keys.reduce(0) { $0 | $1 ^ keys[0] }
  var other = places
  for shift in stride(from: UInt64(0), to: 64, by: 11) where differing >> shift & 0x7FF != 0 {
    distribute(places, over: &other) { Int(keys[Int($0)] >> shift & 0x7FF) }
    swap(&places, &other)
  }
}

extension Double {
  /// A number that is less for a greater value; both zeros are one.
  fileprivate var descendingKey: UInt64 {
    let bits = (self == 0 ? 0.0 : self).bitPattern
    // The order of the bits is that of the values where the sign is turned round.
    return bits >> 63 == 1 ? bits : ~bits ^ 1 << 63
  }
}
