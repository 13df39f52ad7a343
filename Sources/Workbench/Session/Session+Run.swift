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
    let (command, verbs) = try resolved(statement)
    let destination = try destination(of: statement, verbs)
    var typed = statement.spelledOut(
      command: command.isAlgebra ? statement.command.name.text : command.name,
      verbs: verbs.map(\.name))
    // The script lacks the statement whose rows are written, so this one has to make them.
    if command.name == Command.export.name, lastTable != nil, !lastTableIsLogged {
      typed = "\(lastTableStatement) | \(typed)"
    }
    let answer = try answer(to: statement, command, verbs)
    let isLogged = command.isLogged || statement.name != nil
    var outcome = Outcome(
      statement: typed, table: nil, lines: answer.lines, notes: [],
      record: isLogged ? answer.record : nil, isLoad: command.name == Command.load.name,
      endsSession: answer.endsSession)
    if let table = answer.table {
      if let destination {
        let record = try write(table, to: destination, statement: typed)
        outcome.lines.append("wrote \(record.summary)")
        outcome.record = record
      } else {
        outcome.table = table
        // A part of the rows is no result that a replay could give again.
        if isLogged, !table.isPartial { outcome.record = try tableRecord(table) }
      }
      lastTable = table
      lastTableStatement = typed
      lastTableIsLogged = outcome.record != nil
    } else {
      try requireRows(statement, command, isGiven: false)
    }
    if let name = statement.name {
      guard answer.table?.isPartial != true else {
        throw Diagnostic("cancelled; '\(name.text)' is as it was", at: name.range)
      }
      self.name(name.text, answer.table.map(NamedResult.table) ?? .selection(selection))
    }
    return outcome
  }

  /// The command and verbs that a statement names, where they go together.
  private func resolved(
    _ statement: Statement
  ) throws(Diagnostic) -> (command: Command, verbs: [Verb]) {
    let command = try resolvedCommand(statement.command.name)
    var verbs: [Verb] = []
    for verb in statement.verbs { verbs.append(try Verb.named(verb.name)) }
    try check(statement, command, verbs)
    return (command, verbs)
  }

  /// What a command answers after its verbs.
  private mutating func answer(
    to statement: Statement, _ command: Command, _ verbs: [Verb]
  ) throws -> Answer {
    try requireLayer(of: command, at: statement.command.name)
    var answer = try command.run(statement.command, &self)
    guard var table = answer.table else { return answer }
    // A part of the rows is shown as one; nothing is worked out of it.
    if table.isPartial, !verbs.isEmpty, surroundings.isCancelled() {
      throw Diagnostic.cancelled
    }
    table.isCancelled = table.isPartial ? surroundings.isInsisted : surroundings.isCancelled
    if table.documentFields == nil, table.index(of: Column.document.name) != nil {
      table.documentFields = DocumentFieldColumns(corpus, names: fieldNames)
    }
    for (verb, invocation) in zip(verbs, statement.verbs) {
      table = try verb.apply(invocation, to: table)
    }
    // It holds the session, which holds the last table.
    table.recounted = nil
    answer.table = table
    return answer
  }

  /// The table of a statement that makes one, without a record of it.
  ///
  /// - Throws: What ``run(_:)`` does.
  package mutating func table(of text: String) throws -> Table? {
    guard let statement = try Statement.parse(text) else { return nil }
    let (command, verbs) = try resolved(statement)
    return try answer(to: statement, command, verbs).table
  }

  /// `9 rows`, and the digest of their cells.
  private func tableRecord(_ table: Table) throws(Diagnostic) -> Record {
    Record(
      summary: counted(table.rows.count, "row"), digest: try shortDigest(of: table),
      rows: settings.recordsRows ? table.recordedRows : [])
  }

  /// The command that a word stands for: its name, an alias, a unique beginning, or a name that
  /// was given.
  private func resolvedCommand(_ word: Word) throws(Diagnostic) -> Command {
    if Command.named(word.text.lowercased()) == nil, result(named: word.text) != nil {
      return .algebra
    }
    do {
      let name = try resolvedName(word, in: Command.allNames, kind: "command")
      return Command.named(name) ?? .help
    } catch {
      throw Diagnostic(
        error.message, at: error.range, hint: error.hint ?? "'help' lists the commands")
    }
  }
}

// MARK: - What is wrong before anything is done

extension Session {
  private func check(
    _ statement: Statement, _ command: Command, _ verbs: [Verb]
  ) throws(Diagnostic) {
    if let name = statement.name {
      guard Command.named(name.text.lowercased()) == nil else {
        throw Diagnostic("'\(name.text)' is the name of a command", at: name.range)
      }
      guard !["all", "and", "or", "minus"].contains(name.text.lowercased()) else {
        throw Diagnostic(
          "'\(name.text)' is a word of 'use' and cannot be a name", at: name.range)
      }
      guard command.givesRows || command.changesSelection else {
        throw Diagnostic(
          "'\(command.name)' gives nothing to name", at: name.range,
          hint: "selections and tables can have names")
      }
    }
    try requireRows(statement, command, isGiven: command.givesRows)
  }

  /// Refuses verbs and files after a command that gives no rows.
  private func requireRows(
    _ statement: Statement, _ command: Command, isGiven: Bool
  ) throws(Diagnostic) {
    guard !isGiven else { return }
    if let verb = statement.verbs.first {
      throw Diagnostic("'\(command.name)' gives no rows to work on", at: verb.name.range)
    }
    if let redirect = statement.redirect {
      throw Diagnostic("'\(command.name)' gives no rows to write", at: redirect.file.range)
    }
  }

  /// The file that a statement names at its end; `nil` where its rows are shown.
  private func destination(
    of statement: Statement, _ verbs: [Verb]
  ) throws(Diagnostic) -> Destination? {
    var destination: Destination?
    for (verb, invocation) in zip(verbs, statement.verbs) {
      if let destination {
        throw Diagnostic(
          "'export' ends a statement", at: destination.file.range, hint: "put it last")
      }
      guard verb.name == Verb.export.name else { continue }
      destination = Destination(try ExportRequest(parsing: invocation))
    }
    guard let redirect = statement.redirect else { return destination }
    if let destination {
      throw Diagnostic(
        "both 'export' and '>' name a file", at: destination.file.range, hint: "keep one of them")
    }
    return Destination(redirect)
  }
}
