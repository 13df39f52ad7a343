/// Times of day as they are spoken: `half past ten`, `a quarter to four on Monday`.
extension TimeParser {
  /// The time that begins at `half`, `quarter` or the `a` before it.
  func spokenClock(at index: Int) -> Timex? {
    let word = kind(index) == .a ? index + 1 : index
    let isHalf = kind(word) == .half
    guard isHalf || isWord(word, "quarter") else { return nil }
    let isPast = isWord(word + 1, "past")
    guard isPast || !isHalf && isWord(word + 1, "to") else { return nil }
    let hour = word + 2
    guard kind(hour) == .digits || kind(hour) == .numberWord, (1...12).contains(value(hour)) else {
      return nil
    }
    var end = hour + 1
    if kind(end) == .oclock { end += 1 }
    if !isPast, kind(end) == .unit || kind(end) == .percent { return nil }
    var minutes = value(hour) * 60 + (isHalf ? 30 : isPast ? 15 : -15)
    if let (isAfternoon, after) = inDayPart(at: end) {
      if isAfternoon, minutes < 12 * 60 { minutes += 12 * 60 }
      end = after
    }
    return joinDay("\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))", index..<end)
  }
}
