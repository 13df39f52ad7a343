/// The numbers of the forms of a table in the order of their bytes.
///
/// - Complexity: O(*n* log *n*) comparisons of eight bytes, and of more where these are equal.
func byteOrder(of table: FormTable) -> [UInt32] {
  var entries: [(head: UInt64, number: UInt32)] = []
  entries.reserveCapacity(table.count)
  let bytes = table.bytes.span
  for number in 0..<table.count {
    let range = table.range(number)
    var head: UInt64 = 0
    for index in range.lowerBound..<range.lowerBound + 8 {
      head = head << 8 | (index < range.upperBound ? UInt64(bytes[index]) : 0)
    }
    entries.append((head, UInt32(number)))
  }
  entries.sort { a, b in
    if a.head != b.head { return a.head < b.head }
    return table.form(Int(a.number)).lexicographicallyPrecedes(table.form(Int(b.number)))
  }
  return entries.map(\.number)
}
