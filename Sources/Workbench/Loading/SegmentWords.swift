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
    let chrome = segment.layer(.chrome)
    var tally = WordTally(segment.lexicon)
    var forms: [UInt32] = []
    ofDocuments.reserveCapacity(segment.documentCount)
    for document in 0..<segment.documentCount {
      if document % 64 == 0, isCancelled() { break }
      let counts = documents.contains(document)
      var words = 0
      for stretch in stretches(of: segment.tokens(of: document).range, outside: chrome, document) {
        segment.forms.read(stretch, into: &forms)
        words += tally.words(forms)
        if counts { tally.add(forms, of: UInt32(document)) }
      }
      ofDocuments.append(UInt32(words))
    }
    ofTerms = tally.totals(segment.lexicon)
  }
}

/// Counts the words of documents, one document after another.
private struct WordTally {
  /// What is asked for each token lies together.
  private struct Form {
    var term: UInt32
    var isWord: Bool
  }

  private struct Term {
    var count: UInt32 = 0
    var documentCount: UInt32 = 0
    /// The last document that has it.
    var last = UInt32.max
  }

  private let forms: [Form]
  private var terms: [Term]

  init(_ lexicon: Lexicon) {
    forms = (0..<UInt32(lexicon.formCount)).map { number in
      let form = FormID(rawValue: number)
      return Form(term: lexicon.term(of: form).rawValue, isWord: lexicon.isWord(form))
    }
    terms = Array(repeating: Term(), count: lexicon.count)
  }

  /// How many of some forms are words.
  func words(_ numbers: [UInt32]) -> Int {
    var sum = 0
    for number in numbers where forms[Int(number)].isWord { sum += 1 }
    return sum
  }

  /// Counts the terms of some forms of a document.
  mutating func add(_ numbers: [UInt32], of document: UInt32) {
    let forms = forms
    var all = terms.mutableSpan
    for number in numbers {
      let place = Int(forms[Int(number)].term)
      var term = all[place]
      term.count += 1
      if term.last != document { term.documentCount += 1 }
      term.last = document
      all[place] = term
    }
  }

  /// How often each term stands there; 0 for those that are no words.
  func totals(_ lexicon: Lexicon) -> TermTotals {
    var totals = TermTotals(termCount: terms.count)
    for (number, term) in terms.enumerated() where term.count > 0 {
      guard lexicon.isWord(TermID(rawValue: UInt32(number))) else { continue }
      totals.counts[number] = term.count
      totals.documents[number] = term.documentCount
    }
    return totals
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
