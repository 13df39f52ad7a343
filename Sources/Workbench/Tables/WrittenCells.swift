/// The cells of some rows as text, one after the other: one buffer, and no string for a cell.
package struct WrittenCells: Sendable {
  /// What a cell is, which decides how a file has it.
  package enum Kind: UInt8, Sendable {
    case empty, text, number
  }

  /// UTF-8, without anything between the cells.
  private(set) var bytes: [UInt8] = []
  /// Where the cells end; each begins where the one before it ends.
  private var ends: [Int] = []
  private var kinds: [Kind] = []

  package init() {}

  /// How many cells there are.
  package var count: Int { kinds.count }

  /// Where the bytes of a cell lie.
  func range(of cell: Int) -> Range<Int> { (cell > 0 ? ends[cell - 1] : 0)..<ends[cell] }

  func kind(of cell: Int) -> Kind { kinds[cell] }

  /// The cells of each of so many rows.
  func rows(_ rows: Int) -> [Range<Int>] {
    let width = rows > 0 ? count / rows : 0
    return (0..<rows).map { $0 * width..<($0 + 1) * width }
  }

  /// A cell as it is written, which is how it is shown.
  func text(of cell: Int) -> String { String(decoding: bytes[range(of: cell)], as: UTF8.self) }

  /// A cell as a value; a number without a point is whole.
  func cell(_ cell: Int) -> Cell {
    switch kinds[cell] {
    case .empty: .empty
    case .text: .text(text(of: cell))
    case .number:
      Int(text(of: cell)).map(Cell.integer) ?? Double(text(of: cell)).map(Cell.real) ?? .empty
    }
  }
}

extension WrittenCells {
  /// Adds a cell.
  package mutating func append(_ cell: Cell) {
    switch cell {
    case .empty: end(.empty)
    case .text(let text): append(text)
    case .integer(let number): append(number)
    case .real(let number):
      bytes.appendDecimal(number)
      end(number.isNaN ? .empty : .number)
    }
  }

  /// Adds a text, which may be empty.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    end(.text)
  }

  /// Adds a text, or nothing where it is empty.
  package mutating func append(orEmpty text: String) {
    bytes.append(contentsOf: text.utf8)
    end(text.isEmpty ? .empty : .text)
  }

  /// Adds a text of UTF-8 code units.
  ///
  /// - Parameters:
  ///   - text: Where the text is.
  ///   - range: The code units.
  ///   - isOptional: Whether an empty text is nothing.
  package mutating func append(_ text: [UInt8], _ range: Range<Int>, isOptional: Bool) {
    bytes.append(contentsOf: text[range])
    end(isOptional && range.isEmpty ? .empty : .text)
  }

  /// Adds a text that a function appends to bytes.
  package mutating func appendText(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    end(.text)
  }

  /// Adds a text that a function appends to bytes, or nothing where it appends none.
  package mutating func append(orEmpty write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    end(bytes.count == start ? .empty : .text)
  }

  /// Adds a whole number.
  package mutating func append(_ number: Int) {
    bytes.appendDigits(number)
    end(.number)
  }

  private mutating func end(_ kind: Kind) {
    ends.append(bytes.count)
    kinds.append(kind)
  }

  /// Adds a cell of others.
  mutating func append(_ cell: Int, of other: WrittenCells) {
    bytes.append(contentsOf: other.bytes[other.range(of: cell)])
    end(other.kinds[cell])
  }
}

extension [UInt8] {
  /// Adds a whole number in decimal digits.
  mutating func appendDigits(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(number.magnitude, atLeast: 1)
  }

  /// Adds a number in so many decimal digits or more, zeros before it.
  mutating func appendDigits(_ number: UInt, atLeast count: Int) {
    let first = self.count
    var rest = number
    while rest > 0 || self.count - first < count {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    var (low, high) = (first, self.count - 1)
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
