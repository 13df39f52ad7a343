package import CorpusAnalysis

/// What `set` changes.
package struct Settings: Sendable, Equatable {
  /// How much of the text `concordance` shows on each side.
  package var context = ConcordanceContext.words(8)
  /// How many rows the terminal shows of a table; `nil` for all.
  package var rows: Int? = 40
  /// Whether long output goes to a pager, on a terminal.
  package var usesPager = true
  /// Whether the session file holds the rows of each table beside their digest.
  package var recordsRows = false

  /// Whether the time that each statement took is printed.
  package var showsTiming = false

  package init() {}

  /// The names, what they hold now and what they may hold.
  package var listing: [(name: String, value: String, choices: String)] {
    [
      ("context", contextText, "a number of words, a number and 'characters', or 'sentence'"),
      ("rows", rows.map(String.init) ?? "all", "a number of rows, or 'all'"),
      ("pager", usesPager ? "on" : "off", "'on' or 'off'"),
      ("record", recordsRows ? "rows" : "digests", "'rows' or 'digests'"),
      ("timing", showsTiming ? "on" : "off", "'on' or 'off'"),
    ]
  }

  /// Words that a setting may be given.
  func values(of setting: String) -> [String] {
    switch setting.lowercased() {
    case "context": ["sentence"]
    case "rows": ["all"]
    case "pager", "timing": ["on", "off"]
    case "record": ["rows", "digests"]
    default: []
    }
  }

  private var contextText: String {
    switch context {
    case .words(let count): "\(count)"
    case .characters(let count): "\(count) characters"
    case .sentence: "sentence"
    }
  }

  /// Changes one setting.
  ///
  /// - Throws: A diagnostic at the word that names no setting or no value of it.
  mutating func set(_ name: Word, _ values: [Word]) throws(Diagnostic) {
    let setting = try resolvedName(name, in: listing.map(\.name), kind: "setting")
    guard let value = values.first else {
      throw Diagnostic(
        "no value for '\(setting)'", at: name.range.upperBound..<name.range.upperBound,
        hint: listing.first { $0.name == setting }?.choices)
    }
    let number = Int(value.text).flatMap { $0 >= 0 ? $0 : nil }
    switch (setting, number) {
    case ("context", let count?) where values.count == 2 && "characters".hasPrefix(values[1].text):
      context = .characters(count)
    case ("context", let count?) where values.count == 1: context = .words(count)
    case ("context", nil) where values.count == 1 && value.isKeyword("sentence"):
      context = .sentence
    case ("rows", let count?) where count > 0: rows = count
    case ("rows", nil) where value.isKeyword("all"): rows = nil
    case ("record", nil) where value.isKeyword("rows"): recordsRows = true
    case ("record", nil) where value.isKeyword("digests"): recordsRows = false
    case ("timing", nil) where value.isKeyword("on"): showsTiming = true
    case ("timing", nil) where value.isKeyword("off"): showsTiming = false
    case ("pager", nil) where value.isKeyword("on"): usesPager = true
    case ("pager", nil) where value.isKeyword("off"): usesPager = false
    default:
      throw Diagnostic(
        "'\(value.text)' is no value of '\(setting)'", at: value.range,
        hint: "it takes \(listing.first { $0.name == setting }?.choices ?? "")")
    }
  }
}
