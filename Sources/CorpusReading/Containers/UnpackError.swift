/// Why compressed bytes could not be unpacked to their end.
package enum UnpackError: Error, Hashable, Sendable {
  case noProgram(Compression)
  /// The system started no process; its error number.
  case notStarted(Compression, Int32)
  case breaksOff(Compression)
  case checksum(Compression)
  case damaged(Compression)
  case tooMuchMemory(Compression)
  /// The unpacked bytes so far, and the compressed ones that they came from.
  case bomb(Compression, unpacked: Int, from: Int)
  case tooDeep
  /// The limit that the caller set, in bytes.
  case tooLong(limit: Int)
}

extension UnpackError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noProgram(let compression):
      "no program '\(compression.program)' to unpack it;"
        + " 'apt install \(compression.package)' brings it"
    case .notStarted(let compression, let number):
      "\(compression.program) could not be started (system error \(number))"
    case .breaksOff(let compression): "\(compression): the compressed data breaks off"
    case .checksum(let compression):
      "\(compression): the checksum differs; the compressed data is damaged"
    case .damaged(let compression): "\(compression): the compressed data is damaged"
    case .tooMuchMemory(let compression):
      "\(compression): unpacking takes more memory than the limit of "
        + ReadingLimits.megabytes(Compression.memoryLimit)
    case .bomb(let compression, let unpacked, let packed):
      "\(compression): unpacks to more than \(ReadingLimits.megabytes(unpacked)) from"
        + " \(Self.size(packed)); the limit past \(ReadingLimits.megabytes(ReadingLimits.freeUnpackedBytes))"
        + " is \(ReadingLimits.unpackedRatio) times the compressed size"
    case .tooDeep:
      "compressed more than \(Compression.levelLimit) times; the limit is"
        + " \(Compression.levelLimit) levels"
    case .tooLong(let limit):
      "unpacks to more than the limit of \(ReadingLimits.megabytes(limit))"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KB" : ReadingLimits.megabytes(bytes)
  }

  /// What a program's own words on standard error mean, in the C locale; `nil` if they name no loss.
  init?(_ compression: Compression, words: String, status: Int32) {
    let words = words.lowercased()
    func says(_ phrases: String...) -> Bool { phrases.contains { words.contains($0) } }
    if status == 0 { return nil }
    if says("trailing garbage") { return nil }
    if compression == .deflate, says("crc error", "length error") { return nil }
    if says("unexpected end", "ends unexpectedly", "premature end", "incomplete") {
      self = .breaksOff(compression)
    } else if says("crc error", "length error", "checksum") {
      self = .checksum(compression)
    } else if says("memory") {
      self = .tooMuchMemory(compression)
    } else {
      self = .damaged(compression)
    }
  }
}
