/// The sizes past which a source is named and left out instead of read.
package enum ReadingLimits {
  /// The most bytes of one record, a text file or a line of JSON Lines: 64 MiB.
  package static let recordBytes = 64 << 20
  /// The most members of a JSON record that become fields.
  package static let fields = 1_000
  /// The deepest nesting of arrays and objects in a JSON record.
  package static let jsonDepth = 256
  /// The most bytes that a compressed file unpacks to whatever its own size: 64 MiB.
  package static let freeUnpackedBytes = 64 << 20
  /// The most times its own size that a compressed file unpacks to past them.
  package static let unpackedRatio = 250
  /// The most problems of one file that are told one by one; the others are counted.
  package static let problems = 10_000

  /// A size as messages write it: `64 MB`.
  static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
}
