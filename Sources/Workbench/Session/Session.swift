internal import CorpusAnnotation
internal import CorpusQuery
internal import CorpusReading
package import CorpusStore

/// A user's work: what is loaded, what is being looked at, what was found.
///
/// A value: a statement that fails leaves it as it was.
package struct Session: Sendable {
  package private(set) var corpus = Corpus()
  package private(set) var summary: CorpusSummary?
  /// SHA-256 over the names and texts of the loaded documents, in order; empty before a load.
  package private(set) var fingerprint = ""
  /// What counting in the corpus rests on.
  private(set) var counting = CountingCache(Corpus())
  /// What the documents are called.
  private(set) var documentNames = DocumentNames()
  /// The names of the fields that the documents came with.
  private(set) var fieldNames: [String] = []
  /// What is loaded, in the order in which it was named first.
  private(set) var loaded: [LoadedSource] = []
  /// The documents being looked at.
  package private(set) var selection = Selection(sets: [])
  private var undone: [Selection] = []
  private var done: [Selection] = []
  /// What statements were given names.
  package private(set) var names: [String: NamedResult] = [:]
  /// The last table, for `why`, `export` and `show`.
  package internal(set) var lastTable: Table?
  /// The statement that gave it, and whether the script has that statement.
  var lastTableStatement = ""
  var lastTableIsLogged = true
  package internal(set) var settings = Settings()
  package internal(set) var surroundings: Surroundings
  /// The statements that succeeded and belong into the script, with what they gave.
  package internal(set) var log: [LoggedStatement] = []

  /// All statements of the session in order, those that failed with their error.
  package internal(set) var history: [HistoryEntry] = []

  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// What `load` was given, in order.
  package var arguments: [String] { loaded.map(\.argument) }

  /// What the corpus is called; `nil` before a load.
  package var corpusName: String? { arguments.last.map { nameOfCorpus($0) } }

  /// What the prompt shows: the corpus and how much of it is selected.
  package var prompt: String {
    guard let name = corpusName else { return "dateline> " }
    let all = corpus.documentCount
    let scope =
      selection.count == all ? grouped(all) : "\(grouped(selection.count)) of \(grouped(all))"
    return "\(name) [\(scope)]> "
  }
}

extension Session {
  /// Loads a folder, file or glob beside what is loaded already, and selects all documents.
  ///
  /// Names and steps to undo are gone after it: they stand for documents of the corpus before.
  mutating func load(
    _ typed: String, options: ReadingOptions = ReadingOptions()
  ) throws -> LoadReport {
    let argument = surroundings.resolve(typed)
    let loader = Loader(
      cache: surroundings.cache, options: options, progress: surroundings.progress,
      isCancelled: surroundings.isCancelled)
    var (folder, report) = try loader.load(argument)
    let source = LoadedSource(
      argument: typed, path: absolutePath(argument), options: options, folder: folder,
      problems: report.problems)
    if let index = loaded.firstIndex(where: { $0.path == source.path }) {
      if loaded[index].options != options {
        report.notices.append("'\(typed)' was loaded with other options, which hold no more")
      }
      loaded[index] = source
    } else {
      loaded.append(source)
    }
    // A load that was cancelled is still brought to where its part can be worked on.
    let isCancelled = report.isPartial ? surroundings.isInsisted : surroundings.isCancelled
    corpus = try OverlayBuilder(loaded.map(\.folder), isCancelled: isCancelled).open {
      report.notices.append($0)
    }
    counting = CountingCache(corpus)
    summary = try corpus.overlay.map { try CorpusSummary($0) }
    fingerprint = try corpus.overlay?.text("fingerprint") ?? ""
    documentNames = DocumentNames(try corpus.overlay?.text("renamed") ?? "", corpus)
    fieldNames = try corpus.overlay?.text("fields").split(separator: "\n").map(String.init) ?? []
    selection = Selection(allOf: corpus)
    undone = []
    done = []
    names = [:]
    lastTable = nil
    return report
  }

  /// Narrows or widens what is being looked at; `undo` takes it back.
  mutating func select(_ selection: Selection) {
    done.append(self.selection)
    undone = []
    self.selection = selection
  }

  mutating func undo() -> Bool {
    guard let last = done.popLast() else { return false }
    undone.append(selection)
    selection = last
    return true
  }

  mutating func redo() -> Bool {
    guard let last = undone.popLast() else { return false }
    done.append(selection)
    selection = last
    return true
  }

  mutating func name(_ name: String, _ result: NamedResult) {
    if let known = knownName(name) { names[known] = nil }
    names[name] = result
  }

  /// What the loads could not read.
  var loadProblems: [ReadingProblem] { loaded.flatMap(\.problems) }

  /// What a document is called.
  func name(of reference: DocumentReference) -> String {
    documentNames.name(of: reference, in: corpus)
  }

  /// What the query parser has to know of the corpus.
  var queryContext: QueryContext { queryContext(layers: LayerSchema.all) }

  /// The same where the corpus has but some layers.
  func queryContext(layers: [LayerSchema]) -> QueryContext {
    let tokenizer = Tokenizer()
    return QueryContext(
      tokenize: { tokenizer.forms(in: $0) }, layers: layers.map(\.name), fields: fieldNames)
  }

  /// Refuses a command that needs documents where there are none.
  func requireCorpus(_ invocation: Invocation) throws(Diagnostic) {
    guard corpus.segments.isEmpty else { return }
    throw Diagnostic(
      "nothing is loaded", at: invocation.name.range, hint: "type 'load FOLDER' first")
  }

  /// `3 of 5 documents`, and the digest of their names.
  var selectionRecord: Record {
    var names: [UInt8] = []
    for reference in corpus.documents(in: selection) {
      documentNames.append(reference, of: corpus.segments[reference.segment].segment, to: &names)
      names.append(UInt8(ascii: "\n"))
    }
    return Record(summary: selectionText, digest: shortDigest(names))
  }

  var selectionText: String {
    let all = corpus.documentCount
    return selection.count == all
      ? "all \(counted(all, "document"))"
      : "\(grouped(selection.count)) of \(counted(all, "document"))"
  }
}
