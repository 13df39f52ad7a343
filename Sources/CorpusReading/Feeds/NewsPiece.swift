/// The text of a part of a feed, whichever way it is packed: plain, HTML as text, HTML escaped
/// twice, or elements.
///
/// - Parameters:
///   - node: The element that holds it.
///   - xml: The document that it stands in.
///   - isPlain: Whether the source says that it is plain text, where marks are characters.
/// - Returns: The text, empty where there is none, and what of it is lost, a phrase each.
func newsPiece(
  in node: Int, of xml: NewsXML, isPlain: Bool = false
) -> (text: [UInt8], losses: [String]) {
  let tree = xml.tree
  if !xml.elements(in: node).isEmpty { return fragmentText(of: pageSource(of: node, in: xml)) }
  return newsPiece(tree.text(of: node), isPlain: isPlain)
}

/// The text of HTML or plain text that a source carries as a string.
func newsPiece(_ source: [UInt8], isPlain: Bool = false) -> (text: [UInt8], losses: [String]) {
  guard !isPlain, looksLikeHTML(source) else { return (trimmed(source), []) }
  var piece = fragmentText(of: source)
  // Some programs escape once more what is escaped already.
  if !hasTag(source), hasTag(piece.text) {
    let inner = fragmentText(of: piece.text)
    piece = (inner.text, piece.losses + inner.losses)
  }
  piece.text = trimmed(piece.text)
  return piece
}

/// The inside of an element as HTML, attributes left out but for those that name classes and
/// addresses.
func pageSource(of node: Int, in xml: NewsXML) -> [UInt8] {
  var html: [UInt8] = []
  appendSource(of: node, in: xml, to: &html)
  return html
}

/// The depth of calls is bounded by ``MarkupLimits/xmlDepth``.
private func appendSource(of node: Int, in xml: NewsXML, to html: inout [UInt8]) {
  let tree = xml.tree
  for child in tree.children(of: node) {
    if tree.nodes[child].isText {
      appendEscaped(tree.bytes[tree.nodes[child].range], to: &html)
      continue
    }
    let name = xml.localName(of: child)
    guard name.utf8.allSatisfy(isNameByte) else {
      appendSource(of: child, in: xml, to: &html)
      continue
    }
    html += Array("<\(name)".utf8)
    for attribute in tree.attributes[tree.nodes[child].range] {
      let key = tree.names[attribute.name].lowercased()
      guard key.utf8.allSatisfy(isNameByte) else { continue }
      html += Array(" \(key)=\"".utf8)
      appendEscaped(tree.bytes[attribute.value], to: &html)
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
    guard !emptyElements.contains(name) else { continue }
    appendSource(of: child, in: xml, to: &html)
    html += Array("</\(name)>".utf8)
  }
}

/// The elements of HTML that have no end tag.
private let emptyElements: Set = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
  "wbr",
]

private func isNameByte(_ byte: UInt8) -> Bool {
  byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    || byte == UInt8(ascii: "-")
}

private func appendEscaped(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
  for byte in text {
    switch byte {
    case UInt8(ascii: "&"): html += Array("&amp;".utf8)
    case UInt8(ascii: "<"): html += Array("&lt;".utf8)
    case UInt8(ascii: ">"): html += Array("&gt;".utf8)
    case UInt8(ascii: "\""): html += Array("&quot;".utf8)
    default: html.append(byte)
    }
  }
}

/// Whether a text has a tag or a reference as HTML has them.
private func looksLikeHTML(_ text: [UInt8]) -> Bool {
  if hasTag(text) { return true }
  var index = 0
  while let ampersand = text[index...].firstIndex(of: UInt8(ascii: "&")) {
    index = ampersand + 1
    var end = index
    while end < text.count, end - index <= 32,
      isNameByte(text[end]) || text[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    if end > index, end < text.count, text[end] == UInt8(ascii: ";") { return true }
  }
  return false
}

/// Whether a text has a tag: `<p>`, `</b>`, `<br/>`, `<!--`.
///
/// A name that goes on until its `>`, white space or slash, so that `<3` and `a < b` are none.
private func hasTag(_ text: [UInt8]) -> Bool {
  guard let last = text.lastIndex(of: UInt8(ascii: ">")) else { return false }
  var index = 0
  while let start = text[index..<last].firstIndex(of: UInt8(ascii: "<")) {
    index = start + 1
    var end = index
    if end < text.count, text[end] == UInt8(ascii: "!") { return true }
    if end < text.count, text[end] == UInt8(ascii: "/") { end += 1 }
    let name = end
    while end < text.count, end - name < 24, isNameByte(text[end]) { end += 1 }
    guard end > name, end <= last, text[name] > 0x39 else { continue }
    let after = text[end]
    if after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20 { return true }
  }
  return false
}

private func trimmed(_ text: [UInt8]) -> [UInt8] {
  guard let start = text.firstIndex(where: { $0 > 0x20 }),
    let end = text.lastIndex(where: { $0 > 0x20 })
  else { return [] }
  return Array(text[start...end])
}
