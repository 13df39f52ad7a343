/// How the stretches of regions are laid out beside their tokens.
enum LayerFormat {
  /// A whole number of either sign as one without, small where it is near zero.
  static func zigzag(_ value: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: value << 1 ^ value >> (Int.bitWidth - 1))
  }

  /// The number that ``zigzag(_:)`` was given.
  static func unzigzag(_ value: UInt32) -> Int {
    Int(value >> 1) ^ -Int(value & 1)
  }
}
