internal import SpanAlgebra

/// A line of a page as its author wrote it: a paragraph, a headline, a label.
///
/// Where the lines of the file are cut at a width, it is the lines of one paragraph together.
struct PageLine {
  /// Without the white space around it, never empty.
  var span: TextSpan
  /// Whether an empty line is above it.
  var isAfterBlank: Bool
  /// Its words, in ``Page/words``.
  var words: Range<Int>
  /// Whether it ends as a sentence does, closing quotes and brackets left aside.
  var endsSentence: Bool
  /// Whether it reads as running text, not as a label or a headline.
  var isProse: Bool
  /// What its bytes hold, at least.
  var signs: ByteSigns
}
