/// The forms of a segment in their final order, with the terms they fold to.
struct SortedLexicon {
  private let forms: [[UInt8]]
  private let terms: [[UInt8]]
  private let termOfForm: [UInt32]
  /// For each form by order of appearance, its place in the sorted forms.
  let place: [UInt32]
  /// For each form by order of appearance, its term.
  let termOfInsertion: [UInt32]

  init(_ table: FormTable) {
    let inserted = (0..<table.count).map { Array(table.form($0)) }
    let order = inserted.indices.sorted { inserted[$0].lexicographicallyPrecedes(inserted[$1]) }
    forms = order.map { inserted[$0] }
    let foldedForms = forms.map { Array(folded(String(decoding: $0, as: UTF8.self)).utf8) }
    let terms = Set(foldedForms).sorted { $0.lexicographicallyPrecedes($1) }
    var numbers: [[UInt8]: UInt32] = [:]
    for (number, term) in terms.enumerated() { numbers[term] = UInt32(number) }
    let termOfForm = foldedForms.map { numbers[$0] ?? 0 }
    var place = [UInt32](repeating: 0, count: order.count)
    for (number, insertion) in order.enumerated() { place[insertion] = UInt32(number) }
    self.terms = terms
    self.termOfForm = termOfForm
    self.place = place
    termOfInsertion = place.map { termOfForm[Int($0)] }
  }

  var termCount: Int { terms.count }

  func write(to folder: inout ColumnFolderWriter) throws(StoreError) {
    try folder.begin(file: "lexicon")
    try writeStrings(terms, "terms", to: &folder)
    try writeStrings(forms, "forms", to: &folder)
    try folder.write("forms.term", termOfForm)
  }
}
