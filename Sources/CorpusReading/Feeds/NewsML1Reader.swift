internal import CorpusStore

/// The texts of NewsML 1 as documents: one for each component that holds content, with the lines
/// that stand nearest around it.
struct NewsML1Reader {
  private let source: XMLSource
  private var xml: NewsXML { source.xml }

  init(_ source: XMLSource) { self.source = source }

  func read(emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void) rethrows {
    source.reportError(to: report)
    let components = components()
    var outer: [Int: NewsStory] = [:]
    var number = 0
    for component in components {
      let story = self.story(in: component, outer: &outer)
      number += 1
      guard !story.isEmpty else {
        report(source.problem("item \(number) has neither a headline nor a text"))
        continue
      }
      if let loss = story.facts.loss {
        report(source.problem("item \(number): \(loss)", .mended))
      }
      let name = components.count > 1 ? "\(source.file.name)#\(number)" : source.file.name
      var draft = story.draft(name: name, path: source.file.path, record: number)
      source.decoded.note(in: &draft)
      try emit(draft)
    }
    if components.isEmpty { report(source.problem("NewsML without an item")) }
  }

  /// The components that hold texts; of an item that has none, its first.
  private func components() -> [Int] {
    let nodes = xml.tree.nodes
    var result: [Int] = []
    for item in nodes.indices where xml.name(of: item) == "newsitem" {
      let inside = (item..<nodes[item].end).dropFirst()
      let last = inside.first { xml.name(of: $0) == "newsitem" } ?? nodes[item].end
      let parts = inside.prefix { $0 < last }
      let withText = parts.filter { node in
        xml.name(of: node) == "newscomponent"
          && xml.all("contentitem", in: node).contains { dataContent(of: $0) != nil }
      }
      if withText.isEmpty {
        if let first = parts.first(where: { xml.name(of: $0) == "newscomponent" }) {
          result.append(first)
        }
      } else {
        result += withText
      }
    }
    return result
  }

  /// The data of a content item that is text.
  private func dataContent(of item: Int) -> Int? {
    let media = xml.attribute("formalname", of: xml.first("mediatype", in: item))?.lowercased()
    guard ["text", "complexdata", nil].contains(media),
      xml.first("encoding", in: item) == nil
    else { return nil }
    return xml.first("datacontent", in: item)
  }

  /// The story of a component; what stands around it is in `outer` by its element.
  private func story(in component: Int, outer: inout [Int: NewsStory]) -> NewsStory {
    var story = NewsStory(basis: "newsml")
    readLines(xml.first("newslines", in: component), into: &story)
    readMeta(component, into: &story.facts)
    add(around(component, known: &outer), to: &story)
    for item in xml.all("contentitem", in: component) {
      if let data = dataContent(of: item) {
        if xml.elements(in: data).isEmpty {
          addLines(newsPiece(in: data, of: xml).text, to: &story)
        } else {
          addInlineXML(data, of: xml, to: &story)
        }
      } else {
        story.facts.note("remote_content", xml.attribute("href", of: item))
      }
    }
    return story
  }

  /// What the components around one and its item say.
  ///
  /// The depth of calls is bounded by ``MarkupLimits/xmlDepth``.
  private func around(_ component: Int, known: inout [Int: NewsStory]) -> NewsStory {
    let node = xml.tree.nodes[component].parent
    guard node >= 0 else { return NewsStory(basis: "newsml") }
    if let story = known[node] { return story }
    var story = NewsStory(basis: "newsml")
    story.facts = NewsFacts(sharedOnBasis: "newsml")
    readLines(xml.first("newslines", in: node), into: &story)
    story.dropLongLines()
    readMeta(node, into: &story.facts)
    if xml.name(of: node) == "newsitem" {
      readManagement(node, into: &story.facts)
    } else {
      add(around(node, known: &known), to: &story)
    }
    known[node] = story
    return story
  }

  private func readLines(_ lines: Int?, into story: inout NewsStory) {
    guard let lines else { return }
    var byline: String?
    for node in xml.elements(in: lines) {
      guard let line = xml.line(of: node) else { continue }
      switch xml.name(of: node) {
      case "headline":
        story.headline = story.headline ?? line
        story.facts.claim("title", line)
      case "subheadline": if !story.subheadlines.contains(line) { story.subheadlines.append(line) }
      case "byline":
        byline = byline.map { $0 + ", " + line } ?? line
        story.facts.claim("byline", withoutBy(line))
      case "dateline": story.dateline = story.dateline ?? line
      case "creditline": story.facts.note("credit", line)
      case "copyrightline": story.facts.note("copyright", line)
      case "slugline": story.facts.note("slugline", line)
      case "keywordline": story.facts.note("keywords", line)
      default: story.facts.note(xml.name(of: node), line)
      }
    }
    story.byline = story.byline ?? byline
  }

  /// Who made it, in which language, about what.
  private func readMeta(_ component: Int, into facts: inout NewsFacts) {
    let administrative = xml.first("administrativemetadata", in: component)
    for node in xml.descendants("party", of: administrative) {
      let role = xml.name(of: xml.tree.nodes[node].parent)
      let name = xml.attribute("formalname", of: node)
      switch role {
      case "provider": facts.claim("source", name)
      case "source": facts.claim("agency", name)
      default: facts.note(role, name)
      }
    }
    guard let descriptive = xml.first("descriptivemetadata", in: component) else { return }
    facts.claim(
      "language",
      xml.attribute("formalname", of: xml.first("language", in: descriptive))
        ?? xml.attribute("xml:lang", of: component))
    for node in descriptive..<xml.tree.nodes[descriptive].end
    where !xml.tree.nodes[node].isText && xml.name(of: node) != "language" {
      let value = xml.attribute("formalname", of: node) ?? xml.attribute("value", of: node)
      let name = xml.name(of: node)
      facts.note(name == "property" ? "properties" : name, value)
    }
  }

  /// When it was made, and what became of it.
  private func readManagement(_ item: Int, into facts: inout NewsFacts) {
    let management = xml.first("newsmanagement", in: item)
    let created = extendedDate(xml.line(of: xml.first("firstcreated", in: management)))
    let revised = extendedDate(xml.line(of: xml.first("thisrevisioncreated", in: management)))
    facts.claim("date", created ?? revised)
    facts.note("date_modified", revised)
    facts.note("status", xml.attribute("formalname", of: xml.first("status", in: management)))
    facts.note("urgency", xml.attribute("formalname", of: xml.first("urgency", in: management)))
    facts.note("class", xml.attribute("formalname", of: xml.first("newsitemtype", in: management)))
    let identifier = xml.element(at: "identification", "newsidentifier", in: item)
    let provider = xml.line(of: xml.first("providerid", in: identifier))
    facts.note("provider", provider)
    if facts.value("source") == nil { facts.claim("source", provider) }
    facts.note("guid", xml.line(of: xml.first("publicidentifier", in: identifier)))
    facts.note("news_item_id", xml.line(of: xml.first("newsitemid", in: identifier)))
    facts.note("version", xml.line(of: xml.first("revisionid", in: identifier)))
    let day = extendedDate(xml.line(of: xml.first("dateid", in: identifier)))
    if facts.value("date") == nil { facts.claim("date", day) }
  }
}
