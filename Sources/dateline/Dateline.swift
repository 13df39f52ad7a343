internal import ArgumentParser

/// The program: a shell over a corpus, statements from the command line, and replays of sessions.
@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Makes sense of a pile of news: who said what to whom and when, with the proof.",
    discussion: """
      'dateline stories/' opens a folder of saved pages and wire copy in a shell; 'help' there lists
      the commands. Statements also come from -c or from standard input. Exit status: 0 done,
      1 a verification differs, 2 a statement failed, 64 wrong usage.
      """,
    version: "dateline 1",
    subcommands: [OpenCommand.self, ReplayCommand.self],
    defaultSubcommand: OpenCommand.self)
}
