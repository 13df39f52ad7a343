internal import CorpusStore

/// A column compared with a value that was typed.
struct Comparison: Sendable {
  enum Operator: String, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains = "~"
    case containsNot = "!~"
  }

  private enum Value: Sendable {
    /// Against the folded text.
    case text(String)
    case number(Double)
    /// Against as much of the date as this has.
    case date(String)
  }

  let column: Int
  private let comparison: Operator
  private let value: Value

  /// A comparison of a column with a word.
  ///
  /// - Throws: A diagnostic at the value if it is no number or no date where one is needed.
  init(
    column: Int, kind: ColumnKind, name: String, _ comparison: Operator, to word: Word
  ) throws(Diagnostic) {
    self.column = column
    self.comparison = comparison
    let isTextual = comparison == .contains || comparison == .containsNot || word.text.isEmpty
    if isTextual || kind == .text {
      value = .text(folded(word.text))
    } else if kind == .number {
      guard let number = Double(word.text), !number.isNaN else {
        throw Diagnostic(
          "'\(word.text)' is no number", at: word.range, hint: "column '\(name)' holds numbers")
      }
      value = .number(number)
    } else {
      try Self.checkDate(word, isOrdered: comparison != .equal && comparison != .notEqual)
      value = .date(word.text)
    }
  }

  /// Refuses what cannot be a date: months past 12, days past 31, and words where time has an order.
  private static func checkDate(_ word: Word, isOrdered: Bool) throws(Diagnostic) {
    let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
    let startsWithYear =
      parts[0].utf8.count == 4 && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !startsWithYear, !isOrdered { return }
    var isDate = startsWithYear
    if parts.count > 1, let month = Int(parts[1]) {
      isDate = isDate && (1...12).contains(month) && parts[1].count == 2
    }
    if parts.count > 2, let day = Int(parts[2].prefix(2)) {
      isDate = isDate && (1...31).contains(day)
    }
    guard isDate else {
      throw Diagnostic(
        "'\(word.text)' is no date", at: word.range, hint: "write it as 2017-02-28, 2017-02 or 2017"
      )
    }
  }

  /// Whether the comparison holds for a cell of its column.
  ///
  /// A cell without a value equals the empty text alone, and is neither less nor greater.
  func holds(for cell: Cell) -> Bool {
    let text = cell.description
    switch comparison {
    case .equal: return equals(cell, text)
    case .notEqual: return !equals(cell, text)
    case .contains: return contains(text)
    case .containsNot: return !contains(text)
    case .less: return order(cell, text).map { $0 < 0 } ?? false
    case .lessOrEqual: return order(cell, text).map { $0 <= 0 } ?? false
    case .greater: return order(cell, text).map { $0 > 0 } ?? false
    case .greaterOrEqual: return order(cell, text).map { $0 >= 0 } ?? false
    }
  }

  private func equals(_ cell: Cell, _ text: String) -> Bool {
    switch value {
    case .text(let wanted): folded(text) == wanted
    case .number, .date: order(cell, text, isOrdered: false) == 0
    }
  }

  private func contains(_ text: String) -> Bool {
    guard case .text(let wanted) = value else { return false }
    return folded(text).utf8.contains(sequence: wanted.utf8)
  }

  /// Less than, equal to or greater than zero as the cell is to the value; `nil` without an order.
  private func order(_ cell: Cell, _ text: String, isOrdered: Bool = true) -> Int? {
    if text.isEmpty { return nil }
    switch value {
    case .text(let wanted):
      return Workbench.order(of: folded(text).utf8, and: wanted.utf8)
    case .number(let wanted):
      let number: Double
      switch cell {
      case .integer(let integer): number = Double(integer)
      case .real(let real): number = real
      case .empty, .text: return nil
      }
      return number == wanted ? 0 : number < wanted ? -1 : 1
    case .date(let wanted):
      // Durations and what nothing anchors begin with a letter and have no place in time.
      if isOrdered, let first = text.utf8.first, !(0x30...0x39).contains(first) { return nil }
      return Workbench.order(of: text.utf8.prefix(wanted.utf8.count), and: wanted.utf8)
    }
  }
}

/// Less than, equal to or greater than zero as the first bytes are to the second.
private func order(of left: some Sequence<UInt8>, and right: some Sequence<UInt8>) -> Int {
  var others = right.makeIterator()
  for byte in left {
    guard let other = others.next() else { return 1 }
    if byte != other { return byte < other ? -1 : 1 }
  }
  return others.next() == nil ? 0 : -1
}

extension String.UTF8View {
  /// Whether the bytes of `part` stand anywhere in these; an empty part stands everywhere.
  fileprivate func contains(sequence part: String.UTF8View) -> Bool {
    guard let first = part.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: part) { return true }
      rest = rest[index(after: start)...]
    }
    return false
  }
}
