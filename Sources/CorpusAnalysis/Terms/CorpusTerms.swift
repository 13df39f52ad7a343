package import CorpusStore

/// The terms of all segments of a corpus, numbered from 0 in the order of their UTF-8.
///
/// Counts of several segments are joined by these numbers, without a string between. It is made once
/// for a corpus and given to every function that counts.
package struct CorpusTerms: Sendable {
  /// The number that stands in ``wordOfForm`` for a token that is no word.
  static let mark = UInt32.max

  /// For each segment and each of its forms the number of its term; ``mark`` where the term does not
  /// begin with a letter or a digit.
  let wordOfForm: [[UInt32]]
  /// How often each word stands in the whole corpus and in how many documents, chrome left out;
  /// `nil` where the corpus was not loaded with them and they were not counted since.
  package private(set) var totals: WordTotals?
  /// Room to count terms in.
  let counters: WordCounters
  private let lexicons: [Lexicon]
  private let merged: MergedTerms

  /// Merges the terms of a corpus.
  ///
  /// - Complexity: O(*t* log *s* + *f*) for *t* terms and *f* forms of *s* segments.
  package init(_ corpus: Corpus) {
    lexicons = corpus.segments.map { $0.segment.lexicon }
    merged = MergedTerms(lexicons)
    counters = WordCounters(termCount: merged.count)
    let isWord = Self.isWord(merged, lexicons)
    wordOfForm = zip(lexicons, merged.numbers).map { lexicon, numbers in
      let column = lexicon.termNumbers
      let terms = column.span
      var words = [UInt32](repeating: Self.mark, count: terms.count)
      for form in terms.indices {
        let number = numbers[Int(terms[form])]
        if isWord[Int(number)] { words[form] = number }
      }
      return words
    }
    totals = Self.totals(in: corpus, merged)
  }

  /// What was counted when the corpus was loaded; `nil` where nothing was.
  private static func totals(in corpus: Corpus, _ merged: MergedTerms) -> WordTotals? {
    guard let vocabulary = try? corpus.vocabulary() else { return nil }
    var counts = [UInt32](repeating: 0, count: merged.count)
    var documents = counts
    for index in 0..<vocabulary.count {
      guard let home = vocabulary.home(of: index) else { return nil }
      let number = Int(merged.numbers[home.segment][Int(home.term.rawValue)])
      counts[number] = UInt32(vocabulary.count(index))
      documents[number] = UInt32(vocabulary.documentCount(index))
    }
    return WordTotals(counts: counts, documents: documents)
  }

  /// The same terms with what was counted over the whole corpus.
  package func with(_ totals: WordTotals) -> CorpusTerms {
    precondition(totals.counts.count == count, "one count a term")
    var terms = self
    terms.totals = totals
    return terms
  }

  /// How many terms there are, marks among them.
  package var count: Int { merged.count }

  /// The term of a number.
  package func string(_ number: UInt32) -> String {
    lexicons[Int(merged.lexicons[Int(number)])]
      .string(TermID(rawValue: merged.terms[Int(number)]))
  }

  /// Appends the UTF-8 code units of a term.
  package func append(_ number: UInt32, to bytes: inout [UInt8]) {
    lexicons[Int(merged.lexicons[Int(number)])]
      .append(TermID(rawValue: merged.terms[Int(number)]), to: &bytes)
  }

  /// The number of the term of each token of a segment, marks as well.
  func number(of form: FormID, in segment: Int) -> UInt32 {
    merged.numbers[segment][Int(lexicons[segment].term(of: form).rawValue)]
  }

  /// Whether each term begins with a letter or a digit.
  private static func isWord(_ merged: MergedTerms, _ lexicons: [Lexicon]) -> [Bool] {
    (0..<merged.count).map { number in
      let first = merged.firstBytes[number]
      return first < 0x80
        ? Lexicon.isWordStart(first)
        : lexicons[Int(merged.lexicons[number])].isWord(TermID(rawValue: merged.terms[number]))
    }
  }
}

/// How often each word stands in a whole corpus, and in how many documents, chrome left out.
package struct WordTotals: Hashable, Sendable {
  /// By the number of the term.
  package let counts: [UInt32]
  package let documents: [UInt32]
  /// How many words there are in all.
  package let size: Int

  package init(counts: [UInt32], documents: [UInt32]) {
    self.counts = counts
    self.documents = documents
    size = counts.reduce(0) { $0 + Int($1) }
  }
}
