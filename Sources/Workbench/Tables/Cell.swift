/// One value of a table.
///
/// Dates are text in ISO order (`2017-02-28`), so that their order is that of their characters.
package enum Cell: Sendable, Hashable {
  /// Nothing is known: no date, no speaker. Never the same as an empty text or zero.
  case empty
  case text(String)
  case integer(Int)
  case real(Double)
}

extension Cell {
  /// The cell as it is written into files and shown: empty as nothing, numbers without grouping.
  package var description: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): decimalText(number)
    }
  }

  /// A text that is empty as the empty cell.
  package static func text(orEmpty text: String) -> Cell {
    text.isEmpty ? .empty : .text(text)
  }

  /// A number that is not known as the empty cell.
  package static func integer(orEmpty number: Int?) -> Cell {
    number.map(Cell.integer) ?? .empty
  }
}
