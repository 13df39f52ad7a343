internal import CorpusStore
internal import SpanAlgebra

/// A document as `show` draws it: what is known of it, then each line with what it belongs to.
///
///     harbour-ledger/week-13.txt
///       path   harbour-ledger/week-13.txt, record 1
///       title  Ledger of the week
///
///     menu              │ Home | Harbour | Ledger
///     story 1 title     │ Ledger of the week
///     story 1 dateline  │ PORT HALLIN, March 29 - …
///     story 1           │ … ⟦markup: {{ad}}⟧ …
///
///     1 story, 4 lines; 1 line of chrome: 1 menu
struct PageView {
  private let segment: Segment
  private let document: Int
  private var chrome: PageCursor
  private var repeats: PageCursor
  private var titles: PageCursor
  private var datelines: PageCursor
  private var stories: PageCursor
  private var paragraphs: PageCursor
  private let language: String

  /// How many lines are of each kind of chrome, in the order in which they are met.
  private var chromeCounts: [(kind: String, lines: Int)] = []
  private var lineCount = 0
  private var repeatCount = 0

  init(_ segment: Segment, _ document: Int) {
    self.segment = segment
    self.document = document
    language = segment.documents.field("language", of: document)
    chrome = PageCursor(segment, .chrome, document) { layer, region, _ in
      layer.value(region, ChromeAttribute.kind)
    }
    repeats = PageCursor(segment, .repeat, document) { layer, region, _ in
      "repeat " + layer.value(region, RepeatAttribute.kind)
    }
    titles = PageCursor(segment, .title, document) { _, _, _ in "title" }
    datelines = PageCursor(segment, .dateline, document) { _, _, _ in "dateline" }
    stories = PageCursor(segment, .story, document) { _, _, number in "story \(number + 1)" }
    paragraphs = PageCursor(segment, .paragraph, document) { layer, region, _ in
      layer.value(region, ParagraphAttribute.language)
    }
  }

  /// The lines under the document's name.
  ///
  /// - Complexity: O(*n*) in the text's length, as long as few regions of a layer nest.
  mutating func lines() -> [String] {
    let text = segment.textSpan(ofDocument: document)
    var rows: [(label: String, text: String)] = []
    var start = text.start
    for bytes in segment.utf8(text).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = TextSpan(start: start, end: start + bytes.count)
      start = line.end + 1
      rows.append(row(of: line, bytes.last == 0x0D ? bytes.dropLast() : bytes))
    }
    if rows.last?.text.isEmpty == true { rows.removeLast() }
    let margin = rows.map(\.label.count).max() ?? 0
    let page = rows.map { row in
      let padding = String(repeating: " ", count: margin - row.label.count)
      return "\(row.label)\(padding) │ \(row.text)"
    }
    return facts + [""] + page + ["", summary]
  }

  /// What is known of the document, values below each other.
  private var facts: [String] {
    let documents = segment.documents
    var facts = documents.fields(document)
    facts.insert(
      DocumentField(
        name: "path",
        value: "\(documents.path(document)), record \(documents.record(document))"), at: 0)
    let width = facts.map { displayWidth(of: visible($0.name)) }.max() ?? 0
    return facts.map { fact in
      let name = visible(fact.name)
      let padding = String(repeating: " ", count: width - displayWidth(of: name))
      return "  \(name)\(padding)  \(fact.value)"
    }
  }

  private mutating func row(
    of line: TextSpan, _ bytes: ArraySlice<UInt8>
  ) -> (label: String, text: String) {
    let inChrome = chrome.regions(overlapping: line)
    let inRepeats = repeats.regions(overlapping: line)
    let inTitles = titles.regions(overlapping: line)
    let inDatelines = datelines.regions(overlapping: line)
    let inStories = stories.regions(overlapping: line)
    let inParagraphs = paragraphs.regions(overlapping: line)
    guard let ink = inkSpan(of: bytes, from: line.start) else { return ("", "") }
    lineCount += 1
    let plain = String(decoding: bytes, as: UTF8.self)
    if let whole = inChrome.first(where: { $0.span.contains(ink) }) {
      count(whole.label)
      return (whole.label, plain)
    }
    let text = inChrome.isEmpty ? plain : marked(bytes, from: line.start, inChrome)
    if let copy = inRepeats.first {
      repeatCount += 1
      return (copy.label, text)
    }
    var label = inStories.first?.label ?? ""
    for part in [inTitles.first, inDatelines.first] {
      if let part { label += (label.isEmpty ? "" : " ") + part.label }
    }
    if let spoken = inParagraphs.first?.label, !["", "und"].contains(language),
      !["", "und", language].contains(spoken)
    {
      label += (label.isEmpty ? "" : " ") + spoken
    }
    return (label, text)
  }

  /// A line with the stretches marked that are chrome: `… ⟦links: Read more⟧`.
  private func marked(
    _ bytes: ArraySlice<UInt8>, from start: Int, _ stretches: [PageCursor.Region]
  ) -> String {
    var text = ""
    var done = bytes.startIndex
    for stretch in stretches {
      let first = max(done, bytes.startIndex + max(0, stretch.span.start - start))
      let end = min(bytes.endIndex, bytes.startIndex + stretch.span.end - start)
      guard first < end else { continue }
      text += String(decoding: bytes[done..<first], as: UTF8.self)
      text += "⟦\(stretch.label): \(String(decoding: bytes[first..<end], as: UTF8.self))⟧"
      done = end
    }
    return text + String(decoding: bytes[done...], as: UTF8.self)
  }

  private mutating func count(_ kind: String) {
    if let index = chromeCounts.firstIndex(where: { $0.kind == kind }) {
      chromeCounts[index].lines += 1
    } else {
      chromeCounts.append((kind, 1))
    }
  }

  private var summary: String {
    let storyCount = segment.layer(.story)?.regions(of: document).count ?? 0
    var text =
      "\(counted(storyCount, "story", plural: "stories")), \(counted(lineCount, "line"))"
    let chromeLines = chromeCounts.reduce(0) { $0 + $1.lines }
    if chromeLines > 0 {
      let kinds = chromeCounts.sorted { ($1.lines, $0.kind) < ($0.lines, $1.kind) }
        .map { "\(grouped($0.lines)) \($0.kind)" }
      text += "; \(counted(chromeLines, "line")) of chrome: \(kinds.joined(separator: ", "))"
    }
    if repeatCount > 0 { text += "; \(counted(repeatCount, "repeated line"))" }
    return text
  }
}

/// The stretch of a line without the white space around it; `nil` for a blank line.
private func inkSpan(of bytes: ArraySlice<UInt8>, from start: Int) -> TextSpan? {
  guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
    let last = bytes.lastIndex(where: { $0 > 0x20 })
  else { return nil }
  return TextSpan(
    start: start + first - bytes.startIndex, end: start + last + 1 - bytes.startIndex)
}

/// The regions of a layer in a document, gone through line by line.
private struct PageCursor {
  struct Region {
    var span: TextSpan
    var label: String
  }

  private var regions: [Region] = []
  private var next = 0

  init(
    _ segment: Segment, _ schema: LayerSchema, _ document: Int,
    label: (SegmentLayer, Int, Int) -> String
  ) {
    guard let layer = segment.layer(schema) else { return }
    regions = layer.regions(of: document).enumerated().map { number, region in
      Region(span: layer.textSpan(region), label: label(layer, region, number))
    }
  }

  /// The regions that overlap a line; each line lies behind the one before.
  mutating func regions(overlapping line: TextSpan) -> [Region] {
    while next < regions.count, regions[next].span.end <= line.start { next += 1 }
    return regions[next...].prefix { $0.span.start < line.end }.filter { $0.span.overlaps(line) }
  }
}
