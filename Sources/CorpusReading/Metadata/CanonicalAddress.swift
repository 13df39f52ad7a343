/// The address that a page calls its own.
struct CanonicalAddress {
  /// What `link rel=canonical` says; `nil` where nothing does.
  let canonical: String?
  /// The canonical address, else where it was fetched from, else what Open Graph says; empty for
  /// none.
  let value: String

  init(of tree: MarkupTree, fetchedFrom address: String) {
    var canonical: String?
    var shared: String?
    if let rel = tree.number(of: "rel"), let link = tree.number(of: "link") {
      for (node, element) in tree.nodes.enumerated() where element.name == link {
        guard canonical == nil, let value = tree.attribute(rel, of: node),
          String(decoding: value, as: UTF8.self).lowercased() == "canonical",
          let target: String = tree.attribute("href", of: node)
        else { continue }
        canonical = Self.whole(cleaned(target), on: address)
      }
    }
    if let property = tree.number(of: "property"), let meta = tree.number(of: "meta") {
      for (node, element) in tree.nodes.enumerated() where element.name == meta {
        guard shared == nil, let value = tree.attribute(property, of: node),
          value.elementsEqual("og:url".utf8),
          let target: String = tree.attribute("content", of: node)
        else { continue }
        shared = Self.whole(cleaned(target), on: address)
      }
    }
    self.canonical = canonical
    value = canonical ?? address.nonEmpty ?? shared ?? ""
  }

  /// An address that may leave out its scheme and host; `nil` for one that stays without.
  private static func whole(_ target: String, on address: String) -> String? {
    let parts = AddressParts(address)
    if target.hasPrefix("//") { return "\(parts?.scheme ?? "https"):\(target)" }
    if target.hasPrefix("/") {
      return parts.map { "\($0.scheme)://\($0.host)\(target)" }
    }
    return isAddress(target) ? target : nil
  }
}
