extension Command {
  static let help = Command(
    "help",
    synopsis: "help [COMMAND|VERB|query]",
    summary: "Lists the commands, or says all about one.",
    examples: ["help", "help quotes", "help query"],
    completes: [.commands],
    isLogged: false
  ) { invocation, session in
    guard let word = invocation.arguments.first else { return .lines(overview) }
    let topics = Command.allNames + Verb.all.map(\.name) + ["query"]
    let topic = try resolvedName(word, in: topics, kind: "command")
    if topic == "query" { return .lines(queryHelp) }
    var lines: [String] = []
    if let command = Command.named(topic) {
      lines += text(
        synopsis: command.synopsis, summary: command.summary, details: command.details,
        examples: command.examples)
    }
    if let verb = Verb.all.first(where: { $0.name == topic }), Command.named(topic) == nil {
      lines += text(
        synopsis: "… | " + verb.synopsis, summary: verb.summary, details: verb.details,
        examples: verb.examples.map { "quotes | " + $0 })
    }
    return .lines(lines)
  }

  /// One line a command and a verb.
  private static var overview: [String] {
    let width = 34
    func lines(_ synopsis: String, _ summary: String) -> [String] {
      // A synopsis that is wider than its column has a line of its own.
      let padding = String(repeating: " ", count: max(0, width - synopsis.count))
      return synopsis.count <= width
        ? ["  \(synopsis)\(padding)  \(summary)"]
        : ["  \(synopsis)", String(repeating: " ", count: width + 4) + summary]
    }
    return ["Commands; a unique beginning of a name is enough:"]
      + all.flatMap { lines($0.synopsis, $0.summary) }
      + ["", "Verbs on the rows of a command, after '|':"]
      + Verb.all.flatMap { lines("… | " + $0.synopsis, $0.summary) }
      + [
        "", "'NAME = COMMAND' keeps a result, 'COMMAND > FILE' writes its rows.",
        "'help COMMAND' says more, 'help query' how queries are written.",
      ]
  }

  private static func text(
    synopsis: String, summary: String, details: String, examples: [String]
  ) -> [String] {
    var lines = [synopsis, "", "  " + summary]
    if !details.isEmpty {
      lines += details.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }
    if !examples.isEmpty { lines += ["", "Examples:"] + examples.map { "  " + $0 } }
    return lines
  }

  private static let queryHelp = """
    A query finds places; 'filter' keeps the documents that have one, 'concordance' shows them all.

      talks syria                      both words, anywhere in the document
      "military cooperation"           these words one after another
      deconflict*                      words that begin so
      /de-?conflict.*/                 a regular expression over a whole word
      a or b   not a   -a   ( … )      either, without, grouping
      a near/5 b   a before/5 b        at most five words apart, in any order or in this one
      'US'                             this very form, case and accents included
      "a" []{0,4} "b"                  with up to four words between
      a:<person> "met" b:<person> :: a != b
                                       names for what parts match, and what must hold of them
      <person>   <quote speaker="X">   what stands on a layer
      X within sentence                also paragraph, quote, title and other layers
      X containing Y   X outside quote
      source:AFP  place:Moscow  date:2017-02..2017-03  language:en  title:talks
      person:"Ash Carter"  speaker:Mattis
      date:none   author:*   <quote speaker="*">
                                       without a value, with any
      … including chrome               menus and footers too

    Case and accents make no difference except in single quotes.
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
