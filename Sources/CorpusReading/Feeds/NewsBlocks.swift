/// The blocks of text in the body of a news format: NITF, XHTML or anything alike.
///
/// - Parameters:
///   - node: The element whose inside is read.
///   - xml: The document that it stands in.
/// - Returns: A block a paragraph, heading, list item, caption or row of a table, in the order of
///   the document.
/// - Complexity: O(*n*).
func newsBlocks(in node: Int, of xml: NewsXML) -> [NewsStory.Block] {
  var walk = BlockWalk(xml: xml)
  walk.go(into: node, kind: "text")
  walk.flush(kind: "text")
  return walk.blocks
}

private struct BlockWalk {
  let xml: NewsXML
  var blocks: [NewsStory.Block] = []
  private var line: [UInt8] = []

  init(xml: NewsXML) { self.xml = xml }

  /// The depth of calls is bounded by ``MarkupLimits/xmlDepth``.
  mutating func go(into node: Int, kind: String) {
    for child in xml.tree.children(of: node) {
      if xml.tree.nodes[child].isText {
        line += xml.tree.bytes[xml.tree.nodes[child].range]
        continue
      }
      let name = xml.localName(of: child)
      guard !Self.silent.contains(name) else { continue }
      if name == "td" || name == "th" {
        if line.contains(where: { $0 > 0x20 }) { line.append(0x20) }
        go(into: child, kind: kind)
      } else if Self.inline.contains(name) {
        go(into: child, kind: kind)
      } else if name == "pre" {
        flush(kind: kind)
        addLines(of: child, kind: kind)
      } else {
        flush(kind: kind)
        let own = Self.kinds[name] ?? kind
        go(into: child, kind: own)
        flush(kind: own)
      }
    }
  }

  mutating func flush(kind: String) {
    let text = onOneLine(line[...])
    line.removeAll(keepingCapacity: true)
    if !text.isEmpty { blocks.append(NewsStory.Block(kind: kind, text: text)) }
  }

  /// Preformatted text keeps its lines.
  private mutating func addLines(of node: Int, kind: String) {
    for line in xml.tree.text(of: node).split(separator: 0x0A) {
      let text = onOneLine(line)
      if !text.isEmpty { blocks.append(NewsStory.Block(kind: kind, text: text)) }
    }
  }

  /// The elements that run inside a line; all others begin a block.
  private static let inline: Set = [
    "a", "abbr", "acronym", "alt-code", "b", "big", "bdo", "cite", "chron", "city", "classifier",
    "code", "copyrite", "country", "del", "denom", "em", "event", "font", "frac", "frac-sep",
    "function", "i", "ins", "kbd", "lang", "location", "money", "name.family", "name.given", "num",
    "numer", "object.title", "org", "person", "postaddr", "pronounce", "q", "region", "s", "samp",
    "small", "span", "state", "strike", "strong", "sub", "sublocation", "sup", "tt", "u", "var",
    "virtloc", "story.date",
  ]
  /// The elements whose text nobody reads.
  private static let silent: Set = [
    "head", "media-metadata", "media-object", "metadata", "nitf-table-metadata", "noscript",
    "script", "style", "template",
  ]
  private static let kinds: [String: String] = [
    "hl1": "heading", "hl2": "heading", "h1": "heading", "h2": "heading", "h3": "heading",
    "h4": "heading", "h5": "heading", "h6": "heading", "media": "caption",
    "media-caption": "caption", "media-producer": "caption", "caption": "caption",
    "figcaption": "caption", "media-reference": "caption", "tagline": "footer",
  ]
}
