internal import CorpusStore
internal import SpanAlgebra

/// Finds what a query denotes in one segment.
///
/// Two questions are asked of a part: which places it denotes (``places(_:)``), and which units of
/// a scope satisfy it (``find(_:in:)``). Units are documents, and inside `within` the regions it
/// names. Each operator has a file.
struct Evaluation {
  let segment: Segment
  /// The documents to look in; `nil` for all.
  var among: DocumentSet?
  /// Whether places in menus, adverts and footers count.
  var includesChrome = false
  /// Hits must not overlap these places.
  var excluded: [Cover] = []
  let terms = TermCache()
  let documentTable: DocumentTable
  let isCancelled: @Sendable () -> Bool

  init(
    _ segment: Segment, among: DocumentSet?, isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.segment = segment
    self.among = among.flatMap { $0.isFull ? nil : $0 }
    documentTable = DocumentTable.of(segment)
    self.isCancelled = isCancelled
  }

  /// What is asked after each block of work.
  func proceed() throws(QueryCancelled) {
    if isCancelled() || terms.isInterrupted { throw QueryCancelled() }
  }

  /// The same in fewer documents.
  func narrowed(to documents: DocumentSet) -> Evaluation {
    var evaluation = self
    evaluation.among = among?.intersection(documents) ?? documents
    return evaluation
  }

  /// The documents looked in.
  var eligible: DocumentSet { among ?? DocumentSet(all: segment.documentCount) }

  /// The places that a query denotes, in the documents looked in.
  ///
  /// - Precondition: `query.denotesPlaces`.
  func places(_ query: Query) throws(QueryCancelled) -> SpanList {
    try proceed()
    switch query {
    case .phrase(let words):
      let places = try placed(words).list
      return excluded.isEmpty ? places : admitted(places, canCross: false)
    case .token(let condition):
      return admitted(try tokens(condition), canCross: false)
    case .region(let pattern):
      return admitted(try regions(pattern, in: among), canCross: false)
    case .sequence, .repeated:
      return try sequence(query)
    case .captured(_, let part):
      return try places(part)
    case .constrained:
      let matches = try CaptureEvaluation(self, query).matches(query)
      terms.matches[query] = matches
      return SpanList(matches.spans)
    case .near(let a, let b, let distance):
      return eligible(admitted(try pairs(a, b, within: distance, isOrdered: false)))
    case .before(let a, let b, let distance):
      return eligible(admitted(try pairs(a, b, within: distance, isOrdered: true)))
    case .or(let parts):
      var lists: [SpanList] = []
      for part in parts { lists.append(try places(part)) }
      return SpanList.union(of: lists)
    case .within, .containing, .outside, .includingChrome, .and, .not, .field:
      return try find(query, in: .documents).spans
    }
  }

  /// The places that lie in the documents looked in.
  func eligible(_ places: SpanList) -> SpanList {
    among.map { spans(places, in: $0) } ?? places
  }

  /// The minimal spans with a place of each of two parts.
  private func pairs(
    _ a: Query, _ b: Query, within distance: Int, isOrdered: Bool
  ) throws(QueryCancelled) -> SpanList {
    if let (first, second) = terms(a, b) {
      return try neighbours(first, second, within: distance, isOrdered: isOrdered)
    }
    let (first, second) = try pair(a, b)
    return isOrdered
      ? first.before(second, within: distance) : first.near(second, within: distance)
  }

  /// The places of two parts; those of longer parts only in documents that have both.
  ///
  /// Of words all places are given: a pair that has one that does not count does not count itself,
  /// nor does any that it lies in.
  func pair(_ a: Query, _ b: Query) throws(QueryCancelled) -> (SpanList, SpanList) {
    if case .phrase(let first) = a, case .phrase(let second) = b {
      return (try phrase(first), try phrase(second))
    }
    let isFirstRarer = estimate(a) <= estimate(b)
    let rare = try places(isFirstRarer ? a : b)
    if rare.isEmpty { return (.empty, .empty) }
    let common = try narrowed(to: documents(holding: rare)).places(isFirstRarer ? b : a)
    return isFirstRarer ? (rare, common) : (common, rare)
  }

  /// The places that lie in one document and in nothing that is left out.
  func admitted(_ spans: SpanList, canCross: Bool = true) -> SpanList {
    var spans = spans
    if canCross { spans = insideDocuments(spans) }
    if !includesChrome, let chrome = Cover.chrome(of: segment) { spans = spans.outside(chrome) }
    for cover in excluded { spans = spans.outside(cover) }
    return spans
  }
}
