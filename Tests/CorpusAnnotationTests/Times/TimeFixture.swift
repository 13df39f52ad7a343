internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra
internal import Testing

/// One time expression as a test names it: `Tuesday DATE 2017-02-28`.
struct FoundTime: Equatable, CustomStringConvertible {
  var text: String
  var type: String
  var value: String
  var basis = ""
  var alternative = ""

  var description: String { "\(text)|\(type)|\(value)" }
}

/// The times of one sentence, of a document that was written on a day or on none.
func times(in sentence: String, on date: String? = "2017-02-28") -> [FoundTime] {
  var document = DocumentDraft(
    name: "a", path: "a", text: Array(sentence.utf8),
    fields: date.map { [DocumentField(name: "date", value: $0)] } ?? [])
  TokenAnnotator().annotate(&document)
  TimeAnnotator().annotate(&document)
  return found(document)
}

/// The times on a document's layer.
func found(_ document: DocumentDraft) -> [FoundTime] {
  document[.time].map {
    FoundTime(
      text: document.string($0.span), type: $0[TimeAttribute.type], value: $0[TimeAttribute.value],
      basis: $0[TimeAttribute.basis], alternative: $0[TimeAttribute.alternative])
  }
}

/// One line of a table: a sentence, and the expressions expected in it.
struct TimeCase: Sendable, CustomTestStringConvertible {
  var sentence: String
  var date: String?
  var expected: [String]

  /// Expressions are written `text|TYPE|value`.
  init(_ sentence: String, on date: String? = "2017-02-28", _ expected: String...) {
    self.sentence = sentence
    self.date = date
    self.expected = expected
  }

  var testDescription: String { sentence }

  /// What the annotator finds, written as `expected` is.
  var found: [String] { times(in: sentence, on: date).map(\.description) }
}
