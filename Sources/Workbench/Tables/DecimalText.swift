/// A real number as text: the same on every machine, short, and close enough to compute with.
///
/// Rounded half away from zero to six digits after the point from 1 upwards, to six significant
/// digits below; zeros at the end are left out. From 10⁻⁶ up to 10¹⁵ without an exponent, beyond
/// with one (`1.5e-9`). A whole number has no point. Not a number is written as nothing, infinity
/// as `inf`. Reading the text back gives the number to within 5 parts in ten million.
package func decimalText(_ number: Double) -> String {
  var bytes: [UInt8] = []
  bytes.appendDecimal(number)
  return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
  /// Adds a real number as ``decimalText(_:)`` has it.
  mutating func appendDecimal(_ number: Double) {
    if number.isNaN { return }
    if number < 0 { append(UInt8(ascii: "-")) }
    if number.isInfinite { return append(contentsOf: "inf".utf8) }
    if number == 0 { return append(UInt8(ascii: "0")) }
    var decimal = Decimal(number.magnitude)
    let exponent = decimal.pointPosition - 1
    if (-6..<15).contains(exponent) {
      decimal.round(keeping: exponent >= 0 ? decimal.pointPosition + 6 : 6)
      appendPlain(decimal)
    } else {
      decimal.round(keeping: 6)
      appendScientific(decimal)
    }
  }

  private mutating func appendPlain(_ decimal: Decimal) {
    let (count, point) = (decimal.digitCount, decimal.pointPosition)
    if point <= 0 {
      append(contentsOf: "0.".utf8)
      append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
      return appendDigits(decimal.digits, atLeast: 1)
    }
    guard point < count else {
      appendDigits(decimal.digits, atLeast: 1)
      return append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - count))
    }
    let (whole, fraction) = decimal.split(after: point)
    appendDigits(whole, atLeast: 1)
    append(UInt8(ascii: "."))
    appendDigits(fraction, atLeast: count - point)
  }

  private mutating func appendScientific(_ decimal: Decimal) {
    let (whole, fraction) = decimal.split(after: 1)
    appendDigits(whole, atLeast: 1)
    if decimal.digitCount > 1 {
      append(UInt8(ascii: "."))
      appendDigits(fraction, atLeast: decimal.digitCount - 1)
    }
    append(UInt8(ascii: "e"))
    appendDigits(decimal.pointPosition - 1)
  }
}

/// A decimal number above zero: digits, and where the point stands among them.
private struct Decimal {
  /// At most 17 digits, of which neither the first nor the last is 0.
  private(set) var digits: UInt = 0
  private(set) var digitCount = 0
  /// How many digits stand before the point; negative for zeros after it.
  private(set) var pointPosition = 0

  /// The shortest decimal number that reads back as `number`, which is finite and above zero.
  init(_ number: Double) {
    var exponent = 0
    var isInExponent = false
    var isExponentNegative = false
    var pointSeen = false
    for byte in number.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): pointSeen = true
      case UInt8(ascii: "e"): isInExponent = true
      case UInt8(ascii: "-"): isExponentNegative = true
      case UInt8(ascii: "+"): break
      case _ where isInExponent:
        exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        let digit = UInt(byte - UInt8(ascii: "0"))
        if !pointSeen { pointPosition += 1 }
        if digits == 0, digit == 0 {
          pointPosition -= 1
        } else {
          digits = digits * 10 + digit
          digitCount += 1
        }
      }
    }
    pointPosition += isExponentNegative ? -exponent : exponent
    trim()
  }

  /// Rounds to so many digits, half away from zero.
  mutating func round(keeping count: Int) {
    guard count < digitCount else { return }
    let unit = powerOfTen(digitCount - count)
    digits = (digits + unit / 2) / unit
    digitCount = count
    // 9.99 may have become 10.0.
    if digits == powerOfTen(count) {
      digits = 1
      digitCount = 1
      pointPosition += 1
    }
    trim()
  }

  /// The number that its first digits make, and that of the others.
  func split(after count: Int) -> (UInt, UInt) {
    digits.quotientAndRemainder(dividingBy: powerOfTen(digitCount - count))
  }

  private mutating func trim() {
    while digits > 0, digits % 10 == 0 {
      digits /= 10
      digitCount -= 1
    }
  }
}

/// 10 so many times; at most 10¹⁷ is asked for.
private func powerOfTen(_ exponent: Int) -> UInt {
  var power: UInt = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}
