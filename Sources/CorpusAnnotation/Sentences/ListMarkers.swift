internal import SpanAlgebra

/// The numbers and bullets of a list that stands in one paragraph.
///
/// `1) Bread 2) Salt` is two items because 2 follows 1; a lone number is never a marker.
struct ListMarkers {
  private let text: [UInt8]
  private let end: Int
  private var bullet: ArraySlice<UInt8>?
  /// Where the items after the first begin.
  private var places: Set<Int> = []
  private var firstEnd = 0

  var isActive: Bool { !places.isEmpty }

  init(text: [UInt8], paragraph: TextSpan) {
    self.text = text
    end = paragraph.end
    var start = paragraph.start
    while start < end, text[start] <= 0x20 { start += 1 }
    bullet = Self.bullet(at: start, in: text, end: end)
    guard let first = marker(at: start) else { return }
    firstEnd = first.end
    var expected = first.value + 1
    var index = first.end
    while index < end {
      if text[index] == 0x20, let next = marker(at: index + 1), next.value == expected,
        next.isLetter == first.isLetter, next.shape == first.shape
      {
        places.insert(index + 1)
        expected += 1
        index = next.end
      } else {
        index += 1
      }
    }
  }

  func beginsItem(at place: Int) -> Bool { places.contains(place) }

  /// Whether the full stop after `word` belongs to a marker of the list.
  func isMarker(_ word: Range<Int>, sentenceStart: Int) -> Bool {
    // A bullet of three bytes may stand at the number without a space.
    let number = word.first { text[$0] < 0x80 } ?? word.upperBound
    var first = sentenceStart
    while first < number, text[first] <= 0x20 || text[first] >= 0x80 || text[first] == 0x2A {
      first += 1
    }
    let marker = number..<word.upperBound
    guard first == number, !marker.isEmpty, marker.count <= 3 else { return false }
    let isNumber = marker.allSatisfy { text[$0] >= 0x30 && text[$0] <= 0x39 }
    return isNumber
      || marker.count == 1 && text[number] | 0x20 >= 0x61
        && text[number] != UInt8(ascii: "I")
  }

  private struct Marker {
    var value: Int
    var isLetter: Bool
    /// The punctuation: full stop 1, bracket 2, both 3; bullets count 4 more.
    var shape: Int
    var end: Int
  }

  /// The marker that begins at a place.
  ///
  /// Such as `1.`, `2)`, `3.)`, `b.` and `• 9.`
  ///
  /// The bullet must be that of the first item.
  private func marker(at place: Int) -> Marker? {
    var index = place
    var shape = 0
    if let bullet, text[place..<min(end, place + bullet.count)].elementsEqual(bullet) {
      index += bullet.count
      shape = 4
      if index < end, text[index] == 0x20 { index += 1 }
    }
    let digits = index
    var value = 0
    while index < end, index - digits < 3, text[index] >= 0x30, text[index] <= 0x39 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    var isLetter = false
    if index == digits, index < end, text[index] >= 0x61, text[index] <= 0x7A {
      value = Int(text[index] - 0x60)
      isLetter = true
      index += 1
    }
    guard index > digits else { return nil }
    if index < end, text[index] == UInt8(ascii: ".") {
      index += 1
      shape += 1
    }
    if index < end, text[index] == UInt8(ascii: ")") {
      index += 1
      shape += 2
    }
    guard shape % 4 > 0, index < end, text[index] == 0x20 else { return nil }
    return Marker(value: value, isLetter: isLetter, shape: shape, end: index)
  }

  private static func bullet(at place: Int, in text: [UInt8], end: Int) -> ArraySlice<UInt8>? {
    guard place + 3 < end, text[place] == 0xE2 else { return nil }
    let bytes = text[place..<(place + 3)]
    let known: [[UInt8]] = ["•", "⁃", "‣", "◦", "▪", "●"].map { Array($0.utf8) }
    return known.contains { $0.elementsEqual(bytes) } ? bytes : nil
  }
}
