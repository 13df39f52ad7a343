internal import CorpusReading
internal import CorpusStore
internal import Foundation
internal import Workbench

/// How fast a corpus is loaded and opened, and how much room it takes.
struct LoadTimes {
  /// The file that is loaded, and the bytes of text in it.
  let path: String
  let textBytes: Int
  /// A folder of its own for what is written.
  let folder: String

  /// Loads twice, with every layer and with words alone, and prints ratios to plain work on the text.
  ///
  /// - Returns: The corpus with every layer.
  func report() throws -> Corpus {
    var text: [UInt8] = []
    let reading = try milliseconds {
      text = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
    var words = 0
    let counting = milliseconds { words = plainWordCount(text) }
    print(
      "  reading the file takes \(rounded(reading)) ms, counting its \(words) words \(rounded(counting)) ms"
    )
    var options = ReadingOptions()
    options.layers = .words
    _ = try load("words alone", options, beside: counting)
    let corpus = try load("every layer", ReadingOptions(), beside: counting)
    let opening = try milliseconds { _ = try open(ReadingOptions()) }
    print("  opened again in \(rounded(opening)) ms; peak memory \(peakMegabytes()) MB")
    return corpus
  }

  private func load(
    _ name: String, _ options: ReadingOptions, beside counting: Double
  ) throws -> Corpus {
    var corpus = Corpus()
    let time = try milliseconds { corpus = try open(options) }
    let size = try diskBytes(of: cache(options))
    print(
      "  \(padded(name, 12)) \(column(rounded(Double(textBytes) / time / 1000), 6)) MB/s, "
        + "\(rounded(time / counting)) times as long as counting its words; "
        + "\(rounded(Double(size) / Double(textBytes))) bytes on disk a byte of text")
    return corpus
  }

  private func open(_ options: ReadingOptions) throws -> Corpus {
    let (loaded, _) = try Loader(cache: CorpusCache(root: cache(options)), options: options)
      .load(path)
    return try OverlayBuilder([loaded]).open()
  }

  private func cache(_ options: ReadingOptions) -> String {
    folder + (options.layers == .words ? "/words" : "/all")
  }

  private func diskBytes(of folder: String) throws -> Int {
    let files = FileManager.default
    return try (files.subpaths(atPath: folder) ?? []).reduce(0) { sum, name in
      let attributes = try files.attributesOfItem(atPath: folder + "/" + name)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return sum }
      return sum + (attributes[.size] as? Int ?? 0)
    }
  }
}

/// The runs of letters and digits in a text: the least that any index has to find.
private func plainWordCount(_ text: [UInt8]) -> Int {
  var count = 0
  var isInside = false
  for byte in text {
    let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    if isLetter, !isInside { count += 1 }
    isInside = isLetter
  }
  return count
}

/// The most memory that the program has held, as Linux counts it; mapped files among it.
private func peakMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
}
