package import CorpusStore

/// A file of XML: a feed (RSS, Atom), news formats (NITF, NewsML-G2, NewsML 1), or a page (XHTML),
/// told apart by the outermost element.
package struct XMLReader: DocumentReader {
  package let endings = ["xml", "rss", "atom", "rdf", "nitf", "newsml"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isXML }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    let all: [UInt8]
    do { all = try bytes.whole(for: "an XML document", needsInk: true) } catch {
      return report(ReadingProblem(path: file.path, reason: error.description))
    }
    try readXML(all, from: file, emit: emit, report: report)
  }
}

/// Reads an XML document that is in memory.
///
/// - Parameters:
///   - bytes: The document as it was written.
///   - declared: The encoding that its transport names, which counts before the document's own
///     declaration; `nil` where it names none.
///   - file: What the documents are named after.
///   - address: Where it was fetched from; for pages.
///   - emit: Takes each document.
///   - report: Takes what cannot be read as it stands.
func readXML(
  _ bytes: [UInt8], declared: String? = nil, from file: SourceFile, address: String = "",
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows {
  func problem(_ reason: String, _ kind: SourceProblem.Kind = .skipped) {
    report(ReadingProblem(kind, path: file.path, reason: reason))
  }
  let decoded: DecodedText
  do {
    decoded = try decodeText(bytes, declared: declared ?? declaredEncoding(ofXML: bytes))
  } catch { return problem(error.description) }
  if decoded.brokenBytes > 0 { problem(decoded.brokenBytesReason, .mended) }
  if isPage(decoded.text) {
    return try readPage(decoded, from: file, address: address, emit: emit, report: report)
  }
  let source = XMLSource(XMLRepair(decoded.text), decoded: decoded, from: file)
  for loss in source.losses { problem(loss, .mended) }
  guard let root = source.xml.root else {
    return problem("no XML: \(source.error?.reason ?? "it has no element")")
  }
  switch source.xml.localName(of: root) {
  case "rss", "rdf", "feed", "channel":
    try FeedReader(source).read(emit: emit, report: report)
  case "nitf":
    try NITFReader(source).read(emit: emit, report: report)
  case "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem",
    "catalogitem":
    try NewsMLG2Reader(source).read(emit: emit, report: report)
  case "newsml":
    try NewsML1Reader(source).read(emit: emit, report: report)
  case "html":
    try readPage(decoded, from: file, address: address, emit: emit, report: report)
  case "urlset", "sitemapindex":
    problem("a site map; it lists addresses and holds no story")
  default:
    let name = source.xml.tree.name(of: root)
    problem(
      "no reader for XML of '\(name)'; it reads RSS, Atom, NITF, NewsML and XHTML")
  }
}

private func readPage(
  _ decoded: DecodedText, from file: SourceFile, address: String,
  emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
) rethrows {
  var (draft, losses) = pageDraft(
    of: decoded.text, name: file.name, path: file.path, address: address)
  for loss in losses { report(ReadingProblem(.mended, path: file.path, reason: loss)) }
  decoded.note(in: &draft)
  try emit(draft)
}

/// Whether a document says at its beginning that it is a page, which need not be whole XML.
private func isPage(_ text: [UInt8]) -> Bool {
  let start = text.firstIndex { $0 > 0x20 } ?? 0
  let head = String(decoding: text[start...].prefix(14), as: UTF8.self).lowercased()
  return head.hasPrefix("<html") || head == "<!doctype html"
}

/// The encoding that the XML declaration of a document names; `nil` where there is none.
///
/// A declaration is in ASCII whatever the document is in, or in UTF-16, which needs none.
func declaredEncoding(ofXML bytes: [UInt8]) -> String? {
  let start = bytes.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } ?? 0
  let head = bytes[start...].prefix(256)
  guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">"))
  else { return nil }
  let words = head[..<end].split {
    $0 <= 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 || $0 == 0x3F
  }
  .map { String(decoding: $0, as: UTF8.self) }
  guard let place = words.firstIndex(where: { $0.lowercased() == "encoding" }),
    place + 1 < words.count
  else { return nil }
  return words[place + 1]
}
