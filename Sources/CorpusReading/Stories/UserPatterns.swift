internal import SpanAlgebra

/// What a user says of chrome and datelines, ready for use.
package struct UserPatterns: Sendable {
  private let chrome: [ChromePattern]
  private let datelines: [DatelinePattern]

  /// No patterns.
  package init() {
    chrome = []
    datelines = []
  }

  /// Compiles the patterns of `options`.
  ///
  /// - Throws: A ``PatternError`` for the first that cannot be meant.
  package init(_ options: ReadingOptions) throws(PatternError) {
    var chrome: [ChromePattern] = []
    for pattern in options.chrome { chrome.append(try ChromePattern(pattern)) }
    var datelines: [DatelinePattern] = []
    for pattern in options.datelines { datelines.append(try DatelinePattern(pattern)) }
    self.chrome = chrome
    self.datelines = datelines
  }

  var isEmpty: Bool { chrome.isEmpty && datelines.isEmpty }

  /// The mark of a line that is chrome to the user.
  func chromeMark(_ line: TextSpan, of text: [UInt8]) -> ChromeMark? {
    guard !chrome.isEmpty else { return nil }
    let words = FoldedWords.words(of: text[line.range])
    return chrome.first { $0.matches(words) }
      .map { ChromeMark(kind: "user", rule: $0.written) }
  }

  /// The dateline of a line in a form that the user gave.
  func dateline(in line: TextSpan, of text: [UInt8]) -> Dateline? {
    datelines.lazy.compactMap { $0.dateline(in: line, of: text) }.first
  }
}

/// Why a pattern cannot be meant, and where.
package struct PatternError: Error, Equatable, CustomStringConvertible {
  /// The pattern as the user wrote it.
  package var pattern: String
  /// Bytes from its start.
  package var offset: Int
  /// What is wrong with it, in one phrase.
  package var description: String
}
