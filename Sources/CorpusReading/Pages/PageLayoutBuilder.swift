/// Sets the text of a page as browsers do, without its looks.
///
/// White space runs together, blocks and line breaks divide lines, preformatted text stays.
struct PageLayoutBuilder {
  private let tree: MarkupTree
  private let keepsHidden: Bool
  private let lines: Int
  private let tags: [PageTag]
  private let names: AttributeNames
  /// The numbers of the attributes `alt` and `type`.
  private let alternative, kind: Int?
  private var reader = SignReader()
  private var layout = PageLayout()
  /// The elements that are open, inline ones only where they change something.
  private var open: [OpenElement] = []
  private var lineStart = 0
  private var linkBytes = 0
  private var hasSpace = false
  private var hasInk = false
  /// Whether the last line that the limit allows has ended, and whether more text came after it.
  private var isPastLimit = false
  private var isFull = false

  private struct OpenElement {
    /// One past its last node.
    var end: Int
    /// The container that it is; -1 for an inline element.
    var container: Int
    var isLink: Bool
    var isPreformatted: Bool
    /// A row of short cells is one line.
    var isRow: Bool
  }

  /// With `keepsHidden` what the page hides at first is set as well; past `lines` all is one line.
  init(_ tree: MarkupTree, keepsHidden: Bool = false, lines: Int = MarkupLimits.lines) {
    self.lines = lines
    self.tree = tree
    self.keepsHidden = keepsHidden
    tags = tree.names.map(PageTag.init(name:))
    names = AttributeNames(tree.names)
    alternative = tree.number(of: "alt")
    kind = tree.number(of: "type")
  }

  /// - Complexity: O(*n*) in the page's length.
  mutating func build() -> PageLayout {
    layout.text.reserveCapacity(min(tree.bytes.count, 1 << 20))
    layout.containers.append(
      PageLayout.Container(
        node: -1, parent: -1, tag: .block, signs: PageSigns(), blocks: 0..<0, end: 1))
    open.append(
      OpenElement(
        end: tree.nodes.count, container: 0, isLink: false, isPreformatted: false, isRow: false))
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index, open.count > 1 { close() }
      let node = tree.nodes[index]
      if let name = node.name {
        index = openElement(index, tags[name])
      } else {
        append(node.range)
        index += 1
      }
    }
    while !open.isEmpty { close() }
    if isFull {
      layout.losses.append(
        "more lines than the limit of \(lines); the rest is one line")
    }
    return layout
  }

  // MARK: Elements

  /// Takes an element in; gives the node to go on with.
  private mutating func openElement(_ index: Int, _ tag: PageTag) -> Int {
    let node = tree.nodes[index]
    switch tag {
    case .unseen: return node.end
    case .picture:
      layout.containers[parentContainer].hasPicture = true
      if let alternative, let value = tree.attribute(alternative, of: index), value.count >= 20 {
        layout.pictureTexts.append(value.startIndex..<value.endIndex)
      }
      return node.end
    case .field:
      if let kind, let value = tree.attribute(kind, of: index),
        value.elementsEqual("email".utf8) || value.elementsEqual("text".utf8)
      {
        layout.containers[parentContainer].hasField = true
      }
      return node.end
    case .lineBreak:
      if let last = open.last, last.isRow { hasSpace = true } else { endLine() }
      return index + 1
    default: break
    }
    let attributes = names.isEmpty ? nil : names.values(of: node, in: tree)
    let state = attributes ?? ElementAttributes()
    if state.isHidden, !keepsHidden {
      layout.hiddenBytes += inkBytes(in: index)
      return node.end
    }
    if tag == .dialog, !state.isOpen, !keepsHidden { return node.end }
    let last = open[open.count - 1]
    let signs =
      attributes == nil && tag.isInline
      ? PageSigns() : reader.signs(of: state, tag: signTag(tag), in: tree)
    if tag.isInline {
      // What only screen readers say is not seen.
      if signs.isUnseen { return node.end }
      if tag == .link || !signs.standsApart {
        if tag == .link {
          open.append(
            OpenElement(
              end: node.end, container: -1, isLink: true, isPreformatted: last.isPreformatted,
              isRow: last.isRow))
        }
        return index + 1
      }
    }
    if last.isRow {
      // The cells of a short row stand in its line.
      if tag == .cell, hasInk { hasSpace = true }
      return index + 1
    }
    endLine()
    let isRow = tag == .row && isShortRow(index)
    let container = layout.containers.count
    layout.containers.append(
      PageLayout.Container(
        node: index, parent: parentContainer, tag: tag, signs: signs,
        blocks: layout.blocks.count..<layout.blocks.count, end: container + 1))
    open.append(
      OpenElement(
        end: node.end, container: container, isLink: last.isLink,
        isPreformatted: last.isPreformatted || tag == .preformatted, isRow: isRow))
    return index + 1
  }

  private mutating func close() {
    guard let last = open.last else { return }
    if last.container >= 0 {
      endLine()
      let first = layout.containers[last.container].blocks.lowerBound
      layout.containers[last.container].blocks = first..<layout.blocks.count
      layout.containers[last.container].end = layout.containers.count
      let parent = layout.containers[last.container].parent
      if parent >= 0 {
        let own = layout.containers[last.container]
        if own.hasPicture { layout.containers[parent].hasPicture = true }
        if own.hasField { layout.containers[parent].hasField = true }
        // Nothing asks for what holds no line.
        if own.blocks.isEmpty, last.container == layout.containers.count - 1 {
          layout.containers.removeLast()
        }
      }
    }
    open.removeLast()
  }

  /// The innermost container that is open.
  private var parentContainer: Int { open.last { $0.container >= 0 }?.container ?? 0 }

  /// The footer of a quotation says who is quoted.
  private func signTag(_ tag: PageTag) -> PageTag {
    tag == .footer && layout.containers[parentContainer].tag == .quotation ? .block : tag
  }

  private static let rowBytes = 400
  private static let rowNodes = 120

  /// Whether a row of a table holds short cells without blocks of their own.
  private func isShortRow(_ row: Int) -> Bool {
    var bytes = 0
    let end = tree.nodes[row].end
    guard end - row <= Self.rowNodes else { return false }
    for index in row + 1..<max(end, row + 1) {
      guard let name = tree.nodes[index].name else {
        bytes += tree.nodes[index].range.count
        if bytes > Self.rowBytes { return false }
        continue
      }
      switch tags[name] {
      case .inline, .link, .cell, .picture: continue
      default: return false
      }
    }
    return true
  }

  /// The bytes of words in an element, for the count of what is hidden.
  private func inkBytes(in element: Int) -> Int {
    var count = 0
    var index = element + 1
    while index < tree.nodes[element].end {
      let node = tree.nodes[index]
      if let name = node.name, tags[name] == .unseen {
        index = node.end
        continue
      }
      if node.isText { count += tree.bytes[node.range].count { $0 > 0x20 } }
      index += 1
    }
    return count
  }

  // MARK: Text

  private mutating func append(_ range: Range<Int>) {
    let state = open[open.count - 1]
    var index = range.lowerBound
    let before = layout.text.count
    while index < range.upperBound {
      let byte = tree.bytes[index]
      if byte > 0x20 {
        var end = index + 1
        while end < range.upperBound, tree.bytes[end] > 0x20 { end += 1 }
        if hasSpace, layout.text.count > lineStart { layout.text.append(0x20) }
        hasSpace = false
        hasInk = true
        isFull = isPastLimit
        layout.text.append(contentsOf: tree.bytes[index..<end])
        index = end
        continue
      }
      if state.isPreformatted {
        if byte == 0x0A || byte == 0x0D { endLine() } else { layout.text.append(0x20) }
      } else {
        hasSpace = true
      }
      index += 1
    }
    if state.isLink { linkBytes += max(0, layout.text.count - max(before, lineStart)) }
  }

  /// Ends the line that is being set, if it holds more than space.
  private mutating func endLine() {
    guard layout.blocks.count < lines - 1 || open.count <= 1 else {
      hasSpace = true
      isPastLimit = isPastLimit || hasInk
      return
    }
    hasSpace = false
    let start = lineStart
    guard hasInk, holdsWords(start) else {
      layout.text.removeLast(layout.text.count - start)
      hasInk = false
      linkBytes = 0
      return
    }
    layout.blocks.append(
      PageLayout.Block(
        range: start..<layout.text.count, container: parentContainer, linkBytes: linkBytes))
    layout.text.append(0x0A)
    lineStart = layout.text.count
    hasInk = false
    linkBytes = 0
  }

  /// Whether a line is more than spaces that do not break and marks of byte order.
  private func holdsWords(_ start: Int) -> Bool {
    var index = start
    let text = layout.text
    while index < text.count {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        index += 2
      } else if text[index] == 0xEF, index + 2 < text.count, text[index + 1] == 0xBB,
        text[index + 2] == 0xBF
      {
        index += 3
      } else {
        return true
      }
    }
    return false
  }
}
