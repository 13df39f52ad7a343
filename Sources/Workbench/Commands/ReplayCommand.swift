extension Command {
  static let replay = Command(
    "replay",
    synopsis: "replay FILE [NAME=VALUE …]",
    summary: "Runs the statements of a script in this session; they become part of it.",
    details: "Inside a script the file is meant from the script's own folder, as in 'load'.",
    examples: [],
    completes: [.files],
    isLogged: false
  ) { invocation, session in
    guard let file = invocation.arguments.first else {
      throw Diagnostic(
        "no script to replay", at: invocation.name.range,
        hint: "such as 'replay talks.dateline'")
    }
    var parameters: [String: String] = [:]
    for word in invocation.arguments.dropFirst() {
      guard let (name, value) = parameter(word.text) else {
        throw Diagnostic("'\(word.text)' is no NAME=VALUE", at: word.range)
      }
      parameters[name] = value
    }
    let replay = Replay(path: session.surroundings.resolve(file.text), parameters: parameters)
    var lines: [String] = []
    let result = replay.run(in: &session) { statement, outcome, _ in
      let record = outcome.record.map { "  " + $0.text } ?? ""
      lines.append(statement.trimmingBlanks() + record)
    }
    if let failure = result.failure {
      let prefix = "error: "
      throw Diagnostic(
        failure.hasPrefix(prefix) ? String(failure.dropFirst(prefix.count)) : failure,
        at: file.range)
    }
    return .lines(lines)
  }
}

/// Takes `name=value` apart; `nil` where it is something else.
package func parameter(_ text: String) -> (name: String, value: String)? {
  let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isLetter,
    parts[0].allSatisfy({ $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
  else { return nil }
  return (String(parts[0]), String(parts[1]))
}
