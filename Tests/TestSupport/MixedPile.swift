internal import Foundation

/// A folder of files in all formats, some of them damaged in known ways.
package struct MixedPile: Sendable {
  /// What reading a file must give.
  package enum Expectation: Sendable {
    /// All documents, and nothing that was skipped.
    case readWhole
    /// So many documents before or beside the damage, and a reason.
    case readPart(ClosedRange<Int>)
    /// No document, and a reason.
    case skipped
  }

  package struct File: Sendable {
    /// The path below the folder.
    package var path: String
    package var format: PileFormat
    /// How many documents an undamaged file of its kind gives.
    package var documents: Int
    package var expectation: Expectation
    /// What was done to it; `nil` for an undamaged one.
    package var damage: PileDamage?
  }

  package private(set) var files: [File] = []

  /// Writes the files into a folder that is there; `damaged` of them, spread evenly, are damaged.
  ///
  /// - Throws: What the system says where it writes no file.
  package init(files count: Int, damaged: Int, seed: UInt64, in folder: String) throws {
    var random = SplitMix64(seed: seed)
    var packed: [PilePacking: [Int]] = [:]
    for number in 0..<count {
      let isDamaged = (number + 1) * damaged / count > number * damaged / count
      let damage =
        isDamaged ? PileDamage.allCases[number * damaged / count % PileDamage.allCases.count] : nil
      var format = PileFormat.allCases[Int(random.next() % UInt64(PileFormat.allCases.count))]
      var packing = PilePacking.allCases[Int(random.next() % UInt64(PilePacking.allCases.count))]
      if let damage { (format, packing) = damage.applied(to: format, packing, &random) }
      let stories = (0..<(format.holdsSeveral ? 2 + Int(random.next() % 3) : 1)).map { _ in
        PileStory(using: &random)
      }
      let path = "part\(number % 7)/\(number % 3 == 0 ? "deep/" : "")f\(number).\(format.ending)"
      var bytes = Self.encoded(
        format.text(of: stories), as: format, isVaried: damage == nil, &random)
      bytes = damage?.damagedText(bytes, &random) ?? bytes
      let file = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      if packing != .none { packed[packing, default: []].append(number) }
      files.append(
        File(
          path: path, format: format, documents: stories.count,
          expectation: damage?.expectation(of: format, stories: stories.count) ?? .readWhole,
          damage: damage))
    }
    for (packing, numbers) in packed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try pack(numbers, packing, in: folder)
    }
  }

  /// Compresses files where they lie, many with one call, and damages the result.
  private mutating func pack(_ numbers: [Int], _ packing: PilePacking, in folder: String) throws {
    for start in stride(from: 0, to: numbers.count, by: 500) {
      let part = numbers[start..<min(start + 500, numbers.count)]
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = packing.command + part.map { "\(folder)/\(files[$0].path)" }
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    for number in numbers {
      let path = "\(files[number].path).\(packing.rawValue)"
      // Where the program is missing, the file stays as it is.
      guard FileManager.default.fileExists(atPath: "\(folder)/\(path)") else { continue }
      files[number].path = path
      guard let damage = files[number].damage else { continue }
      let url = URL(fileURLWithPath: "\(folder)/\(path)")
      let bytes = Array(try Data(contentsOf: url))
      try Data(damage.damagedArchive(bytes)).write(to: url)
    }
  }

  /// Undamaged plain text comes in the encodings that people have; the rest says UTF-8 of itself.
  private static func encoded(
    _ text: String, as format: PileFormat, isVaried: Bool, _ random: inout SplitMix64
  ) -> [UInt8] {
    let choice = random.next() % 4
    guard format == .txt, isVaried else { return Array(text.utf8) }
    switch choice {
    case 0: return Array(text.utf8)
    case 1: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 2: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: return Array(text.data(using: .windowsCP1252, allowLossyConversion: true) ?? Data())
    }
  }
}

/// How a file of a pile is compressed, by its ending.
package enum PilePacking: String, CaseIterable, Sendable {
  case none, gz, bz2, xz, zst

  /// The program that compresses the files named after it and removes them.
  var command: [String] {
    switch self {
    case .none: []
    case .gz: ["gzip", "-n", "-f", "--"]
    case .bz2: ["bzip2", "-f", "--"]
    case .xz: ["xz", "-0", "-f", "--"]
    case .zst: ["zstd", "-q", "--rm", "-f", "--"]
    }
  }
}
