/// The text of a page, a line a block, and what stands where.
struct PageLayout {
  /// A line of the text: what browsers set as one paragraph.
  struct Block {
    /// The bytes in the text, without the line feed.
    var range: Range<Int>
    /// The innermost element that holds it, in ``PageLayout/containers``.
    var container: Int
    /// How many of its bytes stand in links.
    var linkBytes: Int
  }

  /// An element that sets blocks.
  struct Container {
    /// The number of the element in the tree.
    var node: Int
    /// The container around it; -1 for those at the top.
    var parent: Int
    var tag: PageTag
    var signs: PageSigns
    /// The blocks inside it.
    var blocks: Range<Int>
    /// One past the last container inside it.
    var end: Int
    /// Whether a picture or a film stands in it.
    var hasPicture = false
    /// Whether a field for words stands in it.
    var hasField = false
  }

  var text: [UInt8] = []
  var blocks: [Block] = []
  /// In the order of their openings; the first stands for the page.
  var containers: [Container] = []
  /// How many bytes of words stand in elements that are not shown.
  var hiddenBytes = 0
  /// What the pictures show as the page says it for those who do not see them.
  var pictureTexts: [Range<Int>] = []
  /// What of the page's lines is not kept, a phrase each.
  var losses: [String] = []
}
