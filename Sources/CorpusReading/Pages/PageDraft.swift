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
func pageDraft(
  of html: [UInt8], name: String, path: String, record: Int = 1, address: String = ""
) -> (draft: DocumentDraft, losses: [String]) {
  let tree = parseHTML(html)
  let draft = DocumentDraft(name: name, path: path, record: record, text: blockText(of: tree))
  return (draft, tree.losses)
}

/// The text of a piece of HTML that is running text as a whole, as feeds and mail carry it: a line
/// a block.
///
/// - Parameter html: The piece as UTF-8.
/// - Returns: The text, and what of the piece is not in it, a phrase each.
func fragmentText(of html: [UInt8]) -> (text: [UInt8], losses: [String]) {
  let tree = parseHTML(html)
  return (blockText(of: tree), tree.losses)
}

private func blockText(of tree: MarkupTree) -> [UInt8] {
  var text: [UInt8] = []
  for node in tree.nodes where node.isText { text += tree.bytes[node.range] }
  return text
}
