internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import Synchronization

/// What is worked out over a corpus when somebody first counts in it.
final class CountingCache: Sendable {
  /// A part of what is worked out.
  enum Part: CaseIterable {
    case terms, entities, dates
  }

  private struct Known {
    var terms: CorpusTerms?
    var entities: CorpusEntities?
    var dates: CorpusDates?

    func has(_ part: Part) -> Bool {
      switch part {
      case .terms: terms != nil
      case .entities: entities != nil
      case .dates: dates != nil
      }
    }
  }

  private let corpus: Corpus
  private let known = Mutex(Known())

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The terms of all segments as one list.
  var terms: CorpusTerms { remembered(\.terms) { CorpusTerms($0) } }
  /// Which entity each mention names.
  var entities: CorpusEntities { remembered(\.entities) { CorpusEntities($0) } }
  /// On which day each document was written and each time lies.
  var dates: CorpusDates { remembered(\.dates) { CorpusDates($0) } }

  /// Works a part out before it is asked for.
  ///
  /// Where the user wishes no more it goes on unheard, and the next statement finds it ready.
  ///
  /// - Throws: A diagnostic that says `cancelled`, within 5 milliseconds of the wish.
  func prepare(_ part: Part, unless isCancelled: () -> Bool) throws(Diagnostic) {
    let isThere = known.withLockIfAvailable { $0.has(part) } ?? false
    guard !isThere else { return }
    do {
      try abandoned(when: isCancelled) { [self] _ in
        switch part {
        case .terms: _ = terms
        case .entities: _ = entities
        case .dates: _ = dates
        }
      }
    } catch { throw Diagnostic.cancelled }
  }

  private func remembered<Value: Sendable>(
    _ path: WritableKeyPath<Known, Value?>, make: (Corpus) -> Value
  ) -> Value {
    known.withLock { known in
      if let value = known[keyPath: path] { return value }
      let value = make(corpus)
      known[keyPath: path] = value
      return value
    }
  }
}

extension Session {
  /// Works out what a table of counts needs of the corpus; it can be cancelled, as counting can.
  func prepare(_ part: CountingCache.Part) throws(Diagnostic) {
    try counting.prepare(part, unless: surroundings.isCancelled)
  }

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
