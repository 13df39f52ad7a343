/// The name of a layer and of the values that each of its regions carries.
///
/// The name is what a user writes in a query (`within sentence`, `<quote speaker="…">`).
package struct LayerSchema: Hashable, Sendable {
  package let name: String
  /// The names of the values, in the order in which a ``Region`` holds them.
  package let attributes: [String]

  package init(_ name: String, attributes: [String] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// A schema whose values are the cases of an attribute list.
  package init<Attribute: LayerAttribute>(_ name: String, _: Attribute.Type) {
    self.init(name, attributes: Attribute.allCases.map { $0.name })
  }
}

/// The list of values of a layer; the raw value is the place in ``Region/values``.
///
/// A coding key knows the name of its case without asking the runtime, which takes half a
/// millisecond for the first one.
package protocol LayerAttribute: CaseIterable, CodingKey, RawRepresentable<Int>, Sendable {}

extension LayerAttribute {
  /// The name as queries and tables write it.
  package var name: String {
    var name = ""
    for character in stringValue {
      if character.isUppercase { name += "_" }
      name += character.lowercased()
    }
    return name
  }
}
