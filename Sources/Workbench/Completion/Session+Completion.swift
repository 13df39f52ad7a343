internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore

extension Session {
  /// The ways to go on with a statement.
  ///
  /// - Parameter text: What was typed before the cursor.
  /// - Returns: Where the word begins, and what it may become.
  /// - Complexity: O(mentions of the selection) where names are completed, else O(documents).
  package func completions(of text: String) -> StatementCompletion {
    let typed = TypedStatement(text)
    if let last = typed.stage.last, last == ">" || last == ">>" {
      return StatementCompletion(start: typed.start, candidates: [], isPath: true)
    }
    guard !typed.stage.isEmpty else {
      let names =
        typed.isVerb
        ? Verb.all.map(\.name) : Command.all.map(\.name) + self.names.keys.sorted()
      return complete(typed.word, at: typed.start, in: names)
    }
    return typed.isVerb ? completeVerb(typed) : completeArgument(typed)
  }

  /// The names that begin with what was typed, or of which a later word does; marks aside.
  private func complete(
    _ word: String, at start: Int, in names: [String]
  ) -> StatementCompletion {
    let typed = folded(word).drop { $0 == "\"" }
    var beginning: [String] = []
    var inside: [String] = []
    for name in names {
      let plain = folded(name).drop { $0 == "\"" }
      if plain.hasPrefix(typed) {
        beginning.append(name)
      } else if name.hasPrefix("\""),
        plain.split(separator: " ").contains(where: { $0.hasPrefix(typed) })
      {
        inside.append(name)
      }
    }
    return StatementCompletion(
      start: start, candidates: beginning.isEmpty ? inside : beginning, isPath: false)
  }

  /// What follows a verb: columns of the table that the command gives, or the verb's own words.
  private func completeVerb(_ typed: TypedStatement) -> StatementCompletion {
    let arguments = typed.stage.dropFirst()
    guard case .name(let verb) = resolve(typed.stage[0], in: Verb.all.map(\.name)) else {
      return .none(at: typed.start)
    }
    let columns = columnNames(before: typed)
    let names: [String]
    switch verb {
    case "export" where arguments.isEmpty:
      return StatementCompletion(start: typed.start, candidates: [], isPath: true)
    case "export":
      names = ["overwriting", "partial", "for", "with", "spreadsheet", "manifest"]
    case "sort": names = arguments.isEmpty ? columns : ["desc"]
    case "count": names = arguments.isEmpty ? ["by"] : columns
    case "where" where arguments.count % 4 == 3: names = ["and", "or"]
    case "where" where arguments.count % 4 == 0: names = columns
    case "columns": names = columns
    case "sample" where arguments.count == 1: names = ["seed"]
    default: names = []
    }
    return complete(typed.word, at: typed.start, in: names.filter { !arguments.contains($0) })
  }

  /// The columns that the verb at the cursor has to do with.
  private func columnNames(before typed: TypedStatement) -> [String] {
    guard let first = typed.stages[0].first else { return [] }
    if case .table(let table) = result(named: first) { return table.columns.map(\.name) }
    guard case .name(let name) = resolve(first, in: Command.allNames),
      let command = Command.named(name)
    else { return [] }
    let columns = command.columns.map(\.name)
    guard columns.contains(Column.document.name) else { return columns }
    return columns + fieldNames.filter { !columns.contains($0) }
  }

  private func completeArgument(_ typed: TypedStatement) -> StatementCompletion {
    let (stage, word, start) = (typed.stage, typed.word, typed.start)
    guard case .name(let name) = resolve(stage[0], in: Command.allNames),
      let command = Command.named(name)
    else {
      guard result(named: stage[0]) != nil else { return .none(at: start) }
      return complete(word, at: start, in: ["and", "or", "minus"] + names.keys.sorted())
    }
    // Fields come as `source:` and what stands after it as a value.
    if command.completes.contains(.fields), let colon = word.firstIndex(of: ":") {
      let offset = start + word[...colon].utf8.count
      return complete(
        String(word[word.index(after: colon)...]), at: offset,
        in: values(of: String(word[..<colon]).lowercased()))
    }
    var completion = complete(
      word, at: start, in: command.completes.flatMap { candidates($0, of: command, stage) })
    completion.isPath = command.completes.contains(.files)
    return completion
  }

  private func candidates(
    _ kind: CompletionKind, of command: Command, _ stage: [String]
  ) -> [String] {
    let last = stage.last?.lowercased()
    switch kind {
    case .commands: return Command.all.map(\.name) + Verb.all.map(\.name) + ["query"]
    case .documents: return corpus.documents(in: selection).map { quotedWord(name(of: $0)) }
    case .entities where command.name == "mentions":
      return entityFrequencies(of: corpus, in: selection, kind: nil).map { quotedWord($0.name) }
    case .entities where last == "by": return values(of: "speaker")
    case .entities: return []
    case .fields: return QueryContext.standardFields.map { $0 + ":" } + ["within", "near/"]
    case .files: return []
    case .kinds: return stage.count == 1 ? entityKinds : []
    case .names:
      return stage.count % 2 == 1 ? names.keys.sorted() + ["all"] : ["and", "or", "minus"]
    // What is loaded comes first.
    case .options: return stage.count == 1 ? [] : LoadOption.completions
    case .periods: return last == "by" ? TimelinePeriod.allCases.map(\.rawValue) : []
    case .settings where stage.count == 1: return settings.listing.map(\.name)
    case .settings: return settings.values(of: stage[1])
    case .words(let words):
      return words.filter { !stage.contains($0) && !words.contains(last ?? "") }
    }
  }

  /// The values that a field of a query has in the selection.
  private func values(of field: String) -> [String] {
    // `place:` asks for the place of the dateline, which is a field of the document.
    if entityKinds.contains(field), field != "place" {
      return entityFrequencies(of: corpus, in: selection, kind: field).map { quotedWord($0.name) }
    }
    var found: Set<String> = []
    for reference in corpus.documents(in: selection) {
      let segment = corpus.segments[reference.segment].segment
      guard field == "speaker" else {
        found.insert(segment.documents.field(field, of: reference.document))
        continue
      }
      guard let quotes = segment.layer(.quote) else { continue }
      for region in quotes.regions(of: reference.document) {
        found.insert(quotes.value(region, named: "speaker") ?? "")
      }
    }
    return found.subtracting([""]).sorted().map { quotedWord($0) }
  }
}
