internal import SpanAlgebra

// The parts of the story's element that are chrome, and what stands outside it.

extension PageJudge {
  /// One entry a container: why all in it is chrome; `nil` for the story's and for those outside.
  func partVerdicts() -> [PageVerdict?] {
    var parts = [PageVerdict?](repeating: nil, count: layout.containers.count)
    guard root >= 0 else { return parts }
    for index in root + 1..<max(layout.containers[root].end, root + 1) {
      let parent = layout.containers[index].parent
      parts[index] = parts[parent] ?? (layout.containers[index].blocks.isEmpty ? nil : part(index))
    }
    return parts
  }

  private func part(_ index: Int) -> PageVerdict? {
    let container = layout.containers[index]
    let signs = container.signs
    if measures.chrome[index] == index, let kind = signs.chrome {
      return PageVerdict(kind, SignWords.rule(of: signs))
    }
    let isMost = measures.totals[index] > weight * 0.4
    if isMost { return nil }
    if let kind = signs.chrome, !signs.isStrong, isChrome(index, kind) {
      return PageVerdict(kind, SignWords.rule(of: signs))
    }
    let share = measures.linkShare(ofContainer: index)
    if container.hasField, isSmallBox(index) {
      return PageVerdict(.subscription, "a box with a field")
    }
    if container.hasPicture, !container.tag.holdsOneParagraph {
      if share >= 0.8, container.blocks.contains(where: measures.isHeading), isSmallBox(index) {
        return PageVerdict(.teaser, "a picture and a linked heading")
      }
      if isPictureText(index) { return PageVerdict(.caption, "words below a picture") }
    }
    guard container.blocks.count >= 2 || container.tag == .list else { return nil }
    let limit = container.tag == .list ? 0.6 : 0.65
    guard share >= limit, !isIntroduced(index), !holdsHeadings(index),
      !container.blocks.prefix(8).contains(where: isAddress)
    else { return nil }
    return PageVerdict(.links, "a list of links")
  }

  /// Whether a container holds little beside the rest of the story, and none of what is given.
  private func isSmallBox(_ index: Int) -> Bool {
    measures.bytes[index] <= 700 && measures.totals[index] < weight * 0.15
      && !layout.containers[index].blocks.contains { measures.isInBody[$0] == true }
  }

  /// Whether a container is a picture and a label, or words that the page gives as the picture's.
  private func isPictureText(_ index: Int) -> Bool {
    let blocks = layout.containers[index].blocks
    guard blocks.count <= 2, isSmallBox(index), !blocks.contains(where: measures.isHeading) else {
      return false
    }
    return blocks.allSatisfy { block in
      let line = page.lines[block]
      if line.words.count >= 4, pictureWords.share(of: page.words(of: block)) ?? 0 >= 0.7 {
        return true
      }
      return !line.endsSentence && !line.isProse && line.words.count <= 25 && !isQuoted(block)
        && measures.tag(block) != .item
    }
  }

  /// Whether a text stands right above that ends in a colon.
  private func isIntroduced(_ index: Int) -> Bool {
    let first = layout.containers[index].blocks.lowerBound
    guard first > layout.containers[root].blocks.lowerBound else { return false }
    let above = page.lines[first - 1]
    return page.text[above.span.end - 1] == UInt8(ascii: ":") && above.words.count >= 5
      && PhraseTable.chrome.label(page.words.span.extracting(above.words)) == nil
  }

  private func holdsHeadings(_ index: Int) -> Bool {
    layout.containers[index].blocks.prefix(3).contains {
      measures.tag($0) == .heading && measures.linkShare($0) < 0.5
    } && measures.totals[index] >= 20
  }

  /// Whether the text of a container agrees with signs that leave a doubt.
  private func isChrome(_ index: Int, _ kind: PageKind) -> Bool {
    let container = layout.containers[index]
    let share = measures.linkShare(ofContainer: index)
    let hasProse = container.blocks.contains { measures.weights[$0] >= 8 && measures.isProse($0) }
    let bytes = measures.bytes[index]
    switch kind {
    case .caption:
      guard container.hasPicture || container.tag == .figure else { return false }
      let isText = container.blocks.contains {
        [.quotation, .table, .row, .preformatted, .list].contains(measures.tag($0))
      }
      return !isText && bytes < 1_200 && container.blocks.count <= 6
        && measures.totals[index] < 60
    case .header:
      if container.blocks.upperBound <= firstText { return true }
      let hasHeading = container.blocks.contains { measures.isHeading($0) }
      return !hasProse && !hasHeading && bytes < 300
    case .deck: return container.blocks.upperBound <= firstText
    case .share, .subscription, .footer:
      if !hasProse { return bytes < 600 && !(container.tag == .block && isText(container.blocks)) }
      return measures.totals[index] < weight * 0.15
        && (share >= 0.2 || container.blocks.contains { rules.boilerplate($0) != nil })
    default:
      return share >= 0.3
    }
  }

  /// Whether blocks are long enough to be of the story though no sentence ends in them.
  private func isText(_ blocks: Range<Int>) -> Bool {
    blocks.contains { layout.blocks[$0].range.count >= 200 }
  }

  // MARK: Outside the story

  func outside(_ block: Int) -> PageVerdict {
    let container = layout.blocks[block].container
    let marked = measures.chrome[container]
    if marked >= 0, let kind = layout.containers[marked].signs.chrome {
      return PageVerdict(kind, SignWords.rule(of: layout.containers[marked].signs))
    }
    if root >= 0, measures.isInBody[block] == true, page.lines[block].words.count >= 6 {
      return PageVerdict("text", "the text in the meta data")
    }
    if let mark = rules.mark(block) { return PageVerdict(mark.kind, mark.rule) }
    if root < 0 { return PageVerdict("text", "a page without running text") }
    let share = measures.linkShare(block)
    if block < layout.containers[root].blocks.lowerBound {
      if let headline, block > headline {
        return PageVerdict(.header, "between the headline and the text")
      }
      return PageVerdict(share >= 0.5 ? .menu : .header, "above the story")
    }
    if page.lines[block].isProse { return PageVerdict(.teaser, "after the story") }
    return PageVerdict(share >= 0.5 ? .links : .footer, "after the story")
  }
}
