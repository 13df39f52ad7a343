internal import CorpusStore

/// One command of the language: everything that parsing, help, completion and tests need of it.
package struct Command: Sendable {
  /// The name that scripts hold.
  package let name: String
  /// Other names that may be typed.
  package let aliases: [String]
  /// How it is written: `quotes [by NAME] [about QUERY]`.
  package let synopsis: String
  /// What it does, in one sentence with a period.
  package let summary: String
  /// What else there is to know, for `help NAME`.
  package let details: String
  /// Statements that run on any corpus.
  package let examples: [String]
  /// The columns of its table, a public contract; empty where it gives no rows.
  package let columns: [Column]
  /// What may stand after the name, for completion.
  package let completes: [CompletionKind]
  /// The layer without which it has nothing to say; `nil` for most.
  let needs: LayerSchema?
  /// Whether it belongs into the session script; looking around does not.
  package let isLogged: Bool
  /// Does it.
  let run: @Sendable (Invocation, inout Session) throws -> Answer

  init(
    _ name: String, aliases: [String] = [], synopsis: String, summary: String,
    details: String = "", examples: [String], columns: [Column] = [],
    completes: [CompletionKind] = [], needs: LayerSchema? = nil, isLogged: Bool = true,
    run: @escaping @Sendable (Invocation, inout Session) throws -> Answer
  ) {
    self.name = name
    self.aliases = aliases
    self.synopsis = synopsis
    self.summary = summary
    self.details = details
    self.examples = examples
    self.columns = columns
    self.completes = completes
    self.needs = needs
    self.isLogged = isLogged
    self.run = run
  }
}

/// What a word in a statement may be, for completion.
package enum CompletionKind: Hashable, Sendable {
  case commands, documents, entities, fields, files, kinds, names, options, periods, settings
  case words([String])
}

/// What a command gives back before verbs and files.
struct Answer {
  /// Rows.
  var table: Table?
  /// Lines to print.
  var lines: [String] = []
  /// What the session file says; for tables it is made from the rows.
  var record: Record?
  var endsSession = false

  static func table(_ table: Table, lines: [String] = []) -> Answer {
    Answer(table: table, lines: lines)
  }

  static func lines(_ lines: [String], record: Record? = nil) -> Answer {
    Answer(lines: lines, record: record)
  }
}

extension Command {
  /// Every command, in the order in which help lists them: one line each.
  package static let all: [Command] = [
    .load, .corpus, .documents, .stories, .show,
    .filter, .use, .reset, .undo, .redo,
    .concordance, .words, .phrases, .collocates, .keywords, .dispersion, .sentences, .texts,
    .entities, .mentions, .quotes, .dates, .timeline,
    .why, .explain,
    .export, .save, .history, .replay, .set, .help, .quit,
  ]

  /// All that may be typed for a command.
  static let allNames: [String] = all.flatMap { [$0.name] + $0.aliases }

  /// The command of a name or alias.
  package static func named(_ name: String) -> Command? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }
}

extension Command {
  /// Whether the command changes what is selected, so that its result can be named.
  var changesSelection: Bool {
    isAlgebra || ["filter", "use", "reset", "undo", "redo"].contains(name)
  }

  /// Whether the statement begins with a name that was given, in place of a command.
  var isAlgebra: Bool { name == Command.algebra.name }

  /// Whether verbs may follow.
  var givesRows: Bool { isAlgebra || !columns.isEmpty }
}
