internal import CorpusStore

extension Command {
  static let use = Command(
    "use",
    synopsis: "use NAME [and|or|minus NAME …]",
    summary: "Selects the documents that were named, or a combination of them.",
    details: """
      'A = filter QUERY' names a selection. Combinations are worked out from left to right:
      'use A or B minus C'. 'C = A and B' names one and selects it.
      """,
    examples: ["use all"],
    completes: [.names]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    return try session.selectCombination(of: invocation.arguments, after: invocation.name)
  }

  /// A combination of named selections as a statement of its own: `C = A and B`.
  ///
  /// Its name is not typed. A name alone gives the table that it stands for, or selects.
  static let algebra = Command(
    "algebra", synopsis: "NAME [and|or|minus NAME …]", summary: "Gives what names stand for.",
    examples: []
  ) { invocation, session in
    try session.requireCorpus(invocation)
    if invocation.arguments.isEmpty,
      case .table(let table) = session.result(named: invocation.name.text)
    {
      return .table(table)
    }
    return try session.selectCombination(
      of: [invocation.name] + invocation.arguments, after: invocation.name)
  }
}

extension Session {
  /// Selects what names and the words between them denote, from left to right.
  fileprivate mutating func selectCombination(
    of words: [Word], after command: Word
  ) throws(Diagnostic) -> Answer {
    guard let first = words.first else {
      throw Diagnostic(
        "no name to use", at: command.range, hint: "'A = filter QUERY' names a selection")
    }
    var combined = try namedSelection(first)
    var index = 1
    while index < words.count {
      let operation = words[index]
      guard index + 1 < words.count else {
        throw Diagnostic("'\(operation.text)' without a name after it", at: operation.range)
      }
      let next = try namedSelection(words[index + 1])
      switch operation.text.lowercased() {
      case "and": combined = combined.intersection(next)
      case "or": combined = combined.union(next)
      case "minus": combined = combined.subtracting(next)
      default:
        throw Diagnostic(
          "'\(operation.text)' joins no names", at: operation.range,
          hint: "'and', 'or' and 'minus' do")
      }
      index += 2
    }
    select(combined)
    return .lines([selectionText], record: selectionRecord)
  }

  /// The selection that a word names; `all` names every document.
  func namedSelection(_ word: Word) throws(Diagnostic) -> Selection {
    switch result(named: word.text) {
    case .selection(let selection): return selection
    case .table:
      throw Diagnostic(
        "'\(word.text)' names a table, not a selection", at: word.range,
        hint: "'A = filter QUERY' names a selection")
    case nil:
      if word.isKeyword("all") { return Selection(allOf: corpus) }
      let known = names.keys.sorted()
      throw Diagnostic(
        "nothing is named '\(word.text)'", at: word.range,
        hint: suggestion(for: word.text, in: known)
          ?? (known.isEmpty
            ? "'A = filter QUERY' names a selection"
            : "there are \(quotedList(known, conjunction: "and"))"))
    }
  }
}
