internal import CorpusReading
internal import CorpusStore
internal import Foundation

/// What `load` was given: where the documents are, and what the user says about them.
///
/// A word `NAME=VALUE` is an option, unless a file has that very name or the word stands in quotes.
struct LoadRequest {
  /// Folders, files, globs or `-`.
  private(set) var paths: [Word] = []
  private(set) var options = ReadingOptions()
  private var namesLayers = false

  /// Reads the words after `load`.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - exists: Whether a path leads to something.
  /// - Throws: A diagnostic at an option without a name or a value, and at a field that is named
  ///   twice or seems to be another one misspelt.
  init(_ words: [Word], exists: (String) -> Bool) throws(Diagnostic) {
    for word in words {
      if word.text.hasPrefix("="), !word.quoted, !exists(word.text) {
        throw Diagnostic("no name before '='", at: word.range, hint: "such as 'text=body'")
      }
      if let option = LoadOption(word, exists: exists) {
        try add(option, at: word)
      } else {
        paths.append(word)
      }
    }
  }

  private mutating func add(_ option: LoadOption, at word: Word) throws(Diagnostic) {
    switch option.name {
    case LoadOption.chrome, LoadOption.dateline:
      try add(pattern: try value(of: option, at: word), of: option.name, at: word)
    case LoadOption.layers:
      try add(layers: try value(of: option, at: word), at: word)
    case let field:
      guard options.members[field] == nil else {
        throw Diagnostic("'\(field)' is given twice", at: word.range, hint: "keep one of them")
      }
      if !LoadOption.fields.contains(field), let hint = suggestion(for: field, in: LoadOption.names)
      {
        throw Diagnostic("no field named '\(field)'", at: word.range, hint: hint)
      }
      options.members[field] = try value(of: option, at: word)
    }
  }

  /// Takes the choice of what is sought in the texts.
  private mutating func add(layers name: String, at word: Word) throws(Diagnostic) {
    guard !namesLayers else {
      throw Diagnostic("'layers' is given twice", at: word.range, hint: "keep one of them")
    }
    guard let layers = LoadedLayers(rawValue: name.lowercased()) else {
      let choices = LoadedLayers.allCases.map(\.rawValue)
      throw Diagnostic(
        "no layers named '\(name)'", at: word.range,
        hint: suggestion(for: name, in: choices)
          ?? "'layers=words' for words, sentences and stories alone, 'layers=all' for everything")
    }
    namesLayers = true
    options.layers = layers
  }

  /// Adds the user's own rule for chrome or datelines.
  private mutating func add(
    pattern: String, of name: String, at word: Word
  ) throws(Diagnostic) {
    var own = ReadingOptions()
    if name == LoadOption.chrome { own.chrome = [pattern] } else { own.datelines = [pattern] }
    do {
      _ = try UserPatterns(own)
    } catch {
      throw Diagnostic(error.description, at: word.range)
    }
    options.chrome += own.chrome
    options.datelines += own.datelines
  }

  private func value(of option: LoadOption, at word: Word) throws(Diagnostic) -> String {
    guard option.value.isEmpty else { return option.value }
    throw Diagnostic(
      "'\(option.name)=' without a value after it", at: word.range,
      hint: "such as '\(option.example)'")
  }
}

/// A word `NAME=VALUE` after `load`.
struct LoadOption {
  static let chrome = "chrome"
  static let dateline = "dateline"
  static let layers = "layers"
  /// The fields that documents of every corpus may have, the most important first.
  static let fields = [
    "text", "date", "title", "source", "id", "place", "agency", "byline", "language", "url",
    "section",
  ]
  /// All names with a meaning of their own; others name fields of the user's own.
  static let names = fields + [chrome, dateline, layers]

  /// What Tab offers.
  static let completions = (fields.prefix(4) + [chrome, dateline, layers]).map { $0 + "=" }

  /// In lower case.
  var name: String
  /// Without the quotes around it.
  var value: String

  /// Reads a word of a statement; `nil` where it is a path.
  init?(_ word: Word, exists: (String) -> Bool) {
    guard !word.quoted else { return nil }
    self.init(word.text, exists: exists)
    // The value as a word of its own, so that quotes around it are read as anywhere.
    guard let statement = try? Statement.parse("load " + value),
      let only = statement.command.arguments.first, statement.command.arguments.count == 1,
      only.quoted
    else { return }
    value = only.text
  }

  /// Reads a word without quotes; `nil` where it is a path.
  init?(_ text: String, exists: (String) -> Bool) {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard let first = name.first, first.isLetter || first == "_",
      text[name.endIndex...].first == "=", !exists(text)
    else { return nil }
    self.name = name.lowercased()
    value = String(text[name.endIndex...].dropFirst())
  }

  /// How such an option is written.
  fileprivate var example: String {
    switch name {
    case Self.chrome: "chrome=\"Sign up for *\""
    case Self.dateline: "dateline=\"{place} | {date} |\""
    case Self.layers: "layers=words"
    case "text": "text=body"
    default: "\(name)=COLUMN"
    }
  }
}

extension ReadingOptions {
  /// The options as they are typed after `load`: fields by name, then patterns in their order, then
  /// the layers.
  var spelling: String {
    let members = members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let patterns =
      chrome.map { (LoadOption.chrome, $0) } + datelines.map { (LoadOption.dateline, $0) }
    let layers = layers == .all ? [] : [(LoadOption.layers, layers.rawValue)]
    return (members + patterns + layers).map { "\($0.0)=\(quotedUnlessPlain($0.1))" }.joined(
      separator: " ")
  }
}

/// The statement that loads what the program was started with.
///
/// - Parameter arguments: Paths and options as the system's shell gives them, which has taken the
///   quotes away.
/// - Returns: The statement, in quotes what holds more than a plain name does.
package func loadStatement(_ arguments: [String]) -> String {
  let words = arguments.map { argument in
    guard let option = LoadOption(argument, exists: leadsSomewhere) else {
      return quotedUnlessPlain(argument)
    }
    return option.value.isEmpty ? argument : "\(option.name)=\(quotedUnlessPlain(option.value))"
  }
  return "load " + words.joined(separator: " ")
}

/// An argument as a word of a statement, in quotes where it holds more than a plain name does.
private func quotedUnlessPlain(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || $0.isASCII && "0123456789._-/".unicodeScalars.contains($0)
  }
  return quotedWord(text, always: !isPlain || text.first?.isLetter != true && text != "-")
}

/// Whether a path leads to something; of a glob, whether the folder before its first wildcard does.
func leadsSomewhere(_ path: String) -> Bool {
  if FileManager.default.fileExists(atPath: path) { return true }
  guard let wildcard = path.firstIndex(where: { "*?[".contains($0) }),
    let slash = path[..<wildcard].lastIndex(of: "/")
  else { return false }
  return FileManager.default.fileExists(atPath: String(path[...slash]))
}
