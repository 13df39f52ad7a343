internal import SpanAlgebra

/// What the lines of a page and their containers hold, in numbers.
struct PageMeasures {
  let layout: PageLayout
  let page: Page
  /// One entry a block: whether it stands in a text that meta data give; `nil` where none is given
  /// or the line is too short to tell.
  private(set) var isInBody: [Bool?]
  /// One entry a block: how much running text it is, about its words outside links; chrome has
  /// none.
  private(set) var weights: [Double]
  /// The sums over the blocks of each container.
  private(set) var totals: [Double]
  private(set) var bytes: [Int]
  private(set) var linkBytes: [Int]
  /// One entry a container: the nearest one that is chrome by its signs, itself included; -1.
  private(set) var chrome: [Int]
  /// Whether meta data give the text, and the page shows most of it.
  private(set) var hasBody = false

  /// - Complexity: O(*n*) in blocks and containers.
  init(_ layout: PageLayout, _ page: Page, body: BodyShingles) {
    self.layout = layout
    self.page = page
    let count = layout.containers.count
    isInBody = layout.blocks.indices.map { block in
      body.isEmpty ? nil : body.share(of: page.words(of: block)).map { $0 >= 0.6 }
    }
    weights = [Double](repeating: 0, count: layout.blocks.count)
    totals = [Double](repeating: 0, count: count)
    bytes = [Int](repeating: 0, count: count)
    linkBytes = [Int](repeating: 0, count: count)
    chrome = [Int](repeating: -1, count: count)
    for block in layout.blocks.indices { weights[block] = ownWeight(block) }
    hasBody = bodyWeight >= 25
    findChrome()
    for block in layout.blocks.indices where chrome[layout.blocks[block].container] >= 0 {
      weights[block] = 0
    }
    totals = sums { weights[$0] }
    for block in layout.blocks.indices {
      bytes[layout.blocks[block].container] += layout.blocks[block].range.count
      linkBytes[layout.blocks[block].container] += layout.blocks[block].linkBytes
    }
    for index in layout.containers.indices.reversed() {
      let parent = layout.containers[index].parent
      guard parent >= 0 else { continue }
      bytes[parent] += bytes[index]
      linkBytes[parent] += linkBytes[index]
    }
  }

  /// The share of a block's bytes that stand in links.
  func linkShare(_ block: Int) -> Double {
    let block = layout.blocks[block]
    return Double(block.linkBytes) / Double(max(1, block.range.count))
  }

  /// The share of a container's bytes that stand in links.
  func linkShare(ofContainer index: Int) -> Double {
    Double(linkBytes[index]) / Double(max(1, bytes[index]))
  }

  func tag(_ block: Int) -> PageTag { layout.containers[layout.blocks[block].container].tag }

  func isHeading(_ block: Int) -> Bool { tag(block) == .heading || tag(block) == .title }

  /// Whether a line is running text outside links.
  func isProse(_ block: Int) -> Bool {
    page.lines[block].isProse && linkShare(block) < 0.5
  }

  /// Whether a block is named as what stands between a headline and the text.
  func isAboveText(_ block: Int) -> Bool {
    let own = layout.containers[layout.blocks[block].container]
    if own.signs.chrome == .deck || own.signs.chrome == .header { return true }
    guard own.parent >= 0 else { return false }
    let kind = layout.containers[own.parent].signs.chrome
    return kind == .deck || kind == .header
  }

  /// Whether one container is inside another or is it.
  func contains(_ outer: Int, _ inner: Int) -> Bool {
    inner >= outer && inner < layout.containers[outer].end
  }

  /// How much running text a block is, whatever stands around it.
  private func ownWeight(_ block: Int) -> Double {
    // Six bytes are a word, or two signs of scripts without spaces.
    let units = Double(layout.blocks[block].range.count) / 6
    let share = linkShare(block)
    let plain = units * (1 - share)
    if isInBody[block] == true { return plain + 2 }
    if isHeading(block) || tag(block) == .control { return 0 }
    if isProse(block) { return plain + 2 }
    if share > 0.4 { return 0 }
    switch tag(block) {
    case .preformatted: return plain * 0.8
    case .item, .cell, .row: return plain * 0.3
    default: return plain * (plain >= 12 ? 0.5 : 0.2)
    }
  }

  private var bodyWeight: Double {
    layout.blocks.indices.reduce(0) { $0 + (isInBody[$1] == true ? weights[$1] : 0) }
  }

  /// The sums of a figure of blocks over containers.
  private func sums(_ figure: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: layout.containers.count)
    for block in layout.blocks.indices { sums[layout.blocks[block].container] += figure(block) }
    for index in layout.containers.indices.reversed() {
      let parent = layout.containers[index].parent
      if parent >= 0 { sums[parent] += sums[index] }
    }
    return sums
  }

  /// Finds the containers whose signs make them chrome; what holds the page's text beside its
  /// headline is the story, whatever it is called.
  private mutating func findChrome() {
    let raw = sums { weights[$0] }
    let inBody = sums { isInBody[$0] == true ? weights[$0] : 0 }
    let headings = sums { tag($0) == .title ? 1 : 0 }
    let all = raw[0]
    let runs = TextRuns(self)
    for (index, container) in layout.containers.enumerated() {
      if container.parent >= 0 { chrome[index] = chrome[container.parent] }
      guard chrome[index] < 0, container.signs.isStrong, let kind = container.signs.chrome else {
        continue
      }
      let rest = all - raw[index]
      if hasBody, inBody[index] > inBody[0] * 0.1, inBody[index] * 2 > raw[index] { continue }
      if raw[index] > all * 0.5 {
        if rest < 30 || headings[index] > 0 { continue }
        let isApart = kind == .comment || kind == .cookie || kind == .footer
        if !isApart, runs.holdsLongest(layout.containers[index], at: index) { continue }
      }
      chrome[index] = index
    }
  }
}

/// The elements whose children are paragraphs, by how much running text they have.
struct TextRuns {
  private let runs: [(holder: Int, weight: Double, count: Int)]
  private static let most = 64

  init(_ measures: PageMeasures) {
    let layout = measures.layout
    var weights = [Double](repeating: 0, count: layout.containers.count)
    var counts = [Int](repeating: 0, count: layout.containers.count)
    for (index, block) in layout.blocks.enumerated() where measures.isProse(index) {
      let own = layout.containers[block.container]
      let holder = own.blocks.count == 1 || own.tag.holdsOneParagraph ? own.parent : block.container
      guard holder >= 0 else { continue }
      weights[holder] += measures.weights[index]
      counts[holder] += 1
    }
    let holders = weights.indices.filter { weights[$0] > 0 }
    runs = holders.sorted { weights[$0] > weights[$1] }.prefix(Self.most)
      .map { ($0, weights[$0], counts[$0]) }
  }

  /// Whether an element holds a run of paragraphs that no other comes near.
  func holdsLongest(_ container: PageLayout.Container, at index: Int) -> Bool {
    func isInside(_ holder: Int) -> Bool { holder >= index && holder < container.end }
    guard let longest = runs.first, isInside(longest.holder), longest.count >= 4 else {
      return false
    }
    let other = runs.first { !isInside($0.holder) }?.weight ?? 0
    return other * 3 < longest.weight
  }
}
