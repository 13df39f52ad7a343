package import CorpusStore
internal import SpanAlgebra

/// How often a word stands in a selection.
package struct WordFrequency: Hashable, Sendable {
  /// The folded form.
  package var term: String
  /// How many tokens have it, and how many documents hold one of them.
  package var count: Int
  package var documents: Int
}

/// Counts the words of a selection, marks and chrome left out.
///
/// - Returns: The most frequent first, equal ones in the order of their UTF-8.
/// - Complexity: O(tokens of the selection + *v* log *v*) for *v* distinct words.
package func wordFrequencies(
  of corpus: Corpus, in selection: Selection, isCancelled: () -> Bool = { false }
) -> [WordFrequency] {
  var totals: [String: WordFrequency] = [:]
  for (segment, set) in zip(corpus.segments, selection.sets) {
    if isCancelled() { break }
    for frequency in wordFrequencies(of: segment.segment, in: set) {
      totals[frequency.term, default: WordFrequency(term: frequency.term, count: 0, documents: 0)]
        .count += frequency.count
      totals[frequency.term]?.documents += frequency.documents
    }
  }
  return totals.values.sorted { a, b in
    a.count == b.count ? precedes(a.term, b.term) : a.count > b.count
  }
}

private func wordFrequencies(of segment: Segment, in documents: DocumentSet) -> [WordFrequency] {
  let lexicon = segment.lexicon
  let forms = segment.forms
  let chrome = segment.layer(.chrome)
  var counts = [Int](repeating: 0, count: lexicon.count)
  var documentCounts = [Int](repeating: 0, count: lexicon.count)
  var lastDocument = [Int](repeating: -1, count: lexicon.count)
  let termOfForm = (0..<lexicon.formCount).map { lexicon.term(of: FormID(rawValue: UInt32($0))) }
  for document in documents.members {
    let tokens = segment.tokens(of: document)
    var skipped = chrome.map { chrome in
      chrome.regions(of: document).map { chrome.tokenSpan($0).range }
    }?.makeIterator()
    var next = skipped?.next()
    var position = Int(tokens.start)
    while position < Int(tokens.end) {
      if let region = next, position >= region.lowerBound {
        position = max(position, region.upperBound)
        next = skipped?.next()
        continue
      }
      let term = Int(termOfForm[Int(forms[position])].rawValue)
      counts[term] += 1
      if lastDocument[term] != document {
        lastDocument[term] = document
        documentCounts[term] += 1
      }
      position += 1
    }
  }
  return counts.indices.compactMap { term in
    guard counts[term] > 0 else { return nil }
    let string = lexicon.string(TermID(rawValue: UInt32(term)))
    guard let first = string.unicodeScalars.first,
      first.properties.isAlphabetic || first.properties.numericType != nil
    else { return nil }
    return WordFrequency(term: string, count: counts[term], documents: documentCounts[term])
  }
}
