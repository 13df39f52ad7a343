/// The elements and the text of a page or of an XML document, in the order of the source.
///
/// A tree in one array: the subtree of a node is the stretch up to its ``Node/end``.
struct MarkupTree {
  /// An element or a stretch of text.
  struct Node {
    /// The number of the name in ``MarkupTree/names``; `nil` for text.
    var name: Int?
    /// The element around it; -1 for those at the top.
    var parent: Int
    /// One past the last node inside it.
    var end: Int
    /// The attributes of an element in ``MarkupTree/attributes``, the bytes of a text in
    /// ``MarkupTree/bytes``.
    var range: Range<Int>

    var isText: Bool { name == nil }
  }

  struct Attribute {
    /// The number of the name in ``MarkupTree/names``.
    var name: Int
    /// The value in ``MarkupTree/bytes``; empty where only the name is there.
    var value: Range<Int>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The text and the attributes' values as UTF-8, references to characters resolved.
  var bytes: [UInt8] = []
  /// The names of elements and attributes, each once; those of HTML in lower case.
  var names: [String] = []

  /// What of the source is not in the tree, a phrase each: limits that were met.
  var losses: [String] = []

  /// The number of a name; `nil` where nothing has it.
  func number(of name: String) -> Int? { names.firstIndex(of: name) }

  /// The name of an element; empty for text.
  func name(of node: Int) -> String { nodes[node].name.map { names[$0] } ?? "" }

  /// The value of an element's attribute; `nil` where it lacks it.
  func attribute(_ name: Int, of node: Int) -> ArraySlice<UInt8>? {
    guard !nodes[node].isText else { return nil }
    return attributes[nodes[node].range].first { $0.name == name }.map { bytes[$0.value] }
  }

  /// The value of an element's attribute; `nil` where it lacks it.
  func attribute(_ name: String, of node: Int) -> String? {
    number(of: name).flatMap { attribute($0, of: node) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The nodes directly inside one, or at the top for `nil`.
  func children(of node: Int?) -> [Int] {
    var children: [Int] = []
    var index = node.map { $0 + 1 } ?? 0
    let end = node.map { nodes[$0].end } ?? nodes.count
    while index < end {
      children.append(index)
      index = nodes[index].end
    }
    return children
  }

  /// The first element of a name directly inside a node, or at the top for `nil`.
  func child(_ name: String, of node: Int?) -> Int? {
    guard let number = number(of: name) else { return nil }
    return children(of: node).first { nodes[$0].name == number }
  }

  /// All text inside a node as it is written.
  func text(of node: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in node..<nodes[node].end where nodes[index].isText {
      text += bytes[nodes[index].range]
    }
    return text
  }
}
