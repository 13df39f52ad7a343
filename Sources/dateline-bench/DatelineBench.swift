internal import ArgumentParser
internal import CorpusAnnotation
internal import CorpusQuery
internal import CorpusStore
internal import Foundation
internal import Workbench

/// Prints speed as ratios: the engine beside its definition, in one run, answers compared first.
@main
struct DatelineBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-bench",
    abstract: "Measures the engine against its definition on a corpus made from a seed.")

  @Option(help: "How much text to make, in MB.")
  var megabytes = 8

  @Option(help: "The seed of the corpus.")
  var seed: UInt64 = 1

  @Option(help: "How often each case runs; the best counts.")
  var runs = 5

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "dateline-bench-\(ProcessInfo.processInfo.processIdentifier)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var made = SeededCorpus(seed: seed)
    try made.write(to: folder + "/news.jsonl", megabytes: megabytes)
    let corpus = try load(folder)
    let tokenizer = Tokenizer()
    let context = QueryContext(
      tokenize: { tokenizer.forms(in: $0) }, layers: LayerSchema.all.map(\.name), fields: [])
    print("case                  answer   engine ms   definition ms   definition/engine")
    for item in BenchmarkCase.queries(on: corpus, context: context)
      + BenchmarkCase.tables(on: corpus)
    {
      report(try item.measure(runs: runs))
    }
  }

  /// Loads the corpus with every layer and says how fast that was.
  private func load(_ folder: String) throws -> Corpus {
    let loader = Loader(cache: CorpusCache(root: folder + "/cache"))
    var corpus = Corpus()
    let time = try milliseconds {
      let (loaded, _) = try loader.load(folder + "/news.jsonl")
      corpus = try OverlayBuilder([loaded]).open()
    }
    let rate = Double(megabytes) / (time / 1e3)
    print("load with all layers: \(rounded(rate)) MB/s, \(corpus.documentCount) documents\n")
    return corpus
  }

  private func report(_ timing: Timing) {
    func column(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let name = timing.name + String(repeating: " ", count: max(0, 18 - timing.name.count))
    print(
      name + column("\(timing.answer)", 10) + column(rounded(timing.fast), 12)
        + column(rounded(timing.plain), 16) + column(rounded(timing.plain / timing.fast), 20))
  }

  private func rounded(_ value: Double) -> String { String(format: "%.3g", value) }
}
