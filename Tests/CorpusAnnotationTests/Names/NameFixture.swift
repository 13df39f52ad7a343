import CorpusAnnotation
import CorpusStore
import SpanAlgebra

/// A text through the annotators up to the names, one paragraph a line.
struct NameFixture {
  let document: DocumentDraft

  init(_ text: String, chrome: [String] = [], stories: [Range<Int>] = [], languages: [String] = [])
  {
    var draft = DocumentDraft(name: "fixture", path: "fixture.txt", text: Array(text.utf8))
    TokenAnnotator().annotate(&draft)
    var start = 0
    var paragraphs: [Region] = []
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        paragraphs.append(Region(TextSpan(start: start, end: start + line.count)))
      }
      start += line.count + 1
    }
    draft[.paragraph] = paragraphs
    draft[.story] = stories.enumerated().map { number, range in
      let language = number < languages.count ? languages[number] : ""
      return Region(TextSpan(range), [StoryAttribute.language: language])
    }
    for part in chrome {
      guard let range = NameFixture.offset(of: part, in: text) else { continue }
      draft[.chrome].append(Region(TextSpan(range), [ChromeAttribute.kind: "menu"]))
    }
    SentenceAnnotator().annotate(&draft)
    NameAnnotator().annotate(&draft)
    document = draft
  }

  /// The byte range of the first place of a part in a text.
  static func offset(of part: String, in text: String) -> Range<Int>? {
    let (whole, bytes) = (Array(text.utf8), Array(part.utf8))
    guard !bytes.isEmpty, whole.count >= bytes.count else { return nil }
    for start in 0...(whole.count - bytes.count)
    where whole[start..<start + bytes.count].elementsEqual(bytes) {
      return start..<start + bytes.count
    }
    return nil
  }

  /// Each mention as `kind text`, in the order of the text.
  var names: [String] {
    document[.mention].map {
      "\($0[MentionAttribute.kind]) \(document.string($0.span))"
    }
  }

  /// The words of each mention with an attribute: `Carter = Ash Carter`.
  func values(_ attribute: MentionAttribute, kind: String = "person") -> [String] {
    document[.mention].filter { $0[MentionAttribute.kind] == kind }.map {
      "\(document.string($0.span)) = \($0[attribute])"
    }
  }
}
