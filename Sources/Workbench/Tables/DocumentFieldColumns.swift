package import CorpusStore
internal import SpanAlgebra

/// The fields of documents as columns of any table whose rows know their document.
///
/// Nothing is looked up before a statement names a field.
package struct DocumentFieldColumns: Sendable {
  /// The names of all fields that documents have.
  package let names: [String]
  let corpus: Corpus

  package init(_ corpus: Corpus, names: [String]) {
    self.corpus = corpus
    self.names = names
  }

  /// The column of a field.
  ///
  /// Its kind is that of all its values: numbers where each of them is a whole number, dates where
  /// each of them begins as one, else texts.
  ///
  /// - Complexity: O(documents of the corpus).
  func column(_ name: String) -> Column {
    Column(
      name, kind(of: name), summary: "The field '\(name)' of its document.", shownByDefault: false)
  }

  /// The value of a field for the document of a row.
  func cell(_ column: Column, of source: RowSource?) -> Cell {
    guard let source, source.segment < corpus.segments.count else { return .empty }
    let documents = corpus.segments[source.segment].segment.documents
    let value = documents.field(column.name, of: source.document)
    if column.kind == .number, let number = Int(value) { return .integer(number) }
    return .text(orEmpty: value)
  }

  private func kind(of name: String) -> ColumnKind {
    var (areNumbers, areDates, isUsed) = (true, true, false)
    for (segment, set) in zip(corpus.segments, Selection(allOf: corpus).sets) {
      for document in set.members {
        let value = segment.segment.documents.field(name, of: document)
        guard !value.isEmpty else { continue }
        isUsed = true
        // What a number would be written as otherwise is a code, such as 007.
        areNumbers = areNumbers && Int(value).map { String($0) == value } == true
        areDates = areDates && beginsAsDate(value)
        if !areNumbers, !areDates { return .text }
      }
    }
    return !isUsed ? .text : areNumbers ? .number : .date
  }

  /// Whether a text begins like `2031-03-06`.
  private func beginsAsDate(_ text: String) -> Bool {
    let shape = text.utf8.prefix(10).map { (0x30...0x39).contains($0) ? UInt8(ascii: "9") : $0 }
    return shape.elementsEqual("9999-99-99".utf8)
  }
}

extension Table {
  /// The place of a column or document field named in a statement; a field becomes the last column.
  ///
  /// The exact name of a column comes before that of a field, and that before a beginning.
  ///
  /// - Throws: A diagnostic at the word if it names neither, or more than one.
  mutating func place(of word: Word) throws(Diagnostic) -> Int {
    let names = columns.map(\.name)
    let fields = (documentFields?.names ?? []).filter { !names.contains($0) }
    guard !fields.isEmpty, !names.contains(where: { folded($0) == folded(word.text) }) else {
      return try index(of: word)
    }
    if let exact = fields.first(where: { $0 == word.text }) { return addColumn(of: exact) }
    switch (resolve(word.text, in: names), resolve(word.text, in: fields)) {
    case (_, .name(let field)) where folded(field) == folded(word.text):
      return addColumn(of: field)
    case (.unknown, .name(let field)):
      return addColumn(of: field)
    case (.unknown, .ambiguous(let matching)):
      throw Diagnostic(
        "'\(word.text)' could be \(quotedList(matching))", at: word.range, hint: "type more of it")
    case (.unknown, .unknown):
      throw Diagnostic(
        "no column or field named '\(word.text)'", at: word.range,
        hint: suggestion(for: word.text, in: names + fields)
          ?? "the columns are \(names.joined(separator: ", ")); "
          + "the fields are \(fields.joined(separator: ", "))")
    case (.name, _), (.ambiguous, _):
      return try index(of: word)
    }
  }

  /// Adds a field as the last column and returns its place.
  private mutating func addColumn(of field: String) -> Int {
    guard let fields = documentFields else { return 0 }
    let column = fields.column(field)
    rows = rows.appending(columnAt: columns.count) { fields.cell(column, of: $0) }
    columns.append(column)
    return columns.count - 1
  }
}
