internal import CorpusStore
internal import SpanAlgebra

/// The document of a web page: all of its text, a line a block, with what its structure and its
/// meta data say.
///
/// - Parameters:
///   - html: The page as UTF-8.
///   - name: What users call the document.
///   - path: The path of its source.
///   - record: The number of the record there, from 1.
///   - address: Where it was fetched from; empty where nothing says so.
/// - Returns: The draft, and what of the page is not in it, a phrase each.
/// - Complexity: O(*n*) in the page's length.
func pageDraft(
  of html: [UInt8], name: String, path: String, record: Int = 1, address: String = ""
) -> (draft: DocumentDraft, losses: [String]) {
  let tree = parseHTML(html)
  let page = JudgedPage(tree)
  // Every line ends in a line feed there; the last one's divides nothing.
  var text = page.layout.text
  if text.last == 0x0A { text.removeLast() }
  var draft = DocumentDraft(name: name, path: path, record: record, text: text)
  // In the order of ``BlockAttribute``.
  draft[.block] = zip(page.layout.blocks, page.verdicts).map { block, verdict in
    Region(
      TextSpan(start: block.range.lowerBound, end: block.range.upperBound),
      values: [verdict.kind, verdict.rule])
  }
  draft.claims += pageClaims(of: tree, address: address)
  return (draft, tree.losses + page.layout.losses)
}

/// The text of a piece of HTML that is running text as a whole, as feeds and mail carry it: a line
/// a block.
///
/// - Parameter html: The piece as UTF-8.
/// - Returns: The text, and what of the piece is not in it, a phrase each.
func fragmentText(of html: [UInt8]) -> (text: [UInt8], losses: [String]) {
  let tree = parseHTML(html)
  var builder = PageLayoutBuilder(tree)
  return (builder.build().text, tree.losses)
}

/// A page set in lines, each with its verdict.
struct JudgedPage {
  let layout: PageLayout
  let verdicts: [PageVerdict]

  /// A page that hides nearly all of its text until a script runs is read with it.
  init(_ tree: MarkupTree) {
    let hints = PageHints(tree)
    var builder = PageLayoutBuilder(tree)
    let shown = builder.build()
    let pictures = shown.pictureTexts.map { Array(tree.bytes[$0]) }
    let judge = PageJudge(shown, hints: hints, pictures: pictures)
    if judge.weight < 60, shown.hiddenBytes > 600 {
      var builder = PageLayoutBuilder(tree, keepsHidden: true)
      let whole = PageJudge(builder.build(), hints: hints, pictures: pictures)
      if whole.weight > 3 * judge.weight {
        layout = whole.layout
        verdicts = whole.verdicts()
        return
      }
    }
    layout = shown
    verdicts = judge.verdicts()
  }
}
