internal import CorpusStore

/// A regular expression over a whole folded word form.
///
/// Alternatives, classes, `.`, `*`, `+`, `?`, `{n,m}` and groups; no look-around and no references
/// back, so that matching takes one step a byte whatever the pattern.
struct WordExpression: Sendable {
  let root: ExpressionNode
  /// What every match begins with, to look only at terms that do.
  let literalPrefix: String
  /// The bytes that every match ends with.
  let literalSuffix: [UInt8]

  /// Reads a pattern.
  ///
  /// - Throws: ``ExpressionError`` with the fact.
  init(_ source: String) throws(ExpressionError) {
    var parser = ExpressionParser(source)
    root = try parser.parse()
    guard root.size <= Self.mostStates else { throw ExpressionError.tooLarge(Self.mostStates) }
    guard root.canConsume else { throw ExpressionError.matchesNothing }
    literalPrefix = root.literalPrefix
    literalSuffix = root.literalSuffix
  }

  /// How many states an expression may come to.
  static let mostStates = 5_000

  /// The numbers of the terms that match, ascending; `nil` where it was cancelled.
  ///
  /// - Complexity: O(bytes of the terms with the literal prefix); of those with another end only that
  ///   is read.
  func terms(in lexicon: Lexicon, isCancelled: () -> Bool = { false }) -> [UInt32]? {
    var matcher = ExpressionMatcher(self)
    let columns = lexicon.termColumns
    let bytes = columns.bytes.span
    let starts = columns.starts.span
    let suffix = literalSuffix.span
    var terms: [UInt32] = []
    for term in lexicon.terms(withPrefix: literalPrefix) {
      if term % 16384 == 0, isCancelled() { return nil }
      let start = Int(starts[Int(term)])
      let end = Int(starts[Int(term) + 1])
      guard end - start >= suffix.count, end <= bytes.count else { continue }
      var length = 0
      while length < suffix.count, bytes[end - suffix.count + length] == suffix[length] {
        length += 1
      }
      guard length == suffix.count else { continue }
      if matcher.matches(bytes.extracting(start..<end)) { terms.append(term) }
    }
    return terms
  }
}

/// Why a pattern is none.
enum ExpressionError: Error, Hashable {
  case unclosed(Character)
  case unopened(Character)
  case nothingToRepeat(String)
  case reversed(String)
  case unknownEscape(Character)
  case anchor(Character)
  case group
  case emptyClass
  case longRepetition(limit: Int)
  case tooDeep(limit: Int)
  case tooLarge(Int)
  case matchesNothing
}

extension ExpressionError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unclosed(let mark): "'\(mark)' in the expression is not closed"
    case .unopened(let mark): "'\(mark)' in the expression closes nothing"
    case .nothingToRepeat(let sign): "'\(sign)' in the expression repeats nothing"
    case .reversed(let range): "'\(range)' in the expression ends before it begins"
    case .unknownEscape(let letter): "'\\\(letter)' means nothing in an expression"
    case .anchor(let mark): "an expression matches whole words, so '\(mark)' has no place in it"
    case .group: "groups are plain, '(…)' or '(?:…)'"
    case .emptyClass: "'[]' in the expression names no letter"
    case .longRepetition(let limit): "an expression repeats at most \(limit) times"
    case .tooDeep(let limit): "the expression nests more than \(limit) deep"
    case .tooLarge(let limit): "the expression comes to more than \(limit) states"
    case .matchesNothing: "the expression matches no word"
    }
  }
}

/// A part of an expression, over UTF-8 code units.
indirect enum ExpressionNode: Hashable, Sendable {
  case empty
  case bytes(ByteSet)
  case sequence([ExpressionNode])
  case choice([ExpressionNode])
  /// So many times in a row; without end where there is no upper bound.
  case repetition(ExpressionNode, Int, Int?)

  /// How many states it comes to, counted no further than a little past the limit.
  var size: Int {
    switch self {
    case .empty: 0
    case .bytes: 1
    case .sequence(let parts): capped(parts.reduce(0) { capped($0 + $1.size) })
    case .choice(let parts): capped(parts.reduce(0) { capped($0 + $1.size + 1) })
    case .repetition(let part, let low, let high): capped((part.size + 1) * max(1, high ?? low + 1))
    }
  }

  private func capped(_ size: Int) -> Int { min(size, 1 << 20) }

  /// Whether any word at all can match.
  var canConsume: Bool {
    switch self {
    case .empty: false
    case .bytes(let set): !set.isEmpty
    case .sequence(let parts), .choice(let parts): parts.contains { $0.canConsume }
    case .repetition(let part, _, let high): high != 0 && part.canConsume
    }
  }

  /// The bytes that each match begins with, cut to whole characters.
  var literalPrefix: String {
    var bytes: [UInt8] = []
    _ = appendPrefix(to: &bytes)
    while let last = bytes.last, last >= 0x80 {
      bytes.removeLast()
      _ = last
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes that each match ends with.
  var literalSuffix: [UInt8] {
    var bytes: [UInt8] = []
    _ = appendSuffix(to: &bytes)
    return bytes.reversed()
  }

  /// Appends what is fixed from the end on; `false` where what stands before is open.
  private func appendSuffix(to bytes: inout [UInt8]) -> Bool {
    switch self {
    case .empty: return true
    case .bytes(let set):
      guard let byte = set.onlyMember else { return false }
      bytes.append(byte)
      return true
    case .sequence(let parts): return parts.reversed().allSatisfy { $0.appendSuffix(to: &bytes) }
    case .choice: return false
    case .repetition(let part, let low, let high):
      guard low > 0 else { return false }
      return part.appendSuffix(to: &bytes) && low == 1 && high == 1
    }
  }

  /// Appends what is fixed; `false` where what follows is open.
  private func appendPrefix(to bytes: inout [UInt8]) -> Bool {
    switch self {
    case .empty: return true
    case .bytes(let set):
      guard let byte = set.onlyMember else { return false }
      bytes.append(byte)
      return true
    case .sequence(let parts): return parts.allSatisfy { $0.appendPrefix(to: &bytes) }
    case .choice: return false
    case .repetition(let part, let low, let high):
      guard low > 0 else { return false }
      return part.appendPrefix(to: &bytes) && low == 1 && high == 1
    }
  }
}

/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)

  init(_ range: ClosedRange<UInt8>) { insert(range) }

  mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range {
      let bit: UInt64 = 1 << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: low.0 |= bit
      case 1: low.1 |= bit
      case 2: high.0 |= bit
      default: high.1 |= bit
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: low.0
      case 1: low.1
      case 2: high.0
      default: high.1
      }
    return word & (1 << UInt64(byte & 63)) != 0
  }

  var isEmpty: Bool { low == (0, 0) && high == (0, 0) }

  /// Its member where it has exactly one.
  var onlyMember: UInt8? {
    let members = (UInt8.min...UInt8.max).filter(contains)
    return members.count == 1 ? members[0] : nil
  }

  static func == (a: Self, b: Self) -> Bool { a.low == b.low && a.high == b.high }

  func hash(into hasher: inout Hasher) {
    for word in [low.0, low.1, high.0, high.1] { hasher.combine(word) }
  }
}
