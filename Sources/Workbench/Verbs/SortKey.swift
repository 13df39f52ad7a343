internal import CorpusStore

/// What a cell is compared by: numbers by value, texts folded, dates as they are.
///
/// Numbers come before texts; nothing has no place in the order and is put last by who sorts.
enum SortKey: Comparable {
  case number(Double)
  case text(String)

  /// The key of a cell in a column, or `nil` for an empty one.
  init?(_ cell: Cell, of column: Column) {
    guard column.sortsFromEnd, case .text(let text) = cell else {
      self.init(cell, kind: column.kind)
      return
    }
    let words = folded(text).split(separator: " ").reversed()
    self.init(.text(words.joined(separator: " ")), kind: .date)
  }

  /// The key of a cell in a column of a kind, or `nil` for an empty one.
  init?(_ cell: Cell, kind: ColumnKind) {
    switch cell {
    case .empty: return nil
    case .text(""): return nil
    case .text(let text): self = .text(kind == .text ? folded(text) : text)
    case .integer(let number): self = .number(Double(number))
    case .real(let number) where number.isNaN: return nil
    case .real(let number): self = .number(number)
    }
  }
}

extension SortKey {
  static func == (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first == second
    case (.text(let first), .text(let second)): first.utf8.elementsEqual(second.utf8)
    case (.number, .text), (.text, .number): false
    }
  }

  /// Texts are ordered by the code points of their folded forms, which UTF-8 keeps.
  static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first < second
    case (.text(let first), .text(let second)):
      first.utf8.lexicographicallyPrecedes(second.utf8)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
