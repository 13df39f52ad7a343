internal import CorpusStore
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
    let script: SessionScript
    do {
      script = SessionScript(try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      result.failure = "error: '\(path)' cannot be read: \(error.localizedDescription)"
      return result
    }
    session.surroundings.scriptFolder = (path as NSString).deletingLastPathComponent
    defer { session.surroundings.scriptFolder = nil }
    if mode != .run { session.surroundings.files.mode = .discard }
    var records: [Record?] = []
    for entry in script.entries {
      do {
        let text = try substitute(entry.text, hasLoaded: !session.arguments.isEmpty)
        let outcome = try text.isEmpty ? nil : session.run(text)
        if session.surroundings.isCancelled() { throw Diagnostic("cancelled") }
        if let outcome { try show(text, outcome, session.settings) }
        records.append(outcome?.record ?? entry.record)
        compare(entry, outcome?.record, script, session, &result)
      } catch let diagnostic as Diagnostic {
        result.failure = diagnostic.rendered(
          for: entry.text, at: .init(file: path, line: entry.line))
        return result
      } catch {
        result.failure = "\(path):\(entry.line): error: \(error)"
        return result
      }
      if mode == .verify, result.difference != nil { break }
    }
    if mode == .accept { accept(script, records, session, &result) }
    return result
  }

  private func accept(
    _ script: SessionScript, _ records: [Record?], _ session: Session, _ result: inout ReplayResult
  ) {
    do {
      let text = script.replacing(records: records, header: session.scriptHeader)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      result.difference = nil
    } catch {
      result.failure = "error: '\(path)' cannot be written: \(error.localizedDescription)"
    }
  }

  /// Compares what a statement gave with its record.
  private func compare(
    _ entry: SessionScript.Entry, _ found: Record?, _ script: SessionScript, _ session: Session,
    _ result: inout ReplayResult
  ) {
    guard let recorded = entry.record, let found else { return }
    // Another corpus has other results; there is nothing to compare.
    guard corpus == nil else { return }
    result.recorded += 1
    if recorded.summary == found.summary, recorded.digest == found.digest {
      result.asRecorded += 1
      return
    }
    guard result.difference == nil else { return }
    result.difference =
      ["\(path):\(entry.line): '\(entry.text)' differs", "- \(recorded.text)", "+ \(found.text)"]
      + rowDifference(recorded, session.lastTable) + [cause(script.header, session)]
  }

  /// The first rows that differ, where the script holds rows.
  private func rowDifference(_ recorded: Record, _ table: Table?) -> [String] {
    guard !recorded.rows.isEmpty, let table else { return [] }
    let found = table.rows.indices.map { table.canonicalRow(at: $0) }
    let difference = found.difference(from: recorded.rows)
    var lines: [(offset: Int, text: String)] = []
    for change in difference {
      switch change {
      case .remove(let offset, let row, _): lines.append((offset, "- row \(offset + 1): \(row)"))
      case .insert(let offset, let row, _): lines.append((offset, "+ row \(offset + 1): \(row)"))
      }
    }
    let limit = 10
    let shown = lines.sorted { ($0.offset, $1.text) < ($1.offset, $0.text) }.map(\.text)
    let rest = shown.count - limit
    return Array(shown.prefix(limit)) + (rest > 0 ? ["… and \(rest) more rows differ"] : [])
  }

  /// Which of the things that a result depends on has changed.
  private func cause(_ header: SessionScript.Header, _ session: Session) -> String {
    if let then = header.fingerprint, then != session.fingerprint {
      let now = counted(session.corpus.documentCount, "document")
      let before = header.documents ?? "other documents"
      return "the documents have changed: \(before) with sha256:\(then.prefix(8))… then, "
        + "\(now) with sha256:\(session.fingerprint.prefix(8))… now"
    }
    if let then = header.rules, then != ruleVersion {
      return "the rules have changed: version \(then) then, \(ruleVersion) now"
    }
    return "documents and rules are as they were: the script, or this program, has changed"
  }
}

extension Replay {
  /// Puts the values of parameters into a statement, and the other corpus into `load`.
  ///
  /// - Returns: An empty text for a statement that is left out.
  /// - Throws: A diagnostic at a `$name` that has no value.
  private func substitute(_ text: String, hasLoaded: Bool) throws(Diagnostic) -> String {
    if let corpus, let statement = try Statement.parse(text),
      resolve(statement.command.name.text, in: Command.allNames) == .name("load")
    {
      return hasLoaded ? "" : "load \"\(absolutePath(corpus))\""
    }
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
