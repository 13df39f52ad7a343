package import CorpusStore
internal import SpanAlgebra

/// What the program says of a corpus when it opens it.
package struct CorpusSummary: Sendable, Equatable {
  package var documents: Int
  package var stories: Int
  package var words: Int
  package var undated: Int
  /// The first and the last day of a document, separated by a blank; empty where none has one.
  package var span: String

  /// Counts over the documents of a corpus that count.
  ///
  /// - Complexity: O(documents).
  init(_ corpus: Corpus, _ selection: Selection, words: [[UInt32]]) {
    documents = selection.count
    stories = 0
    self.words = 0
    undated = 0
    var dates: Set<String> = []
    for (number, set) in selection.sets.enumerated() {
      let segment = corpus.segments[number].segment
      let stories = segment.layer(.story)
      let ofDocuments = segment.documents.valueNumbers(field: "date")
      var numbers: [UInt32: Int] = [:]
      for document in set.members {
        self.stories += stories?.regions(of: document).count ?? 0
        self.words += Int(words[number][document])
        if let date = ofDocuments[document] { numbers[date, default: 0] += 1 } else { undated += 1 }
      }
      for (number, count) in numbers {
        let date = segment.value(number)
        if date.isEmpty { undated += count } else { dates.insert(date) }
      }
    }
    span = dates.min().map { "\($0) \(dates.max() ?? $0)" } ?? ""
  }

  /// The first and the last day; empty where no document has a date.
  package var days: [String] { span.split(separator: " ").map(String.init) }

  /// Reads what the overlay holds.
  package init(_ overlay: CorpusOverlay) throws {
    documents = try overlay.number("documents")
    stories = try overlay.number("stories")
    words = try overlay.number("words")
    undated = try overlay.number("undated")
    span = try overlay.text("span")
  }

  var numbers: [(name: String, value: Int)] {
    [("documents", documents), ("stories", stories), ("words", words), ("undated", undated)]
  }
}

extension CorpusSummary: CustomStringConvertible {
  /// `5 documents, 9 stories, 2,412 words, 2015-09-18 to 2017-02-28; 2 documents without a date`.
  package var description: String {
    var text =
      "\(counted(documents, "document")), \(counted(stories, "story", plural: "stories")), "
    text += counted(words, "word")
    if let first = days.first, let last = days.last {
      text += first == last ? ", \(first)" : ", \(first) to \(last)"
    }
    if undated > 0 { text += "; \(counted(undated, "document")) without a date" }
    return text
  }
}
