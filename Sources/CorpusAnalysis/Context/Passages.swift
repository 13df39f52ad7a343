package import CorpusStore
package import SpanAlgebra

/// What stands around a passage: its sentence, its story, the story's date.
package final class Passages: Sendable {
  package let segment: Segment
  private let sentences: SegmentLayer?
  private let stories: SegmentLayer?

  package init(_ segment: Segment) {
    self.segment = segment
    sentences = segment.layer(.sentence)
    stories = segment.layer(.story)
  }

  /// The sentence in which a passage begins, its white space made single blanks.
  ///
  /// The passage itself where no sentence covers it.
  ///
  /// - Complexity: O(log *sentences*) plus the sentence.
  package func sentence(around passage: TextSpan, of document: Int) -> String {
    let span = sentences.flatMap { region(in: $0, of: document, at: passage.start) } ?? passage
    return singleSpaced(segment.utf8(span))
  }

  /// The sentence that holds a token.
  ///
  /// - Returns: `nil` where no sentence does.
  /// - Complexity: O(log *sentences*) plus the sentence.
  package func sentence(at token: UInt32) -> String? {
    guard let sentences else { return nil }
    let found = sentences.regions(overlapping: TokenSpan(start: token, end: token + 1))
    return found.first.map { singleSpaced(segment.utf8(sentences.textSpan($0))) }
  }

  /// The day of the innermost story that holds a token; empty where the story has none.
  ///
  /// Of a token in no story the day of the document, empty where that has none.
  package func date(at token: UInt32, in document: Int) -> String {
    guard let stories, let story = story(at: token, in: document) else {
      return segment.documents.field("date", of: document)
    }
    return stories.value(story, StoryAttribute.date)
  }

  /// Appends what ``date(at:in:)`` gives.
  package func appendDate(at token: UInt32, in document: Int, to bytes: inout [UInt8]) {
    guard let stories, let story = story(at: token, in: document) else {
      return bytes.append(contentsOf: segment.documents.field("date", of: document).utf8)
    }
    stories.append(value: stories.valueNumber(story, StoryAttribute.date), to: &bytes)
  }

  /// The innermost story that holds a token.
  private func story(at token: UInt32, in document: Int) -> Int? {
    guard let stories else { return nil }
    return stories.regions(of: document).last { region in
      let span = stories.tokenSpan(region)
      return span.start <= token && token < span.end
    }
  }

  /// The innermost story in which a passage begins; `nil` where it lies in none.
  ///
  /// - Returns: The number of its region on the layer of stories.
  package func story(around passage: TextSpan, of document: Int) -> Int? {
    guard let stories else { return nil }
    return stories.regions(of: document).last {
      stories.textSpan($0).start <= passage.start && passage.start < stories.textSpan($0).end
    }
  }

  /// The day of the story in which a passage begins; empty where the story has none.
  ///
  /// Of a passage in no story the day of the document, empty where that has none.
  package func date(of passage: TextSpan, in document: Int) -> String {
    guard let stories, let story = story(around: passage, of: document) else {
      return segment.documents.field("date", of: document)
    }
    return stories.value(story, StoryAttribute.date)
  }

  /// The region of a layer without nesting that covers an offset.
  private func region(in layer: SegmentLayer, of document: Int, at offset: Int) -> TextSpan? {
    var regions = layer.regions(of: document)
    while let first = regions.first, let last = regions.last {
      let middle = (first + last) / 2
      let span = layer.textSpan(middle)
      if span.end <= offset {
        regions = (middle + 1)..<regions.upperBound
      } else if span.start > offset {
        regions = regions.lowerBound..<middle
      } else {
        return span
      }
    }
    return nil
  }
}
