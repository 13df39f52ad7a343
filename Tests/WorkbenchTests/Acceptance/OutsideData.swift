import Foundation

@testable import Workbench

/// Outside data that stands beside the package: pages, and what people found in them.
enum OutsideData {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared").standardizedFileURL

  static let isThere = FileManager.default.fileExists(
    atPath: folder.appending(path: "gold/seeds/quotes.tsv").path)

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The rows of a table with tabs, by the names in its header.
  static func table(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path(name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).trimmingCharacters(in: CharacterSet(charactersIn: "\r"))
      }
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(header, line))
    }
  }
}

/// Words without case and marks, to compare what is the same to a reader.
func plainWords(_ text: String) -> String {
  text.lowercased().replacing("\u{B4}", with: "'").replacing("\u{2019}", with: "'")
    .split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: " ")
}

/// A document's name without its ending.
func stem(_ document: String) -> String {
  document.hasSuffix(".txt") ? String(document.dropLast(4)) : document
}
