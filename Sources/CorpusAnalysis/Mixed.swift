/// Spreads a number over all 64 bits, the same on every machine.
///
/// - Note: Source: the finalizer of SplitMix64; Steele, Lea and Flood (2014), "Fast splittable
///   pseudorandom number generators".
package func mixed(_ number: UInt64) -> UInt64 {
  var mixed = number &+ 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}
