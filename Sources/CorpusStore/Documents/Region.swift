package import SpanAlgebra

/// One span of a layer with its values, on its way into a segment.
package struct Region: Hashable, Sendable {
  /// The stretch of the document's text.
  package var span: TextSpan
  /// One value for each attribute of the layer's schema; empty where the schema has none.
  package var values: [String]

  package init(_ span: TextSpan, values: [String] = []) {
    self.span = span
    self.values = values
  }

  /// A region with the named values; all others are empty.
  package init<Attribute: LayerAttribute & Hashable>(
    _ span: TextSpan, _ values: [Attribute: String]
  ) {
    self.span = span
    self.values = Attribute.allCases.map { values[$0] ?? "" }
  }

  package subscript<Attribute: LayerAttribute>(attribute: Attribute) -> String {
    get { values[attribute.rawValue] }
    set { values[attribute.rawValue] = newValue }
  }
}
