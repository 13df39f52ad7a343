/// An XML document as the formats of news name its parts: by name without regard to case, with or
/// without the prefix that the root has.
struct NewsXML {
  let tree: MarkupTree
  /// The outermost element; `nil` where there is none.
  let root: Int?
  /// The names in lower case by their numbers, the root's prefix taken off.
  private let names: [String]
  /// The same without any prefix.
  private let localNames: [String]

  init(_ tree: MarkupTree) {
    self.tree = tree
    root = tree.nodes.firstIndex { !$0.isText }
    let lower = tree.names.map { $0.lowercased() }
    let rootName = root.flatMap { tree.nodes[$0].name }.map { lower[$0] } ?? ""
    let prefix = rootName.firstIndex(of: ":").map { String(rootName[...$0]) }
    names = lower.map { name in
      guard let prefix, name.hasPrefix(prefix) else { return name }
      return String(name.dropFirst(prefix.count))
    }
    localNames = lower.map { name in
      name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
  }

  /// The name of an element in lower case, with its prefix unless the root has the same; empty for
  /// text.
  func name(of node: Int) -> String { tree.nodes[node].name.map { names[$0] } ?? "" }

  /// The name of an element in lower case without any prefix; empty for text.
  func localName(of node: Int) -> String { tree.nodes[node].name.map { localNames[$0] } ?? "" }

  /// The elements directly inside a node.
  func elements(in node: Int) -> [Int] { tree.children(of: node).filter { !tree.nodes[$0].isText } }

  /// The first element directly inside a node that has one of the names, in the order of the names.
  func first(_ wanted: String..., in node: Int?) -> Int? {
    guard let node else { return nil }
    let elements = elements(in: node)
    for name in wanted {
      if let found = elements.first(where: { self.name(of: $0) == name }) { return found }
    }
    return nil
  }

  /// The elements directly inside a node that have a name.
  func all(_ wanted: String, in node: Int?) -> [Int] {
    guard let node else { return [] }
    return elements(in: node).filter { name(of: $0) == wanted }
  }

  /// The elements of a name anywhere inside a node, in the order of the document.
  func descendants(_ wanted: String, of node: Int?) -> [Int] {
    guard let node else { return [] }
    return (node..<tree.nodes[node].end).dropFirst().filter { name(of: $0) == wanted }
  }

  /// The element that a path of names leads to.
  func element(at path: String..., in node: Int?) -> Int? {
    var node = node
    for name in path { node = first(name, in: node) }
    return node
  }

  /// An attribute by its name in lower case, white space trimmed; `nil` where it is missing or
  /// empty.
  func attribute(_ wanted: String, of node: Int?) -> String? {
    guard let node, !tree.nodes[node].isText else { return nil }
    let found = tree.attributes[tree.nodes[node].range].first { names[$0.name] == wanted }
    guard let found else { return nil }
    let value = String(decoding: onOneLine(tree.bytes[found.value]), as: UTF8.self)
    return value.isEmpty ? nil : value
  }

  /// The attributes of an element in the order of the source, empty ones left out.
  func attributes(of node: Int) -> [(name: String, value: String)] {
    guard !tree.nodes[node].isText else { return [] }
    return tree.attributes[tree.nodes[node].range].compactMap { attribute in
      let value = String(decoding: onOneLine(tree.bytes[attribute.value]), as: UTF8.self)
      return value.isEmpty ? nil : (names[attribute.name], value)
    }
  }

  /// The words inside a node on one line; `nil` where there are none.
  func line(of node: Int?) -> String? {
    guard let node else { return nil }
    let line = onOneLine(tree.text(of: node)[...])
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}

/// Text with each run of white space as one space, none at its ends.
func onOneLine(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var line: [UInt8] = []
  line.reserveCapacity(text.count)
  var isAfterSpace = false
  for byte in text {
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      isAfterSpace = !line.isEmpty
    } else {
      if isAfterSpace { line.append(0x20) }
      isAfterSpace = false
      line.append(byte)
    }
  }
  return line
}
