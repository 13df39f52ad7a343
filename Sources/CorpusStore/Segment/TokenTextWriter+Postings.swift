extension TokenTextWriter {
  /// The positions of each term, by counting.
  ///
  /// - Complexity: O(tokens + terms).
  func postings(_ lexicon: SortedLexicon) -> PostingWriter {
    var next = starts(lexicon)
    var positions = [UInt32](repeating: 0, count: tokenCount)
    var sorted = positions.mutableSpan
    var ends = next.mutableSpan
    var position: UInt32 = 0
    for piece in pieces {
      let pieceTerms = lexicon.terms(of: piece)
      let (terms, forms) = (pieceTerms.span, piece.forms.span)
      for index in forms.indices {
        let term = Int(terms[Int(forms[index])])
        sorted[Int(ends[term])] = position
        ends[term] += 1
        position += 1
      }
    }
    var writer = PostingWriter()
    var start = 0
    let all = positions.span
    for end in next {
      writer.append(all.extracting(start..<Int(end)))
      start = Int(end)
    }
    return writer
  }

  /// For each term how many tokens there are of those before it.
  private func starts(_ lexicon: SortedLexicon) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: lexicon.termCount)
    for piece in pieces {
      let own = occurrences(of: piece.formNumbers.count, in: piece.forms)
      for (term, count) in zip(lexicon.terms(of: piece), own) { counts[Int(term)] += count }
    }
    var sum: UInt32 = 0
    for term in counts.indices { (counts[term], sum) = (sum, sum + counts[term]) }
    return counts
  }
}

extension SortedLexicon {
  /// For each form of a piece its term.
  fileprivate func terms(of piece: TokenTextWriter.Piece) -> [UInt32] {
    piece.formNumbers.map { termOfInsertion[Int($0)] }
  }
}
