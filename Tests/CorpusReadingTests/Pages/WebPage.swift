import CorpusStore
import SpanAlgebra

@testable import CorpusReading

/// An invented web page, with what is its story and what is not.
struct WebPage: CustomStringConvertible {
  let description: String
  let html: String
  /// Phrases that the clean text has, in this order.
  let story: [String]
  /// Phrases that the text of the document has and the clean text has not.
  let chrome: [String]

  init(_ description: String, story: [String], chrome: [String], _ html: String) {
    self.description = description
    self.html = html
    self.story = story
    self.chrome = chrome
  }
}

/// A page read and marked.
struct ReadPage {
  let drafts: [DocumentDraft]
  let problems: [ReadingProblem]

  init(_ html: String) { self.init(Array(html.utf8)) }

  init(_ bytes: [UInt8]) {
    let reading = Reading(bytes, as: "page.html")
    problems = reading.problems
    drafts = reading.drafts.map { draft in
      var draft = draft
      StoryMarker().mark(&draft)
      return draft
    }
  }

  var text: String { drafts.first.map { String(decoding: $0.text, as: UTF8.self) } ?? "" }
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// The paragraphs of the stories without chrome, repeats and titles.
  var clean: String {
    guard let draft = drafts.first else { return "" }
    let left = [LayerSchema.chrome, .repeat, .title].flatMap { draft[$0].map(\.span) }
    return draft[.paragraph].map(\.span).filter { paragraph in
      draft[.story].contains { $0.span.contains(paragraph) }
        && !left.contains { $0.contains(paragraph) }
    }.map(draft.string).joined(separator: "\n")
  }

  func kind(of phrase: String) -> String? {
    guard let draft = drafts.first else { return nil }
    return draft[.chrome].first { draft.string($0.span).contains(phrase) }?[ChromeAttribute.kind]
  }
}
