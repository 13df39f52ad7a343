internal import CorpusReading
internal import CorpusStore

extension Command {
  static let load = Command(
    "load",
    synopsis: "load FOLDER|FILE|GLOB|- …",
    summary: "Reads documents; what was read before and has not changed is not read again.",
    details: """
      A path is meant from the folder in which the program was started; in a script from the
      script's own folder, and where that has no such file from there too. '-' reads JSON Lines
      or one text from standard input. What cannot be read is named with its reason, and the load
      goes on; 'corpus' lists it all.
      """,
    examples: ["load stories", "load wire/*.jsonl"],
    completes: [.files]
  ) { invocation, session in
    guard !invocation.arguments.isEmpty else {
      throw Diagnostic(
        "nothing to load", at: invocation.name.range, hint: "name a folder, a file or a glob")
    }
    var lines = session.lossesOfLoading
    var isPartial = false
    for argument in invocation.arguments {
      do {
        let report = try session.load(argument.text)
        lines += session.describe(report)
        isPartial = isPartial || report.isPartial
      } catch let error as SourceError {
        throw Diagnostic("\(error)", at: argument.range)
      } catch let error as LoadError {
        throw Diagnostic("\(error)", at: argument.range)
      }
    }
    let renamed = session.documentNames.changed.count
    if renamed > 0 {
      lines.append(
        "\(counted(renamed, "document")) renamed, such as 'name#2', because a document before has "
          + "the name; 'corpus' lists them")
    }
    if let summary = session.summary { lines.append("\(summary)") }
    let record = Record(
      summary: counted(session.corpus.documentCount, "document") + (isPartial ? ", partial" : ""),
      digest: String(session.fingerprint.prefix(8)))
    return .lines(lines, record: record)
  }
}

extension Session {
  /// How many problems a load prints before it names the rest by number.
  private static let problemLimit = 20

  /// What a load makes away with, in a line; nothing for most.
  fileprivate var lossesOfLoading: [String] {
    guard !names.isEmpty else { return [] }
    let list = quotedList(names.keys.sorted(), conjunction: "and")
    return ["no longer known: \(list), which stood for documents of the corpus before"]
  }

  /// What a load has to say beside its success.
  fileprivate func describe(_ report: LoadReport) -> [String] {
    var lines: [String] = report.notices
    // What was said at an earlier load is not said again in full.
    let shown = report.filesRead == 0 ? 0 : Self.problemLimit
    lines += report.problems.prefix(shown).map { "skipped \($0)" }
    let rest = report.problems.count - shown
    if rest > 0 {
      lines.append(
        shown == 0
          ? "skipped as before: \(counted(rest, "file or line", plural: "files and lines")); "
            + "'corpus' lists them"
          : "skipped \(grouped(rest)) more; 'corpus' lists them all")
    }
    if report.filesSuperseded > 0 {
      lines.append(
        "\(counted(report.filesSuperseded, "file")) changed or gone since the last load")
    }
    if report.isPartial {
      lines.append("cancelled, only a part is loaded; the next 'load' reads the rest")
    }
    return lines
  }
}
