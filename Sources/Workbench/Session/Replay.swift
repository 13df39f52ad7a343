internal import Foundation

/// Runs a script and compares what it gives with what it gave.
package struct Replay: Sendable {
  package enum Mode: Sendable, Equatable {
    /// Run, write the files.
    case run
    /// Run, write nothing, compare.
    case verify
    /// Run, write nothing, take what it gives as the new record.
    case accept
  }

  package let path: String
  package var mode: Mode
  /// A corpus to use in place of the one that the script loads.
  package var corpus: String?
  /// Values for `$name` in the script.
  package var parameters: [String: String]

  package init(
    path: String, mode: Mode = .run, corpus: String? = nil, parameters: [String: String] = [:]
  ) {
    self.path = path
    self.mode = mode
    self.corpus = corpus
    self.parameters = parameters
  }
}

/// How a replay ended.
package struct ReplayResult: Sendable {
  /// How many statements gave what was recorded, and how many had a record.
  package var asRecorded = 0
  package var recorded = 0
  /// What differs first, ready to print; `nil` where nothing does.
  package var difference: [String]?
  /// The first error, ready to print.
  package var failure: String?

  /// 0 done, 1 a result differs, 2 a statement failed.
  package var exitStatus: Int32 { failure != nil ? 2 : difference != nil ? 1 : 0 }
}

extension Replay {
  /// How deep scripts may replay scripts.
  private static let depthLimit = 8

  /// Runs the script to its end or to the first error.
  ///
  /// - Parameters:
  ///   - session: The session that the statements run in.
  ///   - show: Told of each statement and what it gave.
  /// - Returns: What was compared, and what failed.
  package func run(
    in session: inout Session, show: (String, Outcome, Settings) throws -> Void = { _, _, _ in }
  ) -> ReplayResult {
    var result = ReplayResult()
    guard session.surroundings.replayDepth < Self.depthLimit else {
      result.failure =
        "error: '\(path)' is replayed inside itself, or scripts replay scripts more than "
        + "\(Self.depthLimit) deep"
      return result
    }
    let script: SessionScript
    do {
      script = SessionScript(try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      result.failure = "error: no script '\(path)' that can be read"
      return result
    }
    let before = session.surroundings
    defer { session.surroundings = before }
    session.surroundings.scriptFolder = (path as NSString).deletingLastPathComponent
    session.surroundings.replayDepth += 1
    if mode != .run { session.surroundings.files.mode = .discard }
    let records = run(script, in: &session, &result, show)
    if mode == .accept, result.failure == nil { accept(script, records, session, &result) }
    return result
  }

  /// Runs the statements and returns what each gave.
  private func run(
    _ script: SessionScript, in session: inout Session, _ result: inout ReplayResult,
    _ show: (String, Outcome, Settings) throws -> Void
  ) -> [Record?] {
    var records: [Record?] = []
    var comparison = ReplayComparison(path: path, header: script.header)
    for entry in script.entries {
      var text = entry.text
      do {
        text = try substituted(entry.text, session)
        let outcome = try text.isEmpty ? nil : session.run(text)
        if session.surroundings.isCancelled() { throw Diagnostic.cancelled }
        if let outcome { try show(text, outcome, session.settings) }
        records.append(text.isEmpty ? entry.record : outcome?.record)
        // Another corpus has other results; there is nothing to compare.
        if corpus == nil { comparison.compare(entry, outcome, session, &result) }
      } catch let diagnostic as Diagnostic {
        result.failure = diagnostic.rendered(for: text, at: .init(file: path, line: entry.line))
        return records
      } catch {
        result.failure = "\(path):\(entry.line): error: \(error)"
        return records
      }
      if mode == .verify, result.difference != nil { break }
    }
    return records
  }

  private func accept(
    _ script: SessionScript, _ records: [Record?], _ session: Session, _ result: inout ReplayResult
  ) {
    do {
      let text = script.replacing(records: records, header: session.scriptHeader)
      var target = try AtomicFile(at: path)
      try target.write(Array(text.utf8))
      try target.commit(replacing: true)
      result.difference = nil
    } catch {
      result.failure = "error: '\(path)' cannot be written: \(error)"
    }
  }

  /// Puts the values of parameters into a statement, and the other corpus into `load`.
  ///
  /// - Returns: An empty text for a statement that is left out.
  /// - Throws: A diagnostic at a `$name` that has no value.
  private func substituted(_ text: String, _ session: Session) throws(Diagnostic) -> String {
    let text = try withParameters(text)
    guard let corpus, let statement = try Statement.parse(text),
      resolve(statement.command.name.text, in: Command.allNames) == .name("load")
    else { return text }
    if !session.arguments.isEmpty { return "" }
    let path = corpus == "-" ? corpus : absolutePath(expandingHome(corpus))
    // What is said about the files of the one corpus holds for those of the other.
    let request = try LoadRequest(statement.command.arguments) {
      leadsSomewhere(session.surroundings.resolve($0))
    }
    let load = "load \(quotedWord(path, always: true))"
    let options = request.options.spelling
    return options.isEmpty ? load : "\(load) \(options)"
  }

  private func withParameters(_ text: String) throws(Diagnostic) -> String {
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      let name = rest[rest.index(after: dollar)...].prefix {
        $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber)
      }
      result += rest[..<dollar]
      rest = rest[name.endIndex...]
      guard let first = name.first, first.isLetter else {
        result += "$" + name
        continue
      }
      guard let value = parameters[String(name)] else {
        let start = text.utf8.distance(from: text.startIndex, to: dollar)
        throw Diagnostic(
          "'$\(name)' has no value", at: start..<start + name.utf8.count + 1,
          hint: "type '\(name)=VALUE' after the script's name")
      }
      result += value
    }
    return result + rest
  }
}

/// A value as it is typed: in quotes where it needs them.
func quotedWord(_ value: String, always: Bool = false) -> String {
  guard always || value.contains(where: { $0.isWhitespace || "\"'|><#()[]".contains($0) }) else {
    return value
  }
  return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
