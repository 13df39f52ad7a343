/// Finds the element of a page that holds its story.
struct StoryRoot {
  private let measures: PageMeasures
  /// The block that is the headline as far as meta data and rank tell; `nil` where they do not.
  private let headline: Int?
  private var layout: PageLayout { measures.layout }

  init(_ measures: PageMeasures, headline: Int?) {
    self.measures = measures
    self.headline = headline
  }

  /// The container of the story and the rule that says so; `nil` where the page has no text.
  ///
  /// - Complexity: O(*n*) in blocks and containers.
  func find() -> (container: Int, rule: String)? {
    if let marked = markedBody() { return (marked, "the property articleBody") }
    let scores = scores()
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    // Some pages give a summary as the text.
    if measures.hasBody, let given = smallestWithBody(),
      measures.totals[given] * 2 >= measures.totals[best]
    {
      return (given, "the text in the meta data")
    }
    return widened(best)
  }

  /// The element with the property `articleBody`, or the least that holds all of several.
  private func markedBody() -> Int? {
    let marked = layout.containers.indices.filter { layout.containers[$0].signs.content == 3 }
    guard let most = marked.max(by: { measures.totals[$0] < measures.totals[$1] }) else {
      return nil
    }
    guard measures.totals[most] >= 30, measures.totals[most] >= measures.totals[0] * 0.2 else {
      return nil
    }
    let outer = marked.filter { !measures.contains(most, $0) && measures.totals[$0] >= 10 }
    guard !outer.isEmpty else { return most }
    var common = most
    while let last = outer.last, let first = outer.first,
      !measures.contains(common, last) || !measures.contains(common, first)
    {
      common = layout.containers[common].parent
      if common <= 0 { return most }
    }
    return common
  }

  /// The least container that holds nearly all of the text that meta data give.
  private func smallestWithBody() -> Int? {
    var sums = [Double](repeating: 0, count: layout.containers.count)
    for (index, block) in layout.blocks.enumerated() where measures.isInBody[index] == true {
      sums[block.container] += measures.weights[index]
    }
    for index in layout.containers.indices.reversed() where layout.containers[index].parent >= 0 {
      sums[layout.containers[index].parent] += sums[index]
    }
    guard sums[0] >= 25 else { return nil }
    let enough = sums[0] * 0.75
    var best = 0
    // Containers come outer before inner.
    for index in layout.containers.indices where sums[index] >= enough { best = index }
    while best > 0, layout.containers[best].tag.holdsOneParagraph {
      best = layout.containers[best].parent
    }
    return best
  }

  /// How much each container looks like the one whose children are the paragraphs.
  private func scores() -> [Double] {
    var scores = [Double](repeating: 0, count: layout.containers.count)
    var counts = [Int](repeating: 0, count: layout.containers.count)
    for block in layout.blocks { counts[block.container] += 1 }
    for (index, block) in layout.blocks.enumerated() where measures.weights[index] > 0 {
      var holder = block.container
      let isOne = counts[holder] == 1 && layout.containers[holder].tag != .preformatted
      if isOne || layout.containers[holder].tag.holdsOneParagraph {
        holder = layout.containers[holder].parent
      }
      var share = 1.0
      // A paragraph speaks for the elements around it, less for each step.
      for _ in 0..<4 where holder >= 0 {
        scores[holder] += measures.weights[index] * share
        holder = layout.containers[holder].parent
        share *= 0.6
      }
    }
    for (index, container) in layout.containers.enumerated() where scores[index] > 0 {
      scores[index] *= 1 - measures.linkShare(ofContainer: index)
      switch container.signs.content {
      case 2: scores[index] *= 1.6
      case 1: scores[index] *= 1.2
      default: break
      }
      if let kind = container.signs.chrome {
        scores[index] *= kind == .comment ? 0.05 : container.signs.isStrong ? 0.3 : 0.7
      }
      if container.tag == .quotation || container.tag == .list { scores[index] *= 0.6 }
      scores[index] *= nearness(index)
    }
    return scores
  }

  /// What the place of a container beside the headline makes of its score.
  private func nearness(_ index: Int) -> Double {
    guard let headline else { return 1 }
    let blocks = layout.containers[index].blocks
    if blocks.upperBound <= headline { return 0.4 }
    if blocks.lowerBound > headline {
      return blocks.lowerBound <= headline + Self.fewBlocks ? 1.4 : 1
    }
    // The element whose children are the headline and the paragraphs.
    var holder = layout.containers[layout.blocks[headline].container].parent
    if holder > 0, layout.containers[holder].signs.chrome == .header {
      holder = layout.containers[holder].parent
    }
    return holder == index ? 1.4 : 1
  }

  private static let fewBlocks = 20

  /// The container around one that holds more of the story.
  ///
  /// Texts in several sections have their paragraphs under several elements.
  private func widened(_ best: Int) -> (container: Int, rule: String) {
    var root = best
    var rule =
      layout.containers[best].signs.content >= 2 ? "the name of the text" : "its paragraphs"
    var outer = layout.containers[best].parent
    var refusals = 0
    while outer > 0, refusals < 8 {
      defer { outer = layout.containers[outer].parent }
      let extra = measures.totals[outer] - measures.totals[root]
      guard extra >= 15, extra >= measures.totals[root] * 0.15 else { continue }
      let isNamed = layout.containers[root].signs.content >= 2
      if isNamed, extra < measures.totals[root] * 0.8 {
        let likewise = namedWeight(in: outer, besides: root)
        guard likewise >= measures.totals[root] * 0.1, likewise >= extra * 0.6 else {
          refusals += 1
          continue
        }
      }
      guard isPlain(outer, besides: root) else {
        refusals += 1
        continue
      }
      root = outer
      rule = "sections of one text"
    }
    return (root, rule)
  }

  /// How much text stands in a container under elements named as an inner one is.
  private func namedWeight(in outer: Int, besides inner: Int) -> Double {
    var weight = 0.0
    var index = outer + 1
    while index < layout.containers[outer].end {
      let container = layout.containers[index]
      if container.signs.content >= 2, !measures.contains(index, inner) {
        weight += measures.totals[index]
        index = container.end
      } else {
        index += 1
      }
    }
    return weight
  }

  /// Whether what a container holds beside an inner one is running text and no list of teasers.
  private func isPlain(_ outer: Int, besides inner: Int) -> Bool {
    var (bytes, links, headings, linked) = (0, 0, 0, 0)
    for index in layout.containers[outer].blocks {
      let block = layout.blocks[index]
      guard !measures.contains(inner, block.container), measures.chrome[block.container] < 0 else {
        continue
      }
      bytes += block.range.count
      links += block.linkBytes
      guard measures.tag(index) == .heading || measures.tag(index) == .title else { continue }
      headings += 1
      if measures.linkShare(index) > 0.5 { linked += 1 }
    }
    return links * 4 < bytes && (linked < 2 || linked * 2 < headings)
  }
}
