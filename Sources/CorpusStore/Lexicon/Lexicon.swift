/// The distinct word forms of a segment, as written and folded.
///
/// A *form* is what stands in the text, a *term* what a search compares: several forms
/// (`Syria`, `SYRIA`) share a term (`syria`).
///
/// A class, so that whoever looks words up holds one reference and not one for each column.
package final class Lexicon: Sendable {
  private let terms: StringPool
  private let forms: StringPool
  private let formStarts: Column<UInt32>
  private let termOfForm: Column<UInt32>

  init(_ folder: ColumnFolder) throws(StoreError) {
    terms = try StringPool(folder, group: "lexicon", name: "terms")
    forms = try StringPool(folder, group: "lexicon", name: "forms", isPacked: false)
    formStarts = try folder.column("lexicon", "forms.starts")
    termOfForm = try folder.column("lexicon", "forms.term", count: forms.count)
  }

  /// How many terms it has.
  package var count: Int { terms.count }
  package var formCount: Int { forms.count }

  /// The term of a folded form; `nil` where the segment lacks it.
  ///
  /// - Complexity: O(log *n*).
  package func term(_ folded: String) -> TermID? {
    let key = Array(folded.utf8)
    let place = terms.lowerBound(key)
    guard place < UInt32(count), terms.compare(place, key) == 0 else { return nil }
    return TermID(rawValue: place)
  }

  /// The terms that begin with `prefix`; they stand side by side.
  ///
  /// - Complexity: O(log *n*).
  package func terms(withPrefix prefix: String) -> Range<UInt32> {
    let key = Array(prefix.utf8)
    let first = terms.lowerBound(key)
    // The first term past those with the prefix: binary search, as the prefix holds on a run.
    var low = first
    var high = UInt32(count)
    while low < high {
      let middle = (low + high) / 2
      if terms.hasPrefix(middle, key) { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  /// The UTF-8 code units of all terms, and where each starts in them; one more at the end.
  package var termColumns: (bytes: Column<UInt8>, starts: [UInt32]) { terms.columns }

  package func string(_ term: TermID) -> String { terms[term.rawValue] }
  package func utf8(_ term: TermID) -> [UInt8] { terms.utf8(term.rawValue) }

  /// The form that is written exactly so; `nil` where the segment lacks it.
  package func form(_ exact: String) -> FormID? {
    let key = Array(exact.utf8)
    let place = forms.lowerBound(key)
    guard place < UInt32(formCount), forms.compare(place, key) == 0 else { return nil }
    return FormID(rawValue: place)
  }

  /// The UTF-8 code units of all forms, and where each starts in them; one more at the end.
  var formColumns: (bytes: Column<UInt8>, starts: Column<UInt32>) {
    (forms.bytes, formStarts)
  }

  package func string(_ form: FormID) -> String { forms[form.rawValue] }

  /// Appends the UTF-8 code units of a form.
  package func append(_ form: FormID, to bytes: inout [UInt8]) {
    forms.append(form.rawValue, to: &bytes)
  }

  /// Appends the UTF-8 code units of a term.
  package func append(_ term: TermID, to bytes: inout [UInt8]) {
    terms.append(term.rawValue, to: &bytes)
  }

  /// Calls a function with the UTF-8 code units of a form.
  func withBytes(_ form: FormID, _ body: (borrowing Span<UInt8>) -> Void) {
    forms.withBytes(form.rawValue, body)
  }

  /// Calls a function with the UTF-8 code units of a term.
  package func withBytes(_ term: TermID, _ body: (borrowing Span<UInt8>) -> Void) {
    terms.withBytes(term.rawValue, body)
  }

  /// Calls a function with the number and the UTF-8 code units of each term, in their order.
  func forEachTerm(_ body: (UInt32, borrowing Span<UInt8>) -> Void) { terms.forEach(body) }

  /// The length of a term in UTF-8 code units.
  package func byteCount(_ term: TermID) -> Int { terms.byteCount(term.rawValue) }

  /// The number of the term that each form folds to.
  package var termNumbers: Column<UInt32> { termOfForm }

  /// The term that a form folds to.
  ///
  /// - Returns: A term of the lexicon, whatever a damaged column says.
  package func term(of form: FormID) -> TermID {
    let place = Int(form.rawValue)
    guard place < termOfForm.count else { return TermID(rawValue: 0) }
    let term = termOfForm[place]
    return TermID(rawValue: term < UInt32(count) ? term : 0)
  }

  /// The length of a form in UTF-8 code units.
  package func byteCount(_ form: FormID) -> Int { forms.byteCount(form.rawValue) }
}

extension Lexicon {
  /// Whether a term begins with a letter or a digit, as words do and marks do not.
  package func isWord(_ term: TermID) -> Bool { beginsWord(terms, term.rawValue) }

  /// Whether a form does.
  package func isWord(_ form: FormID) -> Bool { beginsWord(forms, form.rawValue) }

  /// Whether an ASCII character is a letter or a digit.
  package static func isWordStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private func beginsWord(_ pool: StringPool, _ number: UInt32) -> Bool {
    var first: UInt8 = 0
    pool.withBytes(number) { first = $0.isEmpty ? 0 : $0[0] }
    if first < 0x80 { return Self.isWordStart(first) }
    let scalar = pool[number].unicodeScalars.first
    return scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }
}
