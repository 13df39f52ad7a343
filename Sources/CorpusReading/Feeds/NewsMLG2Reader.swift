internal import CorpusStore

/// The items of NewsML-G2 as documents: `newsItem` and `packageItem`, one or many in a message.
///
/// A message that is broken is read item by item.
struct NewsMLG2Reader {
  private let source: XMLSource

  init(_ source: XMLSource) { self.source = source }

  private static let stories: Set = ["newsitem", "packageitem"]
  /// What holds no story: terms, calendars, lists of schemes.
  private static let others = ["conceptitem", "knowledgeitem", "planningitem", "catalogitem"]

  func read(emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void) rethrows {
    source.reportError(to: report)
    let xml = source.xml
    let nodes = xml.tree.nodes.indices.filter { Self.stories.contains(xml.localName(of: $0)) }
    for name in Self.others {
      let count = xml.tree.nodes.indices.count { xml.localName(of: $0) == name }
      guard count > 0 else { continue }
      let written = xml.tree.names.first { $0.lowercased().hasSuffix(name) } ?? name
      report(
        source.problem(
          "\(count) of '\(written)' \(count == 1 ? "is" : "are") left out; it holds no story"))
    }
    var number = 0
    for node in nodes {
      number += 1
      let story = g2Story(in: node, of: xml)
      let place = nodes.count > 1 ? "item \(number): " : ""
      if let loss = story.facts.loss { report(source.problem(place + loss, .mended)) }
      guard !story.isEmpty else {
        report(source.problem(place + "NewsML without a headline or a text"))
        continue
      }
      let name = nodes.count > 1 ? "\(source.file.name)#\(number)" : source.file.name
      var draft = story.draft(name: name, path: source.file.path, record: number)
      source.decoded.note(in: &draft)
      try emit(draft)
    }
    if nodes.isEmpty, !xml.tree.names.contains(where: { Self.others.contains($0.lowercased()) }) {
      report(source.problem("NewsML without an item"))
    }
  }
}

/// The story in an item.
///
/// - Note: Source: IPTC, NewsML-G2 2.x.
private func g2Story(in item: Int, of xml: NewsXML) -> NewsStory {
  var story = NewsStory(basis: "newsml")
  let content = xml.first("contentmeta", in: item)
  readLines(content, of: xml, into: &story)
  readContentMeta(content, of: xml, into: &story.facts)
  readItemMeta(item, of: xml, into: &story.facts)
  let set = xml.first("contentset", in: item)
  for part in set.map({ xml.elements(in: $0) }) ?? [] {
    switch xml.name(of: part) {
    case "inlinexml": addInlineXML(part, of: xml, to: &story)
    case "inlinedata": addInlineData(part, of: xml, to: &story)
    case "remotecontent":
      story.facts.note("remote_content", xml.attribute("href", of: part) ?? "without an address")
    default: break
    }
  }
  if let group = xml.first("groupset", in: item) {
    story.facts.note("kind", "package")
    for reference in xml.descendants("itemref", of: group) {
      story.facts.note(
        "items", xml.attribute("residref", of: reference) ?? xml.attribute("href", of: reference))
      for name in ["headline", "title", "description"] {
        guard let line = xml.line(of: xml.first(name, in: reference)) else { continue }
        story.blocks.append(NewsStory.Block(kind: "text", text: Array(line.utf8)))
      }
    }
  }
  if story.blocks.isEmpty {
    // Pictures and films have no more than their description.
    for description in xml.all("description", in: content) {
      guard let line = xml.line(of: description) else { continue }
      story.blocks.append(NewsStory.Block(kind: "caption", text: Array(line.utf8)))
    }
  }
  return story
}

/// What the item says as lines: headline, byline, dateline.
private func readLines(_ content: Int?, of xml: NewsXML, into story: inout NewsStory) {
  for headline in xml.all("headline", in: content) {
    guard let line = xml.line(of: headline) else { continue }
    if story.headline == nil {
      story.headline = line
      story.facts.claim("title", line)
    } else {
      story.facts.note("headlines", line)
    }
  }
  let bylines = xml.all("by", in: content).compactMap { xml.line(of: $0) }
  if !bylines.isEmpty { story.byline = bylines.joined(separator: ", ") }
  for byline in bylines { story.facts.claim("byline", withoutBy(byline)) }
  story.dateline = xml.line(of: xml.first("dateline", in: content))
}

private func readContentMeta(_ content: Int?, of xml: NewsXML, into facts: inout NewsFacts) {
  for node in content.map({ xml.elements(in: $0) }) ?? [] {
    let name = xml.name(of: node)
    switch name {
    case "headline", "by": break
    case "dateline": facts.note("dateline", xml.line(of: node))
    case "contentcreated": facts.claim("date", extendedDate(xml.line(of: node)))
    case "contentmodified": facts.note("date_modified", extendedDate(xml.line(of: node)))
    case "located": facts.claim("place", termName(node, of: xml))
    case "creditline": facts.note("credit", xml.line(of: node))
    case "creator", "contributor": facts.claim("byline", xml.line(of: xml.first("name", in: node)))
    case "infosource": facts.claim("agency", xml.line(of: xml.first("name", in: node)))
    case "language": facts.claim("language", xml.attribute("tag", of: node))
    case "keyword": facts.note("keywords", xml.line(of: node))
    case "description": facts.note("summary", xml.line(of: node))
    case "subject", "genre":
      facts.note(name, xml.line(of: xml.first("name", in: node)))
      facts.note(name + "_codes", xml.attribute("qcode", of: node))
    default: facts.note(name, xml.line(of: node) ?? code(of: node, xml))
    }
  }
}

private func readItemMeta(_ item: Int, of xml: NewsXML, into facts: inout NewsFacts) {
  let meta = xml.first("itemmeta", in: item)
  facts.claim("date", extendedDate(xml.line(of: xml.first("firstcreated", in: meta))))
  for node in meta.map({ xml.elements(in: $0) }) ?? [] {
    let name = xml.name(of: node)
    switch name {
    case "firstcreated": break
    case "versioncreated":
      let day = extendedDate(xml.line(of: node))
      if facts.value("date") == nil { facts.claim("date", day) }
      facts.note("date_modified", day)
    case "provider":
      facts.claim("source", termName(node, of: xml))
    case "pubstatus": facts.note("status", code(of: node, xml))
    case "itemclass": facts.note("class", code(of: node, xml))
    case "title": facts.note("item_title", xml.line(of: node))
    case "ednote": facts.note("editors_note", xml.line(of: node))
    default: facts.note(name, xml.line(of: node) ?? code(of: node, xml))
    }
  }
  facts.note("guid", xml.attribute("guid", of: item))
  facts.note("version", xml.attribute("version", of: item))
  facts.claim("language", xml.attribute("xml:lang", of: item))
  for rights in xml.all("rightsinfo", in: item) {
    facts.note("copyright", xml.line(of: xml.first("copyrightnotice", in: rights)))
    let holder = xml.first("copyrightholder", in: rights)
    facts.note("copyright_holder", holder.flatMap { termName($0, of: xml) })
    facts.note("usage", xml.line(of: xml.first("usageterms", in: rights)))
  }
}

/// The name of a term, else its code.
private func termName(_ node: Int, of xml: NewsXML) -> String? {
  xml.line(of: xml.first("name", in: node)) ?? code(of: node, xml)
}

private func code(of node: Int, _ xml: NewsXML) -> String? {
  for name in ["literal", "qcode", "uri", "value", "href"] {
    if let value = xml.attribute(name, of: node) { return value }
  }
  return nil
}
