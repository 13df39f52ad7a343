internal import SpanAlgebra

// Lines of the story's element that are chrome by their place and their words.

extension PageJudge {
  /// What a block is that stands apart from the paragraphs of the story, before or after them.
  func apart(_ block: Int, isHeading: Bool) -> PageVerdict? {
    if isHeading, let headline, block < headline {
      return PageVerdict(.header, "a heading above the headline")
    }
    if run.isApartAbove(block) {
      let isListed = [.item, .quotation].contains(measures.tag(block)) || isHeading
      return isListed ? nil : PageVerdict(.header, "apart from the text")
    }
    if run.isApartBelow(block) { return PageVerdict(.footer, "apart from the text") }
    if isAboutWriter(block) { return PageVerdict(.footer, "about the writer") }
    return isCounter(block) ? PageVerdict(.caption, "a counter") : nil
  }

  /// Whether one of the last lines begins with a writer's name and says who that is.
  private func isAboutWriter(_ block: Int) -> Bool {
    guard block + 6 >= lastText, block > firstText else { return false }
    let words = page.words(of: block)
    let forms = words.map(\.form)
    return hints.writers.contains { name in
      guard forms.count >= name.count + 3, forms.starts(with: name) else { return false }
      let rest = forms[name.count...]
      return Self.saysWho.contains(rest[rest.startIndex])
        || zip(rest, rest.dropFirst()).contains { Self.follow == $0 && Self.whom.contains($1) }
    }
  }

  private static let saysWho = Set(
    PageWords.forms(of: "is has covers writes joined reports lives works ist schreibt est es é è"))
  private static let follow = PageWords.forms(of: "follow").first ?? 0
  private static let whom = Set(PageWords.forms(of: "him her them me"))

  /// `1 / 6`, `2 of 14`: the number of a picture.
  private func isCounter(_ block: Int) -> Bool {
    let span = page.lines[block].span
    guard (3...12).contains(span.count), page.lines[block].words.count <= 3,
      measures.tag(block) != .cell, page.text[span.start] >= 0x30, page.text[span.start] <= 0x39
    else { return false }
    let line = page.text[span.range]
    let digits = line.split(omittingEmptySubsequences: true) { $0 < 0x30 || $0 > 0x39 }
    let rest = line.filter { $0 > 0x20 && ($0 < 0x30 || $0 > 0x39) }
    return digits.count == 2 && (rest.elementsEqual("/".utf8) || rest.elementsEqual("of".utf8))
  }

  /// Whether a line is an address of the web, which is text though it is linked.
  func isAddress(_ block: Int) -> Bool {
    let line = page.text[page.lines[block].span.range]
    guard line.first == UInt8(ascii: "w") || line.first == UInt8(ascii: "h") else { return false }
    return ["www.", "http://", "https://"].contains { line.starts(with: $0.utf8) }
  }

  /// Whether a line is a label and a link, as in `Related post: Linked words`.
  func isLabelledLink(_ block: Int, isHeading: Bool) -> Bool {
    let line = page.lines[block]
    let bytes = page.text[line.span.range]
    guard line.words.count <= 30, let colon = bytes.prefix(40).firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    if isHeading, !Self.relations.contains(page.words(of: block).first?.form ?? 0) { return false }
    let plain = layout.blocks[block].range.count - layout.blocks[block].linkBytes
    return plain <= colon - line.span.start + 3
  }

  private static let relations = Set(
    PageWords.forms(
      of:
        "related read more see also watch listen recommended leer lea lire lesen leggi leia читайте"
    ))
}
