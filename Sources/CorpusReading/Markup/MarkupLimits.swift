/// How large a page or an XML document may be in each direction.
enum MarkupLimits {
  /// The deepest nesting of elements that is followed in HTML.
  ///
  /// The parser looks back through open
  /// elements at each closing tag, so that time grows with it.
  static let htmlDepth = 1_024
  /// The deepest nesting of elements that is followed in XML.
  static let xmlDepth = 256
  /// The most attributes of one element.
  ///
  /// The parser compares each with all before it.
  static let attributes = 512
  /// The most elements and stretches of text of a page or a document.
  ///
  /// The tree takes about 50 bytes for each.
  static let nodes = 4_000_000
  /// The most lines of a page; the rest is one line.
  static let lines = 500_000
}
