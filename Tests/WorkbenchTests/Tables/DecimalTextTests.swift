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
}
