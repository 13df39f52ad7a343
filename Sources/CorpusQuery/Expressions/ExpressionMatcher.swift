/// Runs an expression over words, one table look-up a byte.
///
/// States of the automaton are built when they are first reached, and forgotten all together when
/// they become too many, so that time and memory are bounded for any pattern.
///
/// - Note: Source: Thompson (1968), "Regular expression search algorithm"; Cox (2007), "Regular
///   expression matching can be simple and fast".
struct ExpressionMatcher {
  private enum Instruction {
    case bytes(ByteSet, next: Int)
    case split(Int, Int)
    case match
  }

  private var program: [Instruction] = []
  private var start = 0
  /// For each state 256 next states; 0 is the dead end, `unknown` not worked out yet.
  private var table: [UInt32] = []
  private var members: [[Int]] = []
  private var isMatch: [Bool] = []
  private var numbers: [[Int]: UInt32] = [:]
  private var first: UInt32 = 0

  private static let unknown = UInt32.max
  /// At most so many states are kept: 4 MB of table.
  private static let mostStates = 4_096

  init(_ expression: WordExpression) {
    program = [.match]
    start = compile(expression.root, next: 0)
    reset()
  }

  /// Whether all of a word matches.
  ///
  /// - Complexity: O(*n*) for states that are known, O(*n* · *states*) at worst.
  mutating func matches(_ word: [UInt8]) -> Bool { matches(word.span) }

  /// Whether all of a word matches.
  mutating func matches(_ word: Span<UInt8>) -> Bool {
    var state = first
    for index in 0..<word.count {
      let byte = word[index]
      var next = table[Int(state) << 8 | Int(byte)]
      if next == Self.unknown { next = step(state, byte) }
      if next == 0 { return false }
      state = next
    }
    return isMatch[Int(state)]
  }

  // MARK: States

  private mutating func reset() {
    table = []
    members = []
    isMatch = []
    numbers = [:]
    _ = number(of: [])
    first = number(of: closure([start]))
  }

  /// Works out the state after a byte; the numbers of states change when the table is full.
  private mutating func step(_ state: UInt32, _ byte: UInt8) -> UInt32 {
    var targets: [Int] = []
    for index in members[Int(state)] {
      if case .bytes(let set, let next) = program[index], set.contains(byte) {
        targets.append(next)
      }
    }
    let closed = closure(targets)
    if members.count >= Self.mostStates, numbers[closed] == nil {
      reset()
      return number(of: closed)
    }
    let next = number(of: closed)
    table[Int(state) << 8 | Int(byte)] = next
    return next
  }

  private mutating func number(of set: [Int]) -> UInt32 {
    if let number = numbers[set] { return number }
    let number = UInt32(members.count)
    numbers[set] = number
    members.append(set)
    isMatch.append(set.contains(0))
    table += [UInt32](repeating: set.isEmpty ? 0 : Self.unknown, count: 256)
    return number
  }

  /// The instructions that are reached without a byte, ascending; splits are left out.
  private func closure(_ starts: [Int]) -> [Int] {
    var seen: Set<Int> = []
    var result: [Int] = []
    var open = starts
    while let index = open.popLast() {
      guard seen.insert(index).inserted else { continue }
      if case .split(let a, let b) = program[index] {
        open += [a, b]
      } else {
        result.append(index)
      }
    }
    return result.sorted()
  }

  // MARK: Program

  /// Appends what matches a part and goes on at `next`; returns where it begins.
  private mutating func compile(_ node: ExpressionNode, next: Int) -> Int {
    switch node {
    case .empty:
      return next
    case .bytes(let set):
      return add(.bytes(set, next: next))
    case .sequence(let parts):
      return parts.reversed().reduce(next) { compile($1, next: $0) }
    case .choice(let parts):
      var entry = compile(parts[parts.count - 1], next: next)
      for part in parts.dropLast().reversed() {
        entry = add(.split(compile(part, next: next), entry))
      }
      return entry
    case .repetition(let part, let low, let high):
      var entry = next
      if let high {
        for _ in low..<high { entry = add(.split(compile(part, next: entry), next)) }
      } else {
        let loop = add(.split(0, next))
        program[loop] = .split(compile(part, next: loop), next)
        entry = loop
      }
      for _ in 0..<low { entry = compile(part, next: entry) }
      return entry
    }
  }

  private mutating func add(_ instruction: Instruction) -> Int {
    program.append(instruction)
    return program.count - 1
  }
}
