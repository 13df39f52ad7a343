import Testing

@testable import CorpusReading

/// A tree as text: elements in brackets with their attributes, text in quotes.
private func drawn(_ tree: MarkupTree) -> String {
  func draw(_ node: Int) -> String {
    let own = tree.nodes[node]
    guard !own.isText else {
      return "'" + String(decoding: tree.bytes[own.range], as: UTF8.self) + "'"
    }
    let attributes = tree.attributes[own.range].map {
      " \(tree.names[$0.name])=" + String(decoding: tree.bytes[$0.value], as: UTF8.self)
    }
    let inner = tree.children(of: node).map(draw).joined()
    return "[\(tree.name(of: node))\(attributes.joined())\(inner.isEmpty ? "" : " ")\(inner)]"
  }
  return tree.children(of: nil).map(draw).joined()
}

@Suite struct `HTML as a tree` {
  @Test(arguments: [
    ("<p>One<p>Two", "[html [body [p 'One'][p 'Two']]]"),
    ("<DIV Class='a b' hidden>x</DIV>", "[html [body [div class=a b hidden= 'x']]]"),
    ("<p>Caf&eacute; &amp; &#8212;", "[html [body [p 'Café & —']]]"),
    ("<script>if (a < b) { '<p>' }</script>", "[html [head [script 'if (a < b) { '<p>' }']]]"),
    ("<p>a<!-- no --><b>b</b>c", "[html [body [p 'a'[b 'b']'c']]]"),
    ("<meta charset=koi8-r><p>Привет", "[html [head [meta charset=koi8-r]][body [p 'Привет']]]"),
    ("", ""),
    ("<", "'<'"),
  ])
  func `is what a browser takes it for`(page: String, tree: String) {
    #expect(drawn(parseHTML(Array(page.utf8))) == tree)
  }

  @Test func `ends where nesting is deeper than the limit, and says so`() {
    let page = String(repeating: "<div>", count: 100_000) + "deep"
    let tree = parseHTML(Array(page.utf8))
    #expect(tree.nodes.count <= MarkupLimits.htmlDepth)
    #expect(
      tree.losses == [
        "elements nested deeper than the limit of 1024; what follows there is left out"
      ])
  }

  @Test func `keeps the first attributes of an element that has a million`() {
    let attributes = (0..<1_000_000).map { " a\($0)=1" }.joined()
    let tree = parseHTML(Array("<p\(attributes)>text</p><p>more</p>".utf8))
    #expect(tree.attributes.count == MarkupLimits.attributes)
    #expect(tree.losses.count == 1)
    #expect(tree.nodes.contains { $0.isText && tree.bytes[$0.range].elementsEqual("more".utf8) })
  }
}

@Suite struct `XML as a tree` {
  @Test(arguments: [
    ("<r><a:b x='1'>t</a:b><![CDATA[<p>]]></r>", "[r [a:b x=1 't']'<p>']"),
    ("<r>a&nbsp;b&#x2014;&amp;</r>", "[r 'a\u{A0}b—&']"),
    ("<r x='&eacute;&no;'><![CDATA[&nbsp;&no;]]></r>", "[r x=é&no; '&nbsp;&no;']"),
    ("<!DOCTYPE r [<!ENTITY big 'ha'>]><r>&big;</r>", "[r '&big;']"),
  ])
  func `has its names and its text`(document: String, tree: String) {
    #expect(drawn(parseXML(Array(document.utf8)).tree) == tree)
  }

  @Test func `has what stands before an error, and the error`() {
    let (tree, problem) = parseXML(Array("<r><a>one</a><b>two</r>".utf8))
    #expect(drawn(tree).hasPrefix("[r [a 'one'][b 'two'"))
    #expect(problem?.hasPrefix("line 1: ") == true)
  }

  @Test func `expands no entity of its own, however many hang on each other`() {
    let levels = (1...30).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
    let document = "<!DOCTYPE r [<!ENTITY e0 'ha'>\(levels)]><r>&e30;</r>"
    #expect(drawn(parseXML(Array(document.utf8)).tree) == "[r '&e30;']")
  }
}
