import TestSupport
import Testing

@testable import Workbench

@Suite struct `A real number as text` {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (1.5, "1.5"), (100, "100"),
      (0.1 + 0.2, "0.3"), (2.675, "2.675"), (1.0 / 3, "0.333333"), (2.0 / 3, "0.666667"),
      (100.0 / 3, "33.333333"), (1_234_567.891_234_5, "1234567.891235"),
      (0.000_123_456_789, "0.000123457"),
      (9.999_999_9, "10"), (0.999_999_96, "1"), (1e-6, "0.000001"), (1.5e-9, "1.5e-9"),
      (123_456_789_012_345, "123456789012345"), (1e15, "1e15"), (1.234_567_89e20, "1.23457e20"),
      (.nan, ""), (.infinity, "inf"), (-.infinity, "-inf"), (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.79769e308"), (-12.25, "-12.25"),
    ] as [(Double, String)])
  func `is short`(number: Double, expected: String) {
    #expect(decimalText(number) == expected)
  }

  @Test(arguments: UInt64(0)..<300)
  func `reads back nearly as it was`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scale = [1e-9, 1e-4, 1, 1e6, 1e14, 1e30][Int(seed % 6)]
    let number = Double.random(in: -1...1, using: &random) * scale
    let read = try #require(Double(decimalText(number)))
    #expect(abs(read - number) <= 5.1e-6 * abs(number))
    #expect(decimalText(read) == decimalText(number))
  }

  @Test(arguments: UInt64(0)..<300)
  func `is the shortest decimal, rounded digit by digit`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let bits = Double(bitPattern: random.next())
      let scale = [1e-9, 1e-5, 1e-2, 1.0, 1e3, 1e13, 1e17].randomElement(using: &random) ?? 1.0
      let near = Double(Int.random(in: 0...2000, using: &random)) * scale / 8
      for number in [bits, near, -near] where number.isFinite {
        #expect(decimalText(number) == plainDecimalText(number), "\(number)")
      }
    }
  }
}

/// ``decimalText(_:)`` over characters.
private func plainDecimalText(_ number: Double) -> String {
  let parts = number.magnitude.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".")
  var digits = mantissa.joined().map { $0.wholeNumberValue ?? 0 }
  var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  func trim() {
    while digits.last == 0 { digits.removeLast() }
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
  }
  trim()
  if digits.isEmpty { return "0" }
  let isPlain = -6..<15 ~= point - 1
  let kept = isPlain && point >= 1 ? point + 6 : 6
  if kept < digits.count {
    let isUp = digits[kept] >= 5
    digits.removeSubrange(kept...)
    var index = kept - 1
    while isUp, index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if isUp {
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    trim()
  }
  let sign = number < 0 ? "-" : ""
  func text(_ digits: ArraySlice<Int>) -> String { digits.map(String.init).joined() }
  if !isPlain {
    let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
    return sign + text(digits[..<1]) + fraction + "e\(point - 1)"
  }
  if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text(digits[...]) }
  if point >= digits.count {
    return sign + text(digits[...]) + String(repeating: "0", count: point - digits.count)
  }
  return sign + text(digits[..<point]) + "." + text(digits[point...])
}
