/// Writes items in the order of eleven bits of each; those with the same stay in their order.
///
/// One pass of a radix sort: over all bits in turn, the lowest first, items come in the order of
/// their keys.
///
/// - Parameters:
///   - items: What is sorted.
///   - other: As many items, which are written over.
///   - digit: The eleven bits of an item.
/// - Complexity: O(*n*).
@inline(__always)
func distribute<Item: BitwiseCopyable>(
  _ items: [Item], over other: inout [Item], by digit: (Item) -> Int
) {
  let items = items.span
  var sorted = other.mutableSpan
  var counts = [Int](repeating: 0, count: 1 << 11)
  var starts = counts.mutableSpan
  for index in items.indices { starts[digit(items[index])] += 1 }
  var next = 0
  for digit in starts.indices {
    let count = starts[digit]
    starts[digit] = next
    next += count
  }
  for index in items.indices {
    let digit = digit(items[index])
    sorted[starts[digit]] = items[index]
    starts[digit] += 1
  }
}
