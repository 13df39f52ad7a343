/// The attributes of an element that say what it is, as stretches of the tree's bytes.
struct ElementAttributes {
  var classes: Range<Int> = 0..<0
  var identifier: Range<Int> = 0..<0
  var role: Range<Int> = 0..<0
  var property: Range<Int> = 0..<0
  var isHidden = false
  var isOpen = false
}

/// The numbers of the attributes' names in one tree.
struct AttributeNames {
  private enum Meaning: UInt8 {
    case classes, identifier, role, property, hidden, style, open
  }

  private let meanings: [Meaning?]
  let isEmpty: Bool

  init(_ names: [String]) {
    meanings = names.map { name in
      switch name {
      case "class": .classes
      case "id": .identifier
      case "role": .role
      case "itemprop": .property
      case "hidden": .hidden
      case "style": .style
      case "open": .open
      default: nil
      }
    }
    isEmpty = !meanings.contains { $0 != nil }
  }

  /// What an element's attributes say; `nil` where none says anything.
  func values(of node: MarkupTree.Node, in tree: MarkupTree) -> ElementAttributes? {
    guard !node.range.isEmpty else { return nil }
    var values = ElementAttributes()
    var isFound = false
    for index in node.range {
      let attribute = tree.attributes[index]
      guard let meaning = meanings[attribute.name] else { continue }
      isFound = true
      let value = attribute.value
      switch meaning {
      case .classes: values.classes = value
      case .identifier: values.identifier = value
      case .role: values.role = value
      case .property: values.property = value
      // What a search on the page would open is not hidden from readers.
      case .hidden: values.isHidden = !tree.bytes[value].elementsEqual("until-found".utf8)
      case .style: values.isHidden = values.isHidden || hides(tree.bytes[value])
      case .open: values.isOpen = true
      }
    }
    return isFound ? values : nil
  }

  /// Whether a style says `display: none`.
  private func hides(_ style: ArraySlice<UInt8>) -> Bool {
    var index = style.startIndex
    while let start = style[index...].firstIndex(where: { $0 | 0x20 == UInt8(ascii: "d") }) {
      index = start + 1
      guard style[start...].starts(with: "display".utf8, by: { $0 | 0x20 == $1 }) else { continue }
      let rest = style[(start + 7)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: ":") else { continue }
      let value = rest.dropFirst().drop { $0 <= 0x20 }
      if value.starts(with: "none".utf8, by: { $0 | 0x20 == $1 }) { return true }
    }
    return false
  }
}
