extension Session {
  /// Runs one statement.
  ///
  /// - Parameter text: The statement with its continued lines.
  /// - Returns: `nil` where there is nothing but blanks and a comment.
  /// - Throws: A ``Diagnostic`` whose range counts in `text`; the session is then as it was.
  package mutating func run(_ text: String) throws(Diagnostic) -> Outcome? {
    do {
      guard let statement = try Statement.parse(text) else { return nil }
      var session = self
      let outcome = try session.run(statement)
      if let record = outcome.record {
        session.log.append(LoggedStatement(text: outcome.statement, record: record))
      }
      session.history.append(
        HistoryEntry(text: outcome.statement, result: outcome.record?.text ?? ""))
      self = session
      return outcome
    } catch {
      let diagnostic = error as? Diagnostic ?? Diagnostic("\(error)")
      history.append(HistoryEntry(text: text, result: "error: \(diagnostic.message)"))
      throw diagnostic
    }
  }

  private mutating func run(_ statement: Statement) throws -> Outcome {
    let command = try resolvedCommand(statement.command.name)
    var answer = try command.run(statement.command, &self)
    var words = [(statement.command.name.range, command.name)]
    for verb in statement.verbs { words.append((verb.name.range, try Verb.named(verb.name).name)) }
    let typed = replacing(words, in: statement.text)
    var outcome = Outcome(
      statement: typed, table: nil, lines: answer.lines, notes: [],
      record: command.isLogged ? answer.record : nil, isLoad: command.name == Command.load.name,
      endsSession: answer.endsSession)
    if let table = answer.table {
      answer.table = try apply(statement, to: table, &outcome, isLogged: command.isLogged)
      lastTable = answer.table
      lastTableStatement = typed
    } else if let verb = statement.verbs.first {
      throw Diagnostic("'\(command.name)' gives no rows to work on", at: verb.name.range)
    } else if let redirect = statement.redirect {
      throw Diagnostic("'\(command.name)' gives no rows to write", at: redirect.file.range)
    }
    if let name = statement.name { try keep(name, command: command, answer: answer) }
    return outcome
  }

  /// Applies verbs and redirection to the rows of a command.
  private mutating func apply(
    _ statement: Statement, to table: Table, _ outcome: inout Outcome, isLogged: Bool
  ) throws -> Table {
    var table = table
    var destination: Destination?
    for verb in statement.verbs {
      if let last = destination {
        throw Diagnostic("'export' ends a statement", at: last.file.range, hint: "put it last")
      }
      let found = try Verb.named(verb.name)
      if found.name == Verb.export.name {
        destination = Destination(try ExportRequest(parsing: verb))
      } else {
        table = try found.apply(verb, to: table)
      }
    }
    if let redirect = statement.redirect {
      if let last = destination {
        throw Diagnostic(
          "both 'export' and '>' name a file", at: last.file.range, hint: "keep one of them")
      }
      destination = Destination(redirect)
    }
    if let destination {
      let record = try write(table, to: destination, statement: outcome.statement)
      outcome.lines.append("wrote \(record.summary)")
      outcome.record = record
    } else {
      outcome.table = table
      // A part of the rows is no result that a replay could give again.
      if isLogged, !table.isPartial { outcome.record = tableRecord(table) }
    }
    return table
  }

  /// `9 rows`, and the digest of their cells.
  private func tableRecord(_ table: Table) -> Record {
    Record(
      summary: counted(table.rows.count, "row"),
      digest: shortDigest(table.canonicalRows),
      rows: settings.recordsRows ? table.rows.indices.map { table.canonicalRow(at: $0) } : [])
  }

  /// The command that a word stands for: its name, an alias, a unique beginning, or a named selection.
  private func resolvedCommand(_ word: Word) throws(Diagnostic) -> Command {
    if Command.named(word.text.lowercased()) == nil, names[word.text] != nil { return .algebra }
    let name = try resolvedName(word, in: Command.allNames, kind: "command")
    return Command.named(name) ?? .help
  }

  /// Keeps what a statement gave under a name.
  private mutating func keep(_ name: Word, command: Command, answer: Answer) throws(Diagnostic) {
    guard Command.named(name.text.lowercased()) == nil else {
      throw Diagnostic("'\(name.text)' is the name of a command", at: name.range)
    }
    if let table = answer.table {
      guard !table.isPartial else {
        throw Diagnostic("cancelled; '\(name.text)' is as it was", at: name.range)
      }
      self.name(name.text, .table(table))
    } else if command.changesSelection {
      self.name(name.text, .selection(selection))
    } else {
      throw Diagnostic(
        "'\(command.name)' gives nothing to name", at: name.range,
        hint: "selections and tables can have names")
    }
  }
}

/// Puts the full names of commands and verbs into a statement.
private func replacing(_ words: [(range: Range<Int>, name: String)], in text: String) -> String {
  var bytes = Array(text.utf8)
  for word in words.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
    bytes.replaceSubrange(word.range, with: Array(word.name.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
