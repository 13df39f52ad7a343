internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import Synchronization

/// The terms of a corpus, merged when they are first asked for.
final class CorpusTermsCache: Sendable {
  private let terms = Mutex<CorpusTerms?>(nil)

  func terms(of corpus: Corpus) -> CorpusTerms {
    terms.withLock { known in
      if let known { return known }
      let merged = CorpusTerms(corpus)
      known = merged
      return merged
    }
  }
}

extension Session {
  /// The terms of all segments as one list.
  var corpusTerms: CorpusTerms { termsCache.terms(of: corpus) }

  /// A table of counts that `per` can count anew by unit.
  ///
  /// - Parameter table: Counts in the session, by a unit or by occurrences.
  /// - Returns: The table of occurrences.
  func recountable(_ table: @escaping @Sendable (Session, CountingUnit?) -> Table) -> Table {
    let session = self
    var result = table(session, nil)
    result.recounted = { unit in table(session, unit) }
    return result
  }

  /// The places of a query, of one that has places.
  ///
  /// - Throws: A diagnostic at the query where it is wrong, missing or only chooses documents.
  func places(of query: String, at offset: Int) throws(Diagnostic) -> QueryResult {
    let plan = try plan(query, at: offset)
    guard plan.query.hasHits else {
      throw Diagnostic(
        "the query chooses documents and has no places in them",
        at: offset..<offset + query.utf8.count, hint: "a word or a phrase has, such as 'talks'")
    }
    return hits(of: plan)
  }
}
