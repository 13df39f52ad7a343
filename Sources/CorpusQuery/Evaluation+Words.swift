internal import CorpusStore
internal import SpanAlgebra

/// What a pattern stands for in the lexicon of a segment.
enum ResolvedWord {
  /// The terms with numbers in a range: a word, a prefix.
  case terms(Range<UInt32>)
  /// Any of some terms, ascending, and the same as a set.
  case anyOf([UInt32], DocumentSet)
  /// One form as written, of one term.
  case form(FormID, TermID)

  /// How many tokens its terms have.
  func frequency(_ postings: Postings) -> Int {
    switch self {
    case .terms(let range): range.reduce(0) { $0 + postings.frequency(TermID(rawValue: $1)) }
    case .anyOf(let terms, _): terms.reduce(0) { $0 + postings.frequency(TermID(rawValue: $1)) }
    case .form(_, let term): postings.frequency(term)
    }
  }

  /// Whether a token of this form is one of it.
  func matches(_ form: FormID, _ lexicon: Lexicon) -> Bool {
    switch self {
    case .terms(let range): range.contains(lexicon.term(of: form).rawValue)
    case .anyOf(_, let terms): terms.contains(Int(lexicon.term(of: form).rawValue))
    case .form(let wanted, _): form == wanted
    }
  }
}

extension Evaluation {
  /// How many tokens are looked at between two questions whether to go on.
  static let blockSize = 1 << 16

  /// What a pattern stands for; `nil` where no token of the segment can match.
  func resolve(_ word: WordPattern) -> ResolvedWord? {
    let lexicon = segment.lexicon
    switch word {
    case .word(let folded):
      return lexicon.term(folded).map { .terms($0.rawValue..<$0.rawValue + 1) }
    case .prefix(let prefix):
      let range = lexicon.terms(withPrefix: prefix)
      return range.isEmpty ? nil : .terms(range)
    case .form(let exact):
      return lexicon.form(exact).map { .form($0, lexicon.term(of: $0)) }
    case .expression(let source):
      let terms = terms.terms(source) {
        (try? WordExpression(source))?.terms(in: lexicon) ?? []
      }
      if terms.isEmpty { return nil }
      return .anyOf(terms, DocumentSet(terms.lazy.map(Int.init), capacity: lexicon.count))
    }
  }

  /// The places of adjacent words: the rarest is looked up, the others are checked beside it.
  func phrase(_ words: [WordPattern]) throws(QueryCancelled) -> SpanList {
    var resolved: [ResolvedWord] = []
    for word in words {
      guard let one = resolve(word) else { return .empty }
      resolved.append(one)
    }
    let frequencies = resolved.map { $0.frequency(segment.postings) }
    var rarest = 0
    for index in frequencies.indices where frequencies[index] < frequencies[rarest] {
      rarest = index
    }
    let positions = try positions(of: resolved[rarest])
    let others = resolved.indices.filter { $0 != rarest }
    let forms = segment.forms
    let lexicon = segment.lexicon
    let count = UInt32(words.count)
    var spans: [TokenSpan] = []
    if others.isEmpty { spans.reserveCapacity(positions.count) }
    candidates: for (number, position) in positions.enumerated() {
      if number % Self.blockSize == 0 { try proceed() }
      guard position >= UInt32(rarest) else { continue }
      let start = position - UInt32(rarest)
      guard Int(start + count) <= forms.count else { continue }
      for index in others {
        let form = FormID(rawValue: forms[Int(start) + index])
        guard resolved[index].matches(form, lexicon) else { continue candidates }
      }
      spans.append(TokenSpan(start: start, end: start + count))
    }
    return SpanList(ascending: spans)
  }

  /// The tokens that a condition holds for.
  func tokens(_ condition: TokenCondition) throws(QueryCancelled) -> SpanList {
    try proceed()
    switch condition {
    case .any:
      var spans: [TokenSpan] = []
      for document in eligible.members {
        let tokens = segment.tokens(of: document)
        for start in tokens.start..<tokens.end {
          spans.append(TokenSpan(start: start, end: start + 1))
        }
      }
      return SpanList(ascending: spans)
    case .word(let word):
      return try phrase([word])
    case .not(let part):
      return try tokens(.any).subtracting(try tokens(part))
    case .either(let parts):
      var lists: [SpanList] = []
      for part in parts { lists.append(try tokens(part)) }
      return SpanList.union(of: lists)
    case .all(let parts):
      // What the token is, before what it is not: complements are never built.
      var result: SpanList?
      for part in parts where part.namesSome {
        let spans = try tokens(part)
        result = result?.intersection(spans) ?? spans
      }
      var spans = result ?? .empty
      for case .not(let part) in parts { spans = spans.subtracting(try tokens(part)) }
      return spans
    }
  }

  /// The positions of a resolved pattern in the documents looked in, ascending.
  private func positions(of word: ResolvedWord) throws(QueryCancelled) -> [UInt32] {
    switch word {
    case .terms(let range):
      var lists: [[UInt32]] = []
      for term in range { lists.append(try positions(of: TermID(rawValue: term))) }
      return merged(lists)
    case .anyOf(let terms, _):
      var lists: [[UInt32]] = []
      for term in terms { lists.append(try positions(of: TermID(rawValue: term))) }
      return merged(lists)
    case .form(let form, let term):
      let forms = segment.forms
      let wanted = form.rawValue
      return try positions(of: term).filter { forms[Int($0)] == wanted }
    }
  }

  /// The positions of a term in the documents looked in.
  ///
  /// - Complexity: O(frequency), or O(documents looked in) blocks where those are few.
  private func positions(of term: TermID) throws(QueryCancelled) -> [UInt32] {
    try proceed()
    let postings = segment.postings
    guard let among else { return postings.positions(term) }
    let starts = segment.documentTokenStarts.span
    var kept: [UInt32] = []
    if among.count * 256 < postings.frequency(term) {
      var cursor = postings.cursor(term)
      for document in among.members {
        let end = starts[document + 1]
        cursor.advance(to: starts[document])
        while let position = cursor.position, position < end {
          kept.append(position)
          cursor.advance()
        }
      }
      return kept
    }
    let all = postings.positions(term)
    var document = 0
    var end: UInt32 = 0
    var isIn = false
    for position in all {
      if position >= end {
        document = Self.document(of: position, starts, from: document)
        end = starts[document + 1]
        isIn = among.contains(document)
      }
      if isIn { kept.append(position) }
    }
    return kept
  }

  /// Ascending lists without common members as one.
  private func merged(_ lists: [[UInt32]]) -> [UInt32] {
    guard lists.count > 1 else { return lists.first ?? [] }
    let count = lists.reduce(0) { $0 + $1.count }
    if count > segment.tokenCount / 512 {
      // Many: marked in a set of all tokens and read off in order.
      var set = DocumentSet(capacity: segment.tokenCount)
      for list in lists { for position in list { set.insert(Int(position)) } }
      return set.members.map { UInt32($0) }
    }
    return lists.flatMap { $0 }.sorted()
  }
}
