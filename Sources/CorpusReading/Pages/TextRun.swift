/// The paragraphs of a story that are children of one element, or of elements alike, and what
/// stands apart from them.
struct TextRun {
  private let measures: PageMeasures
  private let root: Int
  private let headline: Int?
  /// The element that holds most of the running text; `nil` where no one holds it.
  private let main: Int?
  /// One entry a container: a number for its tag and those of the containers around it.
  private let shapes: [UInt64]
  /// The first and the last block of running text that belong to the story.
  private(set) var first: Int
  private(set) var last: Int

  private var layout: PageLayout { measures.layout }

  /// What the elements alike must hold of all running text.
  private static let mostShare = 0.6
  /// What may stand apart after the text without being of it.
  private static let tailShare = 0.15
  private static let standfirstWords = 70

  /// - Complexity: O(*n*) in blocks and containers.
  init(_ measures: PageMeasures, root: Int, headline: Int?) {
    self.measures = measures
    self.root = root
    self.headline = headline
    let layout = measures.layout
    var shapes = [UInt64](repeating: 0, count: layout.containers.count)
    for (index, container) in layout.containers.enumerated() where container.parent >= 0 {
      shapes[index] =
        (shapes[container.parent] ^ UInt64(container.tag.rawValue) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }
    self.shapes = shapes
    let blocks = root < 0 ? 0..<0 : layout.containers[root].blocks
    let texts = blocks.filter { measures.weights[$0] >= 8 && !measures.isAboveText($0) }
    main = Self.main(of: texts, measures, shapes)
    first = texts.first ?? blocks.lowerBound
    last = texts.last ?? max(blocks.lowerBound, blocks.upperBound - 1)
    if let start = texts.prefix(3).firstIndex(where: { !isStandfirst($0) }) {
      first = texts[start]
    }
    last = lastOfRun(texts) ?? last
  }

  /// The element whose children a block's neighbours are.
  private static func holder(of block: Int, _ layout: PageLayout) -> Int {
    let container = layout.blocks[block].container
    let own = layout.containers[container]
    let isOne = own.blocks.count == 1 || own.tag.holdsOneParagraph
    return isOne && own.parent >= 0 ? own.parent : container
  }

  private static func main(
    of texts: [Int], _ measures: PageMeasures, _ shapes: [UInt64]
  ) -> Int? {
    var weights: [Int: Double] = [:]
    var alike: [UInt64: Double] = [:]
    var all = 0.0
    for block in texts {
      let holder = holder(of: block, measures.layout)
      weights[holder, default: 0] += measures.weights[block]
      alike[shapes[holder], default: 0] += measures.weights[block]
      all += measures.weights[block]
    }
    guard let most = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
      alike[shapes[most]] ?? 0 >= all * mostShare
    else { return nil }
    return most
  }

  /// Whether a paragraph stands beside the headline and apart from the text.
  private func isStandfirst(_ block: Int) -> Bool {
    guard let main, let headline, headline < block, measures.isInBody[block] != true,
      measures.page.lines[block].words.count <= Self.standfirstWords
    else { return false }
    let holder = Self.holder(of: block, layout)
    guard shapes[holder] != shapes[main], !measures.contains(main, holder) else { return false }
    return holder == Self.holder(of: headline, layout)
  }

  /// The last paragraph before those few that stand in elements of their own after the text.
  private func lastOfRun(_ texts: [Int]) -> Int? {
    guard main != nil else { return texts.last }
    let all = texts.reduce(0) { $0 + measures.weights[$1] }
    var tail = 0.0
    for block in texts.reversed() {
      tail += measures.weights[block]
      if !isBesides(block) || measures.isInBody[block] == true || tail > all * Self.tailShare {
        let isCut = tail <= all * Self.tailShare || !isBesides(block)
        return isCut ? block : texts.last
      }
    }
    return texts.last
  }

  /// Whether a block stands in an element that neither holds the text nor is in it nor like it.
  private func isBesides(_ block: Int) -> Bool {
    guard let main else { return false }
    return isOutside(block) && !measures.contains(Self.holder(of: block, layout), main)
  }

  /// Whether a block is neither in the element that holds the text nor in one like it.
  func isOutside(_ block: Int) -> Bool {
    guard let main else { return false }
    let holder = Self.holder(of: block, layout)
    return !measures.contains(main, holder) && shapes[holder] != shapes[main]
  }

  /// Whether a block above the text belongs to another element than its first paragraph.
  func isApartAbove(_ block: Int) -> Bool {
    guard block < first, measures.weights[block] < 8 || isStandfirst(block) else { return false }
    let holder = Self.holder(of: block, layout)
    let text = Self.holder(of: first, layout)
    return holder != text && shapes[holder] != shapes[text] && !measures.contains(text, holder)
  }

  /// Whether a block below the text stands in an element apart from it.
  func isApartBelow(_ block: Int) -> Bool { block > last && isBesides(block) }
}
