internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore

/// What a statement may go on with, where the cursor stands.
package struct StatementCompletion: Sendable, Equatable {
  /// Where the word that is replaced begins, in UTF-8 code units.
  package var start: Int
  /// The ways to go on, in the order in which to list them.
  package var candidates: [String]
  /// Whether the word is a path: files are looked up by the terminal.
  package var isPath: Bool

  static func none(at start: Int) -> Self { Self(start: start, candidates: [], isPath: false) }
}

extension Session {
  /// The ways to go on with a statement.
  ///
  /// - Parameter text: What was typed before the cursor.
  /// - Returns: Where the word begins, and what it may become.
  /// - Complexity: O(mentions of the selection) where names are completed, else O(documents).
  package func completions(of text: String) -> StatementCompletion {
    let bytes = Array(text.utf8)
    let start = startOfLastWord(bytes)
    let word = String(decoding: bytes[start...], as: UTF8.self)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let stages = before.split(separator: "|", omittingEmptySubsequences: false)
    let stage = stages.last.map { $0.split(separator: " ").map(String.init) } ?? []
    if stage.last == ">" || stage.last == ">>" {
      return StatementCompletion(start: start, candidates: [], isPath: true)
    }
    if stage.isEmpty {
      let names = stages.count > 1 ? Verb.all.map(\.name) : Command.all.map(\.name)
      return complete(word, at: start, in: names)
    }
    if stages.count > 1 { return completeVerb(stage, stages, word, at: start) }
    return completeArgument(of: stage, word, at: start)
  }

  private func complete(
    _ word: String, at start: Int, in names: [String]
  ) -> StatementCompletion {
    let typed = folded(word)
    let found = names.filter { name in
      let name = folded(name)
      return name.hasPrefix(typed) || (!typed.isEmpty && name.hasPrefix("\"" + typed))
    }
    return StatementCompletion(start: start, candidates: found, isPath: false)
  }

  /// Columns of the table that the command gives, after a verb.
  private func completeVerb(
    _ stage: [String], _ stages: [Substring], _ word: String, at start: Int
  ) -> StatementCompletion {
    if stage[0] == "export" {
      return StatementCompletion(start: start, candidates: [], isPath: stage.count == 1)
    }
    let command = stages[0].split(separator: " ").first.map(String.init) ?? ""
    let last = lastTable.flatMap { $0.name == command ? $0 : nil }
    let columns = last?.columns.map(\.name) ?? Self.contractColumns[command] ?? []
    var names = columns
    if ["sort"].contains(stage[0]), stage.count > 1 { names = ["desc"] }
    if stage[0] == "count", stage.count == 1 { names = ["by"] }
    if stage[0] == "where", stage.count % 4 == 0 { names = ["and", "or"] }
    return complete(word, at: start, in: names)
  }

  private func completeArgument(
    of stage: [String], _ word: String, at start: Int
  ) -> StatementCompletion {
    guard case .name(let name) = resolve(stage[0], in: Command.allNames),
      let command = Command.named(name)
    else { return .none(at: start) }
    // Fields come as `source:` and what stands after it as a value.
    if command.completes.contains(.fields), let colon = word.firstIndex(of: ":") {
      let field = String(word[..<colon])
      let offset = start + word[...colon].utf8.count
      return complete(
        String(word[word.index(after: colon)...]), at: offset, in: values(of: field))
    }
    var names: [String] = []
    var isPath = false
    for kind in command.completes {
      switch kind {
      case .commands: names += Command.all.map(\.name) + Verb.all.map(\.name) + ["query"]
      case .documents:
        names += corpus.documents(in: selection).map { quotedWord(corpus.name($0)) }
      case .entities where stage.last == "by" || name == "mentions":
        names += values(of: "person") + values(of: "organization")
      case .entities: break
      case .fields: names += QueryContext.standardFields.map { $0 + ":" } + ["within", "near/"]
      case .files: isPath = true
      case .kinds: names += entityKinds
      case .names: names += self.names.keys.sorted() + ["all", "and", "or", "minus"]
      case .periods where stage.last == "by":
        names = TimelinePeriod.allCases.map(\.rawValue)
      case .periods: break
      case .settings: names += settings.listing.map(\.name)
      case .words(let words): names += words.filter { !stage.contains($0) }
      }
    }
    var completion = complete(word, at: start, in: names)
    completion.isPath = isPath
    return completion
  }

  /// The values that a field of a query has in the selection.
  private func values(of field: String) -> [String] {
    if field == "person" || field == "organization" {
      return entityFrequencies(of: corpus, in: selection, kind: field).map { quotedWord($0.name) }
    }
    if field == "speaker" {
      var speakers: Set<String> = []
      for reference in corpus.documents(in: selection) {
        guard let quotes = corpus.segments[reference.segment].segment.layer(.quote) else {
          continue
        }
        for region in quotes.regions(of: reference.document) {
          speakers.insert(quotes.value(region, named: "speaker") ?? "")
        }
      }
      return speakers.subtracting([""]).sorted().map(quotedWord)
    }
    var found: Set<String> = []
    for reference in corpus.documents(in: selection) {
      found.insert(
        corpus.segments[reference.segment].segment.documents.field(field, of: reference.document))
    }
    return found.subtracting([""]).sorted().map(quotedWord)
  }

  /// The columns of tables that are not there yet.
  private static let contractColumns = [
    "documents": ["document", "title", "source", "agency", "place", "date", "words", "stories"],
    "quotes": ["speaker", "kind", "quote", "cue", "document", "date"],
    "entities": ["entity", "kind", "mentions", "documents", "first", "last", "forms"],
    "concordance": ["left", "match", "right", "document", "date"],
    "dates": ["value", "type", "text", "basis", "document"],
    "mentions": ["entity", "kind", "text", "document", "date"],
    "stories": ["document", "story", "title", "agency", "place", "date", "date_basis"],
    "words": ["term", "count", "documents"],
  ]
}

/// Where the word that a statement ends in begins; blanks in double quotes are part of it.
private func startOfLastWord(_ bytes: [UInt8]) -> Int {
  var start = 0
  var isQuoted = false
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "\"") {
      isQuoted.toggle()
    } else if !isQuoted, byte == 0x20 || byte == 0x09 {
      start = index + 1
    }
  }
  return start
}

/// A value as it is typed: in quotes where it has a blank.
private func quotedWord(_ value: String) -> String {
  value.contains(where: \.isWhitespace) ? "\"\(value)\"" : value
}
