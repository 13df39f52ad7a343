/// How many columns of a terminal a text takes.
///
/// The sum over its scalars: combining marks and invisible characters 0, East Asian wide and
/// full-width characters and emoji 2, all else 1; variation selector 16 makes a narrow emoji before
/// it two columns wide. An emoji of several joined ones counts as all of them, which is what most
/// terminals draw and never less than any draws.
///
/// - Note: Source: Unicode Standard Annex 11 (East Asian Width), version 16.
package func displayWidth(of text: String) -> Int {
  if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text.utf8.count }
  var width = 0
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar == "\u{FE0F}" {
      if previous.properties.isEmoji, displayWidth(of: previous) == 1 { width += 1 }
    } else {
      width += displayWidth(of: scalar)
    }
    previous = scalar
  }
  return width
}

/// How many columns of a terminal a scalar takes by itself: 0, 1 or 2.
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return isControl(value) ? 0 : 1 }
  if isPlain(value) { return 1 }
  if isWide(value) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
    return 0
  case .format:
    return isVisibleFormat(value) ? 1 : 0
  default:
    return isJoinedJamo(value) ? 0 : 1
  }
}

/// Whether a value is known to be a narrow letter or sign that is drawn and changes nothing else.
///
/// Letters of Latin, Greek, Cyrillic and Armenian, dashes, quotation marks and their like.
func isPlain(_ value: UInt32) -> Bool {
  switch value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483, 0x48A..<0x590, 0x1E00..<0x2000,
    0x2010..<0x2028, 0x2030..<0x205F:
    true
  default:
    false
  }
}

private func isControl(_ value: UInt32) -> Bool {
  value < 0x20 || (0x7F...0x9F).contains(value)
}

/// Signs of the category *format* that are drawn: the Arabic number signs and their like.
private func isVisibleFormat(_ value: UInt32) -> Bool {
  (0x600...0x605).contains(value) || value == 0x6DD || value == 0x70F || value == 0x890
    || value == 0x891 || value == 0x8E2 || value == 0x110BD || value == 0x110CD
}

/// Vowels and final consonants of Hangul that are drawn inside the syllable before them.
private func isJoinedJamo(_ value: UInt32) -> Bool {
  (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}

/// The longest beginning of a text, in whole characters, that takes at most so many columns.
package func prefix(of text: String, fitting width: Int) -> Substring {
  var used = 0
  var end = text.startIndex
  while end < text.endIndex {
    used += displayWidth(of: String(text[end]))
    if used > width { break }
    text.formIndex(after: &end)
  }
  return text[..<end]
}

/// The longest end of a text, in whole characters, that takes at most so many columns.
package func suffix(of text: String, fitting width: Int) -> Substring {
  var used = 0
  var start = text.endIndex
  while start > text.startIndex {
    let before = text.index(before: start)
    used += displayWidth(of: String(text[before]))
    if used > width { break }
    start = before
  }
  return text[start...]
}
