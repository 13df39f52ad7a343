/// Why a file is not read as a whole, in one phrase.
struct WholeFileError: Error, Equatable, CustomStringConvertible {
  let description: String
}

extension ByteSource {
  /// All bytes of a file that is one thing: a text, a page, a message, a document.
  ///
  /// - Parameters:
  ///   - what: What the limit is for, as the reason has it: `one text`.
  ///   - needsInk: Whether a file of nothing but white space is as good as empty.
  /// - Returns: At least one byte, at most ``ReadingLimits/recordBytes``.
  /// - Throws: ``WholeFileError`` where the file is longer, breaks off, or is empty.
  mutating func whole(
    for what: String, needsInk: Bool = false
  ) throws(WholeFileError) -> [UInt8] {
    guard let all = rest(limit: ReadingLimits.recordBytes) else {
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      throw WholeFileError(description: "longer than the limit of \(limit) for \(what)")
    }
    if let failure { throw WholeFileError(description: failure) }
    guard needsInk ? all.contains(where: { $0 > 0x20 }) : !all.isEmpty else {
      throw WholeFileError(description: "the file is empty")
    }
    return all
  }
}
