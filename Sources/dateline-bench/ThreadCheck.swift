internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

/// Compares the rows that one thread gives with those of all cores.
///
/// - Throws: ``Disagreement`` where they differ.
func checkThreads(_ corpus: Corpus, _ context: QueryContext) throws {
  let plan = Plan(try parse("w7", context: context))
  let hits = try corpus.segments.map { try plan.hits(in: $0.segment).spans }
  let everything = Selection(allOf: corpus)
  let terms = CorpusTerms(corpus)
  func collocateRows(_ workers: Int) -> [Collocate] {
    Array(collocates(of: hits, in: corpus, among: everything, terms: terms, workers: workers))
  }
  func phraseRows(_ workers: Int) -> [Phrase] {
    Array(phrases(2, of: corpus, in: everything, terms: terms, workers: workers))
  }
  guard collocateRows(1) == collocateRows(3), phraseRows(1) == phraseRows(3) else {
    throw Disagreement(name: "rows with one thread and with three", fast: 3, plain: 1)
  }
  print("rows with one thread and with three are the same")
}
