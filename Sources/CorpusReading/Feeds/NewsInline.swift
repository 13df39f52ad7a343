/// The story inside an element that carries NITF, XHTML or another XML of paragraphs.
func addInlineXML(_ part: Int, of xml: NewsXML, to story: inout NewsStory) {
  let nodes = part..<xml.tree.nodes[part].end
  if let nitf = nodes.first(where: { xml.localName(of: $0) == "nitf" }) {
    return add(nitfStory(in: nitf, of: xml), to: &story)
  }
  if let page = nodes.first(where: { xml.localName(of: $0) == "html" }) {
    let head = xml.elements(in: page).first { xml.localName(of: $0) == "head" }
    let title = head.flatMap { head in
      xml.elements(in: head).first { xml.localName(of: $0) == "title" }
    }
    story.facts.claim("title", xml.line(of: title))
  }
  story.blocks += newsBlocks(in: part, of: xml)
}

/// The text of an element that carries it as a string.
func addInlineData(_ part: Int, of xml: NewsXML, to story: inout NewsStory) {
  let type = xml.attribute("contenttype", of: part)?.lowercased() ?? "text/plain"
  guard type.hasPrefix("text/") || type.hasSuffix("xml"), xml.attribute("encoding", of: part) == nil
  else { return story.facts.note("inline_content", type) }
  let isPlain = type.hasPrefix("text/plain")
  addLines(newsPiece(in: part, of: xml, isPlain: isPlain).text, to: &story)
}

/// Each line of a text as a block.
func addLines(_ text: [UInt8], to story: inout NewsStory) {
  for line in text.split(separator: 0x0A) {
    let text = onOneLine(line)
    if !text.isEmpty { story.blocks.append(NewsStory.Block(kind: "text", text: text)) }
  }
}

/// Takes the lines of another part of the source where a story has none of its own.
func add(_ inner: NewsStory, to story: inout NewsStory) {
  story.headline = story.headline ?? inner.headline
  if story.subheadlines.isEmpty { story.subheadlines = inner.subheadlines }
  story.byline = story.byline ?? inner.byline
  story.dateline = story.dateline ?? inner.dateline
  story.blocks += inner.blocks
  story.facts.add(inner.facts)
}
