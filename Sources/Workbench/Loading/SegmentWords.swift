internal import CorpusStore
internal import SpanAlgebra

/// The words of a segment: how many each document has, and how often each term stands there.
///
/// A word is a token that begins with a letter or a digit and lies outside chrome.
struct SegmentWords: Sendable {
  /// For each document, also those that count no more.
  private(set) var ofDocuments: [UInt32] = []
  /// For each term how many words have it, and how many documents hold one of them; of the
  /// documents that count alone, and 0 for terms that are no words.
  private(set) var ofTerms: TermTotals

  /// - Complexity: O(tokens).
  init(
    _ segment: Segment, among documents: DocumentSet, isCancelled: () -> Bool
  ) {
    let lexicon = segment.lexicon
    let forms = segment.forms
    let chrome = segment.layer(.chrome)
    let isWord = (0..<lexicon.formCount).map { lexicon.isWord(FormID(rawValue: UInt32($0))) }
    let termOfForm = (0..<lexicon.formCount).map {
      lexicon.term(of: FormID(rawValue: UInt32($0))).rawValue
    }
    var totals = TermTotals(termCount: lexicon.count)
    var last = [UInt32](repeating: .max, count: lexicon.count)
    ofDocuments.reserveCapacity(segment.documentCount)
    for document in 0..<segment.documentCount {
      if document % 64 == 0, isCancelled() { break }
      let counts = documents.contains(document)
      var words: UInt32 = 0
      for stretch in stretches(of: segment.tokens(of: document).range, outside: chrome, document) {
        forms.forEach(in: stretch) { form in
          if isWord[Int(form)] { words += 1 }
          guard counts else { return }
          let term = Int(termOfForm[Int(form)])
          totals.counts[term] += 1
          if last[term] != UInt32(document) {
            last[term] = UInt32(document)
            totals.documents[term] += 1
          }
        }
      }
      ofDocuments.append(words)
    }
    for term in 0..<lexicon.count where totals.counts[term] > 0 {
      guard !lexicon.isWord(TermID(rawValue: UInt32(term))) else { continue }
      totals.counts[term] = 0
      totals.documents[term] = 0
    }
    ofTerms = totals
  }
}

/// The parts of a document's tokens that lie in no chrome, ascending.
private func stretches(
  of tokens: Range<Int>, outside chrome: SegmentLayer?, _ document: Int
) -> [Range<Int>] {
  guard let chrome else { return [tokens] }
  let regions = chrome.regions(of: document)
  if regions.isEmpty { return [tokens] }
  var stretches: [Range<Int>] = []
  var start = tokens.lowerBound
  for region in regions {
    let skipped = chrome.tokenSpan(region).range
    if start < skipped.lowerBound { stretches.append(start..<skipped.lowerBound) }
    start = max(start, skipped.upperBound)
  }
  if start < tokens.upperBound { stretches.append(start..<tokens.upperBound) }
  return stretches
}
