/// The forms of a segment in their final order, with the terms they fold to.
struct SortedLexicon {
  private let table: FormTable
  /// The forms by number of appearance in the order of their bytes.
  private let order: [UInt32]
  private let terms: FormTable
  private let termOrder: [UInt32]
  /// For each form by order of appearance, its place in the sorted forms.
  let place: [UInt32]
  /// For each form by order of appearance, its term.
  let termOfInsertion: [UInt32]

  /// - Complexity: O(*n* log *n*) in the number of distinct forms.
  init(_ table: FormTable) {
    self.table = table
    order = byteOrder(of: table)
    var terms = FormTable()
    var folded = FoldedBytes()
    var numbers: [UInt32] = []
    numbers.reserveCapacity(table.count)
    for number in 0..<table.count {
      folded.fold(table.bytes, table.range(number))
      numbers.append(terms.number(folded.bytes, folded.bytes.indices))
    }
    let termOrder = byteOrder(of: terms)
    self.terms = terms
    self.termOrder = termOrder
    place = inverted(order)
    let termPlaces = inverted(termOrder)
    termOfInsertion = numbers.map { termPlaces[Int($0)] }
  }

  var termCount: Int { terms.count }

  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    folder.begin(group: "lexicon")
    try writeStrings(terms, in: termOrder, "terms", to: &folder)
    try writeStrings(table, in: order, "forms", isPacked: false, to: &folder)
    try folder.write("forms.term", order.map { termOfInsertion[Int($0)] })
  }
}

/// For each number its place in an order of all of them.
func inverted(_ order: [UInt32]) -> [UInt32] {
  var places = [UInt32](repeating: 0, count: order.count)
  for (place, number) in order.enumerated() { places[Int(number)] = UInt32(place) }
  return places
}

/// The bytes of a form as ``folded(_:)`` gives them, in room that is used again.
private struct FoldedBytes {
  private(set) var bytes: [UInt8] = []

  mutating func fold(_ text: [UInt8], _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    for byte in text[range] {
      // A grave accent is an apostrophe.
      guard byte < 0x80, byte != 0x60 else {
        bytes.removeAll(keepingCapacity: true)
        bytes += folded(String(decoding: text[range], as: UTF8.self)).utf8
        return
      }
      bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }
}
