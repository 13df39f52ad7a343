/// What happens to files on disks and wires.
package enum PileDamage: CaseIterable, Sendable {
  case empty, zeroBytes, controlBytes, disguisedPicture, disguisedDocument, cutJSON, brokenLine
  case cutMarkup, unclosedQuote, cutArchive, brokenChecksum, emptyArchive, noise

  /// The format and packing that it happens to, as near to those given as it allows.
  func applied(
    to format: PileFormat, _ packing: PilePacking, _ random: inout SplitMix64
  ) -> (PileFormat, PilePacking) {
    let packings: [PilePacking] = [.gz, .bz2, .xz, .zst]
    let some = packings[Int(random.next() % 4)]
    return switch self {
    case .empty: (format, .none)
    case .zeroBytes, .controlBytes, .noise: (.txt, packing)
    case .disguisedPicture, .disguisedDocument: (format, packing)
    case .cutJSON: (.json, packing)
    case .brokenLine: (.jsonl, packing)
    case .cutMarkup: ([.rss, .atom, .nitf, .newsml][Int(random.next() % 4)], packing)
    case .unclosedQuote: (.csv, packing)
    case .cutArchive: (format, some)
    case .brokenChecksum: (format, .gz)
    case .emptyArchive: (format, some)
    }
  }

  /// What of a file with so many stories can be read all the same.
  func expectation(of format: PileFormat, stories: Int) -> MixedPile.Expectation {
    switch self {
    // The last record is lost.
    case .brokenLine: .readPart(stories - 1...stories - 1)
    // What follows the mark up to the end of its line is a row.
    case .unclosedQuote: .readPart(stories + 1...stories + 1)
    // Where the cut falls depends on the lengths of the stories.
    case .cutJSON: .readPart(0...stories - 1)
    case .cutMarkup: .readPart(0...stories)
    case .cutArchive, .brokenChecksum: format.isRecordwise ? .readPart(0...stories) : .skipped
    case .empty, .zeroBytes, .controlBytes, .disguisedPicture, .disguisedDocument, .emptyArchive,
      .noise:
      .skipped
    }
  }

  /// The bytes of a file before it is compressed.
  func damagedText(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    switch self {
    case .empty, .emptyArchive: []
    case .zeroBytes: bytes.prefix(40) + [UInt8](repeating: 0, count: 517) + bytes.suffix(20)
    case .controlBytes: bytes.prefix(40) + [UInt8](repeating: 0x07, count: 3_000)
    case .noise: (0..<4_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case .disguisedPicture:
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    case .disguisedDocument: Array("%PDF-1.7\n%\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".utf8)
    case .cutJSON, .cutMarkup: Array(bytes.prefix(bytes.count * 2 / 3))
    case .brokenLine: Array(bytes.dropLast(30)) + [0x0A]
    case .unclosedQuote: bytes + Array("\"Council, 2019-03-04, \"\"open and never closed\r\n".utf8)
    case .cutArchive, .brokenChecksum: bytes
    }
  }

  /// The bytes of a file after it was compressed.
  func damagedArchive(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .cutArchive: return Array(bytes.prefix(bytes.count * 2 / 3))
    case .brokenChecksum:
      var bytes = bytes
      if bytes.count > 8 { bytes[bytes.count - 8] ^= 0x55 }
      return bytes
    case .empty, .zeroBytes, .controlBytes, .disguisedPicture, .disguisedDocument, .cutJSON,
      .brokenLine, .cutMarkup, .unclosedQuote, .emptyArchive, .noise:
      return bytes
    }
  }
}
