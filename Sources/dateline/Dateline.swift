internal import ArgumentParser

/// The program: a shell over a corpus, statements from the command line, and replays of sessions.
@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Makes sense of a pile of news: who said what to whom and when, with the proof.",
    usage: """
      dateline FOLDER …                     work on the texts of a folder
      dateline FOLDER … -c STATEMENT …      answer and end
      PROGRAM | dateline - -c STATEMENT …   read the texts from a pipe
      dateline replay SESSION [--verify]    run a session again, and compare
      """,
    discussion: """
      Give it what you have: a folder, files or a glob of saved pages, text, mail,
      feeds, tables, JSON and web archives, compressed or not. In the shell 'help'
      lists the commands; what you do there is kept in a session file under
      Sessions/, which 'dateline replay' runs again.

      EXAMPLES:
        dateline stories/
        dateline stories/ -c 'quotes by mattis | first 5' --csv
        dateline wire.jsonl text=body date=published -c documents
        cat pages.jsonl | dateline - -c 'entities person' --csv > people.csv
        echo 'words | first 20' | dateline stories/
        dateline replay Sessions/2026-11-21-stories.dateline --verify

      EXIT STATUS:
         0  done
         1  a replay with --verify gave something else than recorded
         2  a statement failed; those before it are done
        64  wrong usage
      """,
    version: "dateline 1",
    subcommands: [OpenCommand.self, ReplayCommand.self],
    defaultSubcommand: OpenCommand.self)
}
