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
    distribute(numbers, over: &other) { Int($0 >> shift & 0x7FF) }
    swap(&numbers, &other)
    shift += 11
  }
  return numbers
}
