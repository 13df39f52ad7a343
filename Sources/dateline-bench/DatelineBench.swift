internal import ArgumentParser
internal import CorpusAnnotation
internal import CorpusQuery
internal import CorpusReading
internal import CorpusStore
internal import Foundation
internal import Workbench

/// Prints speed as ratios: the engine beside its definition, in one run, answers compared first.
@main
struct DatelineBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-bench",
    abstract: "Measures the engine against its definition on corpora made from a seed.",
    discussion: """
      With '--on PATH' it times statements on a corpus of your own instead, warm, from the statement \
      to its table and with the digest of all its rows: \
      dateline-bench --on news.jsonl --statement 'collocates oil' --statement 'words'
      """)

  @Option(help: "How much text to make, in MB; several sizes show how cost grows.")
  var megabytes = [4, 16]

  @Option(help: "The seed of the corpora.")
  var seed: UInt64 = 1

  @Option(help: "How often each case runs; the best counts.")
  var runs = 5

  @Option(help: "A folder or file to load and to time statements on.")
  var on: String?

  @Option(help: "A statement to time on it.")
  var statement: [String] = []

  func run() throws {
    if let on {
      try StatementTimes(path: on, runs: runs).report(statement)
      return
    }
    var reports: [SizeReport] = []
    for size in megabytes {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "dateline-bench-\(ProcessInfo.processInfo.processIdentifier)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      reports.append(try report(megabytes: size, in: folder))
    }
    for (smaller, larger) in zip(reports, reports.dropFirst()) {
      printGrowth(from: smaller, to: larger)
    }
  }

  /// Makes a corpus, loads it and times every case on it.
  private func report(megabytes: Int, in folder: String) throws -> SizeReport {
    var made = SeededCorpus(seed: seed)
    let path = folder + "/news.jsonl"
    let textBytes = try made.write(to: path, megabytes: megabytes)
    print("\(megabytes) MB of text")
    let corpus = try LoadTimes(path: path, textBytes: textBytes, folder: folder).report()
    let tokenizer = Tokenizer()
    let context = QueryContext(
      tokenize: { tokenizer.forms(in: $0) }, layers: LayerSchema.all.map(\.name), fields: [])
    print("\ncase                    answer   engine ms   definition ms   definition/engine")
    var timings: [Timing] = []
    for item in BenchmarkCase.queries(on: corpus, context: context)
      + (try BenchmarkCase.tables(on: corpus, context: context))
    {
      let timing = try item.measure(runs: runs)
      timings.append(timing)
      print(
        padded(timing.name, 20) + column("\(timing.answer)", 10) + column(rounded(timing.fast), 12)
          + column(rounded(timing.plain), 16) + column(rounded(timing.plain / timing.fast), 20))
    }
    try checkThreads(corpus, context)
    print("")
    return SizeReport(megabytes: megabytes, timings: timings)
  }

  private func printGrowth(from smaller: SizeReport, to larger: SizeReport) {
    let ratio = Double(larger.megabytes) / Double(smaller.megabytes)
    print(
      "\(smaller.megabytes) to \(larger.megabytes) MB: text grows \(rounded(ratio)) times, the engine's time"
    )
    for (before, after) in zip(smaller.timings, larger.timings) {
      print("  " + padded(before.name, 20) + column(rounded(after.fast / before.fast), 10))
    }
  }
}

/// What was measured on a corpus of one size.
struct SizeReport {
  let megabytes: Int
  let timings: [Timing]
}

func column(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func rounded(_ value: Double) -> String { String(format: "%.3g", value) }
