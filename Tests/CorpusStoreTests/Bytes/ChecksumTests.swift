import CorpusStore
import TestSupport
import Testing

@Suite struct `The digest of a column` {
  @Test(arguments: [
    ("", 0xEF46_DB37_51D8_E999 as UInt64), ("a", 0xD24E_C4F1_A98C_6E5B),
    ("abc", 0x44BC_2CF5_AD77_0999),
  ])
  func `is XXH64`(text: String, expected: UInt64) {
    #expect(Checksum.of(Array(text.utf8)) == expected)
    #expect(digestByDefinition(Array(text.utf8)) == expected)
  }

  @Test(arguments: 0...100)
  func `agrees with the published definition at every length`(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    for _ in 0..<4 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Checksum.of(bytes) == digestByDefinition(bytes))
    }
  }

  @Test(arguments: [1, 7, 8, 31, 32, 33, 100])
  func `differs when one bit does`(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    for bit in 0..<length * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Checksum.of(changed) != Checksum.of(bytes), "bit \(bit)")
    }
  }

  @Test(arguments: [
    (0 as UInt64, "0000000000000000"), (0xABC, "0000000000000abc"), (.max, "ffffffffffffffff"),
  ])
  func `is written with sixteen digits`(digest: UInt64, expected: String) {
    #expect(hexadecimal(digest) == expected)
  }
}

/// XXH64 with seed 0 step by step, after the published description of the algorithm.
private func digestByDefinition(_ input: [UInt8]) -> UInt64 {
  let primes: [UInt64] = [
    11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 1_609_587_929_392_839_161,
    9_650_029_242_287_828_579, 2_870_177_450_012_600_261,
  ]
  var rest = input[...]
  func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
  func next(_ count: Int) -> UInt64 {
    let bytes = rest.prefix(count)
    rest = rest.dropFirst(count)
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
  func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
    rotated(accumulator &+ lane &* primes[1], 31) &* primes[0]
  }
  // Step 1: four accumulators; step 2: stripes of 32 bytes; step 3: they converge.
  var result: UInt64
  if input.count < 32 {
    result = primes[4]
  } else {
    var accumulators = [primes[0] &+ primes[1], primes[1], 0, 0 &- primes[0]]
    while rest.count >= 32 {
      for number in 0..<4 { accumulators[number] = round(accumulators[number], next(8)) }
    }
    result = 0
    for (number, bits) in [1, 7, 12, 18].enumerated() {
      result &+= rotated(accumulators[number], UInt64(bits))
    }
    for accumulator in accumulators {
      result = (result ^ round(0, accumulator)) &* primes[0] &+ primes[3]
    }
  }
  // Step 4: the length; step 5: what is left; step 6: the avalanche.
  result &+= UInt64(input.count)
  while rest.count >= 8 {
    result = rotated(result ^ round(0, next(8)), 27) &* primes[0] &+ primes[3]
  }
  if rest.count >= 4 {
    result = rotated(result ^ next(4) &* primes[0], 23) &* primes[1] &+ primes[2]
  }
  while !rest.isEmpty { result = rotated(result ^ next(1) &* primes[4], 11) &* primes[0] }
  result = (result ^ result >> 33) &* primes[1]
  result = (result ^ result >> 29) &* primes[2]
  return result ^ result >> 32
}
