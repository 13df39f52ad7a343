/// Numbers ascending by their upper half; those with one stay in their order.
///
/// - Complexity: O(*n*) for each eleven bits that the greatest upper half has.
func sortedByUpperHalf(_ numbers: [UInt64]) -> [UInt64] {
  var numbers = numbers
  guard numbers.count > 64 else {
    for index in numbers.indices.dropFirst() {
      let number = numbers[index]
      var place = index
      while place > 0, numbers[place - 1] >> 32 > number >> 32 {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = number
    }
    return numbers
  }
  let greatest = numbers.reduce(0) { max($0, $1) }
  var other = numbers
  var shift: UInt64 = 32
  while shift < 64, greatest >> shift > 0 {
    distribute(numbers, over: &other, by: shift)
    swap(&numbers, &other)
    shift += 11
  }
  return numbers
}

/// Writes numbers in the order of eleven of their bits; those with the same stay in their order.
private func distribute(_ numbers: [UInt64], over other: inout [UInt64], by shift: UInt64) {
  let numbers = numbers.span
  var sorted = other.mutableSpan
  var counts = [Int](repeating: 0, count: 1 << 11)
  var starts = counts.mutableSpan
  for index in numbers.indices { starts[Int(numbers[index] >> shift & 0x7FF)] += 1 }
  var next = 0
  for digit in starts.indices {
    let count = starts[digit]
    starts[digit] = next
    next += count
  }
  for index in numbers.indices {
    let digit = Int(numbers[index] >> shift & 0x7FF)
    sorted[starts[digit]] = numbers[index]
    starts[digit] += 1
  }
}
