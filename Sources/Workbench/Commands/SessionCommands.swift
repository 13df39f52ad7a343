internal import Foundation

extension Command {
  static let save = Command(
    "save",
    synopsis: "save FILE",
    summary: "Writes the session so far as a script that replays and verifies.",
    details: "The session is also written as you go; this is a copy under a name of your own.",
    examples: [],
    completes: [.files],
    isLogged: false
  ) { invocation, session in
    guard let file = invocation.arguments.first else {
      throw Diagnostic(
        "no file to save to", at: invocation.name.range, hint: "such as 'save talks.dateline'")
    }
    try invocation.requireEnd(at: 1, synopsis: "save FILE")
    let path = expandingHome(file.text)
    guard session.surroundings.files.allows(path) else {
      throw Diagnostic("'\(file.text)' is outside the sandbox", at: file.range)
    }
    guard session.surroundings.files.mode == .write else { return .lines([]) }
    do throws(Diagnostic) {
      var target = try AtomicFile(at: path)
      try target.write(Array(session.script.utf8))
      try target.commit(replacing: false)
    } catch {
      throw Diagnostic(error.message, at: file.range, hint: error.hint)
    }
    return .lines(["saved \(counted(session.log.count, "statement")) to \(file.text)"])
  }

  static let history = Command(
    "history",
    synopsis: "history",
    summary: "Lists the statements of this session with what they gave, failed ones too.",
    examples: ["history", "history | where result ~ error"],
    isLogged: false
  ) { invocation, session in
    try invocation.requireEnd(at: 0, synopsis: "history")
    let entries = session.history
    let columns = [
      Column("statement", summary: "What was typed, names in full."),
      Column("result", summary: "What it gave, or the error."),
    ]
    let rows = Rows(count: entries.count) { index in
      Row([.text(entries[index].text), .text(orEmpty: entries[index].result)])
    }
    return .table(Table(name: "history", columns: columns, rows: rows))
  }

  static let replay = Command(
    "replay",
    synopsis: "replay FILE [NAME=VALUE …]",
    summary: "Runs the statements of a script in this session; they become part of it.",
    examples: [],
    completes: [.files],
    isLogged: false
  ) { invocation, session in
    guard let file = invocation.arguments.first else {
      throw Diagnostic("no script to replay", at: invocation.name.range)
    }
    var parameters: [String: String] = [:]
    for word in invocation.arguments.dropFirst() {
      guard let (name, value) = parameter(word.text) else {
        throw Diagnostic("'\(word.text)' is no NAME=VALUE", at: word.range)
      }
      parameters[name] = value
    }
    let replay = Replay(path: expandingHome(file.text), parameters: parameters)
    var lines: [String] = []
    let result = replay.run(in: &session) { statement, outcome, _ in
      lines.append("\(statement.trimmingBlanks())  \(outcome.record?.text ?? "")")
    }
    if let failure = result.failure { throw Diagnostic(failure, at: file.range) }
    return .lines(lines)
  }

  static let set = Command(
    "set",
    synopsis: "set [NAME VALUE]",
    summary: "Shows the settings, or changes one.",
    examples: ["set", "set context 5", "set rows all"],
    completes: [.settings]
  ) { invocation, session in
    guard let name = invocation.arguments.first else {
      let rows = session.settings.listing.map { setting in
        Row([.text(setting.name), .text(setting.value), .text(setting.choices)])
      }
      let columns = [
        Column("setting", summary: "Its name."), Column("value", summary: "What it holds."),
        Column("choices", summary: "What it may hold."),
      ]
      return .table(Table(name: "settings", columns: columns, rows: Rows(rows)))
    }
    try session.settings.set(name, Array(invocation.arguments.dropFirst()))
    return .lines([], record: Record(summary: "set"))
  }

  static let quit = Command(
    "quit", aliases: ["exit"], synopsis: "quit", summary: "Leaves; the session is saved already.",
    examples: [], isLogged: false
  ) { _, _ in
    var answer = Answer()
    answer.endsSession = true
    return answer
  }
}

/// Takes `name=value` apart; `nil` where it is something else.
package func parameter(_ text: String) -> (name: String, value: String)? {
  let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let first = parts[0].first, first.isLetter,
    parts[0].allSatisfy({ $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
  else { return nil }
  return (String(parts[0]), String(parts[1]))
}
