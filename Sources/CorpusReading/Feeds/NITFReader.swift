internal import CorpusStore

/// A story in NITF 3 (News Industry Text Format) as a document.
struct NITFReader {
  private let source: XMLSource

  init(_ source: XMLSource) { self.source = source }

  func read(emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void) rethrows {
    source.reportError(to: report)
    guard let root = source.xml.root else { return }
    let story = nitfStory(in: root, of: source.xml)
    guard !story.isEmpty else {
      return report(source.problem("NITF without a headline or a text"))
    }
    if let loss = story.facts.loss { report(source.problem(loss, .mended)) }
    let file = source.file
    var draft = story.draft(name: file.name, path: file.path, record: 1)
    source.decoded.note(in: &draft)
    try emit(draft)
  }
}

/// The story in an element `nitf`, which stands for itself or inside NewsML.
///
/// - Note: Source: IPTC, News Industry Text Format 3.6.
func nitfStory(in root: Int, of xml: NewsXML) -> NewsStory {
  var story = NewsStory(basis: "nitf")
  let body = xml.first("body", in: root)
  if let head = xml.first("body.head", in: body) { readNITFHead(head, of: xml, into: &story) }
  if story.headline == nil {
    story.facts.claim("title", xml.line(of: xml.element(at: "head", "title", in: root)))
  }
  readNITFData(xml.first("head", in: root), of: xml, into: &story.facts)
  story.facts.claim("language", xml.attribute("xml:lang", of: root))
  let contents = xml.all("body.content", in: body)
  for content in contents { story.blocks += newsBlocks(in: content, of: xml) }
  if contents.isEmpty, let body {
    for node in xml.elements(in: body)
    where !["body.head", "body.end"].contains(xml.name(of: node)) {
      story.blocks += newsBlocks(in: node, of: xml)
    }
  }
  if let end = xml.first("body.end", in: body) {
    for block in newsBlocks(in: end, of: xml) {
      story.blocks.append(NewsStory.Block(kind: "footer", text: block.text))
    }
  }
  for media in xml.descendants("media-reference", of: body) {
    story.facts.note("media", xml.attribute("source", of: media))
  }
  return story
}

/// Headlines, byline, dateline, distributor.
private func readNITFHead(_ head: Int, of xml: NewsXML, into story: inout NewsStory) {
  for hedline in xml.all("hedline", in: head) {
    for line in xml.elements(in: hedline) {
      guard let text = xml.line(of: line) else { continue }
      if xml.name(of: line) == "hl1", story.headline == nil {
        story.headline = text
        story.facts.claim("title", text)
      } else {
        story.subheadlines.append(text)
      }
    }
  }
  let bylines = xml.all("byline", in: head).compactMap { xml.line(of: $0) }
  if !bylines.isEmpty { story.byline = bylines.joined(separator: ", ") }
  for byline in bylines { story.facts.claim("byline", withoutBy(byline)) }
  if let dateline = xml.first("dateline", in: head) {
    story.dateline = xml.line(of: dateline)
    let date = xml.first("story.date", in: dateline)
    story.facts.claim("place", xml.line(of: xml.first("location", in: dateline)).map(placeAlone))
    story.facts.claim("date", extendedDate(xml.attribute("norm", of: date)) ?? xml.line(of: date))
  }
  story.facts.claim("agency", xml.line(of: xml.first("distributor", in: head)))
  for name in ["abstract", "rights", "note", "series"] {
    for node in xml.all(name, in: head) { story.facts.note(name, xml.line(of: node)) }
  }
}

/// Dates, names and subjects of the document: `docdata`, `pubdata`, `meta`, `tobject`.
private func readNITFData(_ head: Int?, of xml: NewsXML, into facts: inout NewsFacts) {
  guard let head else { return }
  for node in head..<xml.tree.nodes[head].end where !xml.tree.nodes[node].isText {
    let name = xml.name(of: node)
    switch name {
    case "head", "title", "docdata", "key-list", "identified-content", "docscope",
      "tobject.property":
      break
    case "date.issue":
      facts.claim("date", extendedDate(xml.attribute("norm", of: node)))
    case "pubdata":
      facts.claim("date", extendedDate(xml.attribute("date.publication", of: node)))
      facts.claim("source", xml.attribute("name", of: node))
      facts.claim("section", xml.attribute("position.section", of: node))
      facts.claim("url", xml.attribute("ex-ref", of: node))
      facts.note("edition", xml.attribute("edition.name", of: node))
      facts.note("page", xml.attribute("position.sequence", of: node))
    case "date.release", "date.expire":
      facts.note(
        name == "date.release" ? "date_release" : "date_expire",
        extendedDate(xml.attribute("norm", of: node)))
    case "doc-id":
      facts.note("doc_id", xml.attribute("id-string", of: node))
      facts.note("doc_source", xml.attribute("regsrc", of: node))
    case "doc.copyright":
      let parts = ["year", "holder"].compactMap { xml.attribute($0, of: node) }
      facts.note("copyright", parts.joined(separator: " "))
    case "urgency":
      facts.note("urgency", xml.attribute("ed-urg", of: node))
    case "keyword":
      facts.note("keywords", xml.attribute("key", of: node))
    case "meta":
      let key = xml.attribute("name", of: node) ?? xml.attribute("http-equiv", of: node)
      facts.note(key ?? "meta", xml.attribute("content", of: node))
    default:
      noteNITF(node, name: name, of: xml, in: &facts)
    }
  }
}

/// Any other part: its words, else its attributes.
private func noteNITF(_ node: Int, name: String, of xml: NewsXML, in facts: inout NewsFacts) {
  if let line = xml.line(of: node) { return facts.note(name, line) }
  let attributes = xml.attributes(of: node)
  if attributes.count == 1, let attribute = attributes.first, !attribute.name.hasPrefix(name) {
    return facts.note(name, attribute.value)
  }
  for attribute in attributes {
    // Some names of attributes repeat the element's.
    let key =
      attribute.name.hasPrefix(name) ? attribute.name : "\(name).\(attribute.name)"
    facts.note(key, attribute.value)
  }
}

/// A byline without its first word `By`.
func withoutBy(_ byline: String) -> String {
  let start = byline.prefix(3).lowercased()
  return start == "by " ? String(byline.dropFirst(3)) : byline
}

/// A place without the punctuation that leads on to the next part of its dateline.
func placeAlone(_ place: String) -> String {
  var place = Substring(place)
  while let last = place.last, ",;:-–— ".contains(last) { place.removeLast() }
  return String(place)
}
