internal import CorpusReading
internal import CorpusStore

extension Command {
  static let load = Command(
    "load",
    synopsis: """
      load FOLDER|FILE|GLOB|- … [FIELD=MEMBER …] [chrome=PATTERN …] [dateline=PATTERN …] \
      [layers=words]
      """,
    summary: "Reads documents; what was read before and has not changed is not read again.",
    details: """
      A path is meant from the folder in which the program was started; in a script from the
      script's own folder, and where that has no such file from there too. '-' reads JSON Lines
      or one text from standard input. What cannot be read is named with its reason, and the load
      goes on; 'corpus' lists it all.

      Where files do not say it themselves, options do. They hold for all files of the statement:
        text=body date=published       the column or member that holds a field
        chrome="Sign up for *"         lines that belong to no story; * stands for any words
        dateline="{place} | {date} |"  another form of dateline
        layers=words                   words, sentences and stories alone, without names, times
                                       and quotes: a load in a fraction of the time
      The same files with other options take the place of those before. A file whose name looks
      like an option stands in quotes.
      """,
    examples: [
      "load Sessions/harbour-talks", "load Sessions/harbour-talks/*.jsonl title=headline",
      "load Sessions/harbour-talks chrome=\"Sign up for *\" dateline=\"{place} | {date} |\"",
    ],
    completes: [.files, .options]
  ) { invocation, session in
    let surroundings = session.surroundings
    let request = try LoadRequest(invocation.arguments) {
      leadsSomewhere(surroundings.resolve($0))
    }
    guard !request.paths.isEmpty else {
      throw Diagnostic(
        "nothing to load", at: invocation.name.range, hint: "name a folder, a file or a glob")
    }
    var lines = session.lossesOfLoading
    var isPartial = false
    for path in request.paths {
      do {
        let report = try session.load(path.text, options: request.options)
        lines += session.describe(report)
        isPartial = isPartial || report.isPartial
      } catch let error as SourceError {
        throw Diagnostic("\(error)", at: path.range)
      } catch let error as LoadError {
        throw Diagnostic("\(error)", at: path.range)
      } catch let error as StoreError where error.isUnwritable {
        throw Diagnostic(
          "\(error)", at: path.range,
          hint: "what is loaded is kept in '\(surroundings.cache.root)'; "
            + "the variable DATELINE_CACHE names another folder")
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
    let isNew = report.filesRead > 0
    let shown = isNew ? report.problems.prefix(Self.problemLimit) : []
    lines += shown.map { "\($0.kind) \($0)" }
    if report.problems.count > shown.count {
      let totals = report.problems.totals
      lines.append(
        isNew
          ? "… \(grouped(report.problems.count - shown.count)) more; in all \(totals); "
            + "'corpus' lists them"
          : "as before: \(totals); 'corpus' lists them")
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
