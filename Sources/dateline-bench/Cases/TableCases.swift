internal import CorpusAnalysis
internal import CorpusStore

extension BenchmarkCase {
  /// The work behind tables.
  static func tables(on corpus: Corpus) -> [BenchmarkCase] {
    let everything = Selection(allOf: corpus)
    return [
      BenchmarkCase(
        name: "frequency list",
        fast: { wordFrequencies(of: corpus, in: everything).reduce(0) { $0 + $1.count } },
        plain: { plainWordCount(corpus) })
    ]
  }
}

/// The tokens that are words, counted by their strings.
private func plainWordCount(_ corpus: Corpus) -> Int {
  var counts: [String: Int] = [:]
  for part in corpus.segments {
    for position in 0..<part.segment.tokenCount {
      let form = part.segment.form(at: UInt32(position))
      counts[part.segment.lexicon.string(part.segment.lexicon.term(of: form)), default: 0] += 1
    }
  }
  return counts.filter { $0.key.first?.isLetter == true || $0.key.first?.isNumber == true }
    .values.reduce(0, +)
}
