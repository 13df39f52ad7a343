internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// How many tokens are looked at between two questions whether to go on.
  static let blockSize = 1 << 16

  /// What a pattern stands for; `nil` where no token of the segment can match.
  ///
  /// - Complexity: O(log *terms*); O(bytes of the terms with its literal prefix) for an expression.
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
        guard let expression = try? WordExpression(source) else { return [] }
        return expression.terms(in: lexicon, isCancelled: isCancelled)
      }
      if terms.isEmpty { return nil }
      return .anyOf(terms, DocumentSet(terms.lazy.map(Int.init), capacity: lexicon.count))
    }
  }

  /// The places of adjacent words that count, and the documents that hold one.
  func placed(_ words: [WordPattern]) throws(QueryCancelled) -> Placed {
    var placed = Placed(self, length: words.count)
    if words.count == 1 {
      guard let word = resolve(words[0]) else { return placed }
      if case .terms(let range) = word, range.count == 1 {
        try place(TermID(rawValue: range.lowerBound), into: &placed)
        return placed
      }
    }
    let starts = try starts(of: words)
    for first in stride(from: 0, to: starts.count, by: Self.blockSize) {
      try proceed()
      placed.append(starts, first..<min(first + Self.blockSize, starts.count), self)
    }
    return placed
  }

  /// The places of one term, a few blocks at a time.
  private func place(_ term: TermID, into placed: inout Placed) throws(QueryCancelled) {
    let postings = segment.postings
    if isSparse(for: postings.frequency(term)) {
      let positions = try positions(of: term)
      placed.append(positions, nil, self)
      return
    }
    let step = Self.blockSize / Postings.blockSize
    let count = postings.blockCount(term)
    var positions: [UInt32] = []
    for first in stride(from: 0, to: count, by: step) {
      try proceed()
      postings.read(term, blocks: first..<min(first + step, count), into: &positions)
      placed.append(positions, nil, self)
    }
  }

  /// The places of adjacent words, whether they count or not, in any document.
  func phrase(_ words: [WordPattern]) throws(QueryCancelled) -> SpanList {
    let starts = try starts(of: words)
    let length = UInt32(words.count)
    var spans: [TokenSpan] = []
    spans.reserveCapacity(starts.count)
    for start in starts { spans.append(TokenSpan(start: start, end: start + length)) }
    return SpanList(ascending: spans, length: words.count)
  }

  /// Where adjacent words begin: the rarest is looked up, the others are checked beside it.
  ///
  /// - Complexity: O(*f* + *c* · *k*), *f* the frequency of the rarest word, *c* the candidates that
  ///   are left, for *k* words.
  private func starts(of words: [WordPattern]) throws(QueryCancelled) -> [UInt32] {
    var resolved: [(word: ResolvedWord, offset: Int, frequency: Int)] = []
    for (offset, word) in words.enumerated() {
      guard let one = resolve(word) else { return [] }
      resolved.append((one, offset, one.frequency(segment.postings)))
    }
    resolved.sort { ($0.frequency, $0.offset) < ($1.frequency, $1.offset) }
    var starts = try positions(of: resolved[0].word)
    if words.count == 1 { return starts }
    let shift = UInt32(resolved[0].offset)
    let last = segment.forms.count - words.count
    let limit = UInt32(clamping: last + 1)
    starts = starts.filter { $0 >= shift && $0 - shift < limit }
    if shift > 0 { for index in starts.indices { starts[index] -= shift } }
    for (word, offset, frequency) in resolved.dropFirst() {
      if starts.isEmpty { return [] }
      if case .terms(let range) = word, range.count == 1,
        frequency < starts.count * Self.postingsForForm, !isSparse(for: frequency)
      {
        let term = TermID(rawValue: range.lowerBound)
        starts = try self.starts(starts, with: term, at: UInt32(offset))
      } else {
        starts = try self.starts(starts, with: word, at: offset)
      }
    }
    return starts
  }

  /// How many postings are read in the time in which the form of one token is looked up.
  private static let postingsForForm = 24

  /// The starts that have a term so many tokens on, by a walk through its positions.
  private func starts(
    _ starts: [UInt32], with term: TermID, at offset: UInt32
  ) throws(QueryCancelled) -> [UInt32] {
    let postings = segment.postings
    let step = Self.blockSize / Postings.blockSize
    let count = postings.blockCount(term)
    var kept: [UInt32] = []
    kept.reserveCapacity(starts.count)
    var positions: [UInt32] = []
    var index = 0
    for first in stride(from: 0, to: count, by: step) {
      try proceed()
      postings.read(term, blocks: first..<min(first + step, count), into: &positions)
      index = merge(starts, from: index, positions, offset, into: &kept)
    }
    return kept
  }

  /// Keeps the starts that have a position so many tokens on, as far as the positions reach.
  private func merge(
    _ starts: [UInt32], from first: Int, _ positions: [UInt32], _ offset: UInt32,
    into kept: inout [UInt32]
  ) -> Int {
    // Written in any case and kept by the count alone: matches are as good as random.
    var count = kept.count
    let room = min(starts.count - first, positions.count)
    kept.append(contentsOf: repeatElement(0, count: room + 1))
    let starts = starts.span
    let positions = positions.span
    var out = kept.mutableSpan
    var index = first
    var place = 0
    while index < starts.count, place < positions.count {
      let start = starts[index]
      let wanted = start &+ offset
      let position = positions[place]
      out[count] = start
      count += position == wanted ? 1 : 0
      index += position >= wanted ? 1 : 0
      place += position <= wanted ? 1 : 0
    }
    kept.removeLast(kept.count - count)
    return index
  }

  /// The starts that have a word so many tokens on, by a look at the tokens.
  private func starts(
    _ starts: [UInt32], with word: ResolvedWord, at offset: Int
  ) throws(QueryCancelled) -> [UInt32] {
    let forms = segment.forms
    let lexicon = segment.lexicon
    var kept: [UInt32] = []
    for (number, start) in starts.enumerated() {
      if number % Self.blockSize == 0 { try proceed() }
      let form = FormID(rawValue: forms[Int(start) + offset])
      if word.matches(form, lexicon) { kept.append(start) }
    }
    return kept
  }

  /// The tokens that a condition holds for, in the documents looked in.
  func tokens(_ condition: TokenCondition) throws(QueryCancelled) -> SpanList {
    try proceed()
    switch condition {
    case .any:
      var spans: [TokenSpan] = []
      for document in eligible.members {
        let tokens = segment.tokens(of: document)
        if spans.count % Self.blockSize < tokens.count { try proceed() }
        let first = max(tokens.start, spans.last?.end ?? 0)
        for start in first..<max(first, tokens.end) {
          spans.append(TokenSpan(start: start, end: start + 1))
        }
      }
      return SpanList(ascending: spans, length: 1)
    case .word(let word):
      let places = try phrase([word])
      return among.map { spans(places, in: $0) } ?? places
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

  // MARK: Positions

  /// The positions of a resolved pattern, ascending; those in other documents may be among them.
  private func positions(of word: ResolvedWord) throws(QueryCancelled) -> [UInt32] {
    switch word {
    case .terms(let range):
      if range.count == 1 { return try positions(of: TermID(rawValue: range.lowerBound)) }
      return try positions(of: Array(range), count: word.frequency(segment.postings))
    case .anyOf(let terms, _):
      return try positions(of: terms, count: word.frequency(segment.postings))
    case .form(let form, let term):
      let wanted = form.rawValue
      let forms = segment.forms
      var kept: [UInt32] = []
      for (number, position) in try positions(of: term).enumerated() {
        if number % Self.blockSize == 0 { try proceed() }
        if forms[Int(position)] == wanted { kept.append(position) }
      }
      return kept
    }
  }

  /// Whether so few documents are looked in that a term is better sought in each of them.
  func isSparse(for frequency: Int) -> Bool {
    among.map { $0.count * 256 < frequency } ?? false
  }

  /// The positions of a term; only those in the documents looked in where these are few.
  ///
  /// - Complexity: O(frequency), or O(documents looked in) blocks where those are few.
  private func positions(of term: TermID) throws(QueryCancelled) -> [UInt32] {
    let postings = segment.postings
    var all: [UInt32] = []
    guard let among, isSparse(for: postings.frequency(term)) else {
      let step = Self.blockSize / Postings.blockSize
      let count = postings.blockCount(term)
      all.reserveCapacity(postings.frequency(term))
      var positions: [UInt32] = []
      for first in stride(from: 0, to: count, by: step) {
        try proceed()
        postings.read(term, blocks: first..<min(first + step, count), into: &positions)
        all += positions
      }
      return all
    }
    let starts = segment.documentTokenStarts.span
    var cursor = postings.cursor(term)
    for (number, document) in among.members.enumerated() {
      if number % 1024 == 0 { try proceed() }
      let end = starts[document + 1]
      cursor.advance(to: starts[document])
      while let position = cursor.position, position < end {
        all.append(position)
        cursor.advance()
      }
    }
    return all
  }

  /// The positions of several terms as one list.
  private func positions(
    of terms: [UInt32], count: Int
  ) throws(QueryCancelled) -> [UInt32] {
    var all: [UInt32] = []
    var positions: [UInt32] = []
    let postings = segment.postings
    guard count > segment.tokenCount / 512 else {
      for term in terms {
        try proceed()
        let term = TermID(rawValue: term)
        postings.read(term, blocks: 0..<postings.blockCount(term), into: &positions)
        all += positions
      }
      all.sort()
      return all
    }
    // Many: marked in a set of all tokens and read off in order.
    var marks = TokenMarks(count: segment.tokenCount)
    let step = Self.blockSize / Postings.blockSize
    for term in terms {
      let term = TermID(rawValue: term)
      let blocks = postings.blockCount(term)
      for first in stride(from: 0, to: blocks, by: step) {
        try proceed()
        postings.read(term, blocks: first..<min(first + step, blocks), into: &positions)
        marks.insert(positions)
      }
    }
    all.reserveCapacity(count)
    for first in stride(from: 0, to: marks.wordCount, by: Self.blockSize) {
      try proceed()
      marks.read(first..<min(first + Self.blockSize, marks.wordCount), into: &all)
    }
    return all
  }
}

/// One bit for each token of a segment, to put many lists of positions in order.
private struct TokenMarks {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: count >> 6 + 1) }

  var wordCount: Int { words.count }

  mutating func insert(_ positions: [UInt32]) {
    let positions = positions.span
    var marks = words.mutableSpan
    for index in 0..<positions.count {
      let position = positions[index]
      marks[Int(position >> 6)] |= 1 &<< UInt64(position & 63)
    }
  }

  /// Appends the positions that are marked in some words.
  func read(_ range: Range<Int>, into positions: inout [UInt32]) {
    let words = words.span
    for index in range {
      var rest = words[index]
      while rest != 0 {
        positions.append(UInt32(index << 6 + rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
  }
}
