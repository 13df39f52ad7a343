internal import CorpusStore

/// What the `meta` elements of a page say.
struct MetaElements {
  /// In the order of trust within each field.
  let claims: [Claim]

  /// The values of a field by the rank of the names that state them.
  private typealias Ranked = [String: [Int: [String]]]

  init(of tree: MarkupTree) {
    var found: Ranked = [:]
    var order: [String] = []
    /// Pairs as `twitter:label1`, `twitter:data1`.
    var labels: [String: String] = [:]
    guard let meta = tree.number(of: "meta") else {
      claims = []
      return
    }
    let keys = ["property", "name", "http-equiv"].compactMap { tree.number(of: $0) }
    let content = tree.number(of: "content")
    for (node, element) in tree.nodes.enumerated() where element.name == meta {
      guard let content, let value = tree.attribute(content, of: node), !value.isEmpty else {
        continue
      }
      let text = String(decoding: value, as: UTF8.self)
      for key in keys {
        guard let bytes = tree.attribute(key, of: node), bytes.count <= 80 else { continue }
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        if name.hasPrefix("twitter:label") || name.hasPrefix("twitter:data") {
          labels[name] = text
        }
        guard let role = MetaNames.role(of: name) else { continue }
        if found[role.field] == nil { order.append(role.field) }
        found[role.field, default: [:]][role.rank, default: []].append(text)
        break
      }
    }
    claims = order.flatMap { Self.claims(for: $0, found[$0] ?? [:]) } + Self.labelled(labels)
  }

  /// The headline that the page gives to those who share it.
  var headline: String? { claims.first { $0.field == "title" }.map { cleaned($0.value) } }

  private static func claims(for field: String, _ values: [Int: [String]]) -> [Claim] {
    values.sorted { $0.key < $1.key }.flatMap { _, values in
      // Only names and keywords come in several elements.
      ["byline", "keywords"].contains(field)
        ? [Claim(field, values.joined(separator: "; "), basis: "meta")]
        : values.map { Claim(field, $0, basis: "meta") }
    }
  }

  /// The author in the pair that pages show beside a shared link.
  private static func labelled(_ labels: [String: String]) -> [Claim] {
    ["1", "2"].compactMap { number in
      guard let label = labels["twitter:label\(number)"]?.lowercased(),
        let value = labels["twitter:data\(number)"],
        ["written by", "author", "by", "verfasst von", "écrit par", "escrito por"].contains(label)
      else { return nil }
      return Claim("byline", value, basis: "meta")
    }
  }
}
