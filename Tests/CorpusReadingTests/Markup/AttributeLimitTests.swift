import Testing

@testable import CorpusReading

@Suite struct `The limit for attributes` {
  private static let many = (0..<(MarkupLimits.attributes + 8)).map { " a\($0)='v'" }.joined()

  @Test(arguments: ["<p\(many)>Text</p>", "<_p\(many)>Text</_p>"])
  func `holds for XML`(document: String) {
    let (tree, problem) = parseXML(Array(document.utf8))
    #expect(problem == nil)
    #expect(tree.attributes.count == MarkupLimits.attributes)
    #expect(
      tree.losses == [
        "8 attributes past the limit of \(MarkupLimits.attributes) for an element are left out"
      ])
  }

  @Test func `leaves character data and comments alone`() {
    let data = "<p\(Self.many)> ]] >"
    let document = "<!--<p\(Self.many)>--><a><![CDATA[\(data)]]></a>"
    let (tree, problem) = parseXML(Array(document.utf8))
    #expect(problem == nil)
    #expect(tree.losses.isEmpty)
    #expect(String(decoding: tree.bytes, as: UTF8.self) == data)
  }

  @Test(.timeLimit(.minutes(1))) func `is found in one pass, whatever is never closed`() {
    for piece in ["<!--", "<![CDATA[", "<p a='", "<script>", "<", "<p a="] {
      let bytes = Array(String(repeating: piece, count: 200_000).utf8)
      #expect(boundedAttributes(bytes).bytes.count == bytes.count)
      #expect(boundedAttributes(bytes, isHTML: false).bytes.count == bytes.count)
    }
  }
}
