/// A real number as text: the same on every machine, short, and close enough to compute with.
///
/// Rounded half away from zero to six digits after the point from 1 upwards, to six significant
/// digits below; zeros at the end are left out. From 10⁻⁶ up to 10¹⁵ without an exponent, beyond
/// with one (`1.5e-9`). A whole number has no point. Not a number is written as nothing, infinity
/// as `inf`. Reading the text back gives the number to within 5 parts in ten million.
package func decimalText(_ number: Double) -> String {
  if number.isNaN { return "" }
  if number.isInfinite { return number < 0 ? "-inf" : "inf" }
  let sign = number < 0 ? "-" : ""
  var decimal = Decimal(number.magnitude)
  let exponent = decimal.pointPosition - 1
  if decimal.digits.isEmpty { return "0" }
  if (-6..<15).contains(exponent) {
    decimal.round(keeping: exponent >= 0 ? decimal.pointPosition + 6 : 6)
    return sign + decimal.plainText
  }
  decimal.round(keeping: 6)
  return sign + decimal.scientificText
}

/// A decimal number: digits, and where the point stands among them.
private struct Decimal {
  /// Without zeros at either end; empty for zero.
  private(set) var digits: [UInt8]
  /// How many digits stand before the point; negative for zeros after it.
  private(set) var pointPosition: Int

  /// The shortest decimal number that reads back as `number`, which is finite and not negative.
  init(_ number: Double) {
    digits = []
    pointPosition = 0
    var exponent = 0
    var pointSeen = false
    let text = Array(number.description.utf8)
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "."):
        pointSeen = true
      case UInt8(ascii: "e"):
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
      case _ where text[..<index].contains(UInt8(ascii: "e")):
        continue
      default:
        digits.append(byte - UInt8(ascii: "0"))
        if !pointSeen { pointPosition += 1 }
      }
    }
    pointPosition += exponent
    trim()
  }

  /// Rounds to so many digits, half away from zero.
  mutating func round(keeping count: Int) {
    guard count < digits.count else { return }
    let roundsUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if roundsUp {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        pointPosition += 1
      }
    }
    trim()
  }

  var plainText: String {
    if pointPosition <= 0 {
      return "0." + String(repeating: "0", count: -pointPosition) + text(digits[...])
    }
    if pointPosition >= digits.count {
      return text(digits[...]) + String(repeating: "0", count: pointPosition - digits.count)
    }
    return text(digits[..<pointPosition]) + "." + text(digits[pointPosition...])
  }

  var scientificText: String {
    let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
    return text(digits[..<1]) + fraction + "e\(pointPosition - 1)"
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    while digits.first == 0 {
      digits.removeFirst()
      pointPosition -= 1
    }
  }

  private func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
