extension [UInt8] {
  /// The text with a line feed for each line end of any kind.
  var withLineFeeds: [UInt8] {
    guard contains(0x0D) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      guard self[index] == 0x0D else {
        result.append(self[index])
        index += 1
        continue
      }
      // Programs that end a line twice leave `\r\r\n`.
      let end = self[index...].firstIndex { $0 != 0x0D } ?? count
      if end == count || self[end] != 0x0A {
        result.append(contentsOf: [UInt8](repeating: 0x0A, count: end - index))
      }
      index = end
    }
    return result
  }
}
