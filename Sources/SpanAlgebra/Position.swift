/// The number of a token, counted from the first token of its segment.
package struct Position: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
  package var rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ number: Int) { rawValue = UInt32(number) }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
