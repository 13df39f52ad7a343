import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The run of a story's paragraphs` {
  private static let paragraphs = """
    <p>The ferry Lusine sank in the strait on Tuesday evening, and all 48 people on board were \
    saved, the harbour office said.</p>
    <p>"We heard a bang and then the lights went out," said Mira Tolle, a teacher who was on her \
    way home with two pupils.</p>
    <p>Divers will look at the hull on Thursday, when the wind is expected to drop, the office \
    said in a short statement.</p>
    <p>The owners said that the boat had been looked over in spring, and that nothing had been \
    found that could not wait.</p>
    """

  private static func page(above: String = "", below: String = "", inside: String = "") -> ReadPage
  {
    ReadPage(
      "<body><div><div><h1>Ferry sinks</h1>\(above)</div><div><section>\(paragraphs)\(inside)"
        + "</section></div>\(below)</div></body>")
  }

  @Test(arguments: [
    "<p>The boat was to be sold in May, and divers are to look at the hull.</p>",
    "<div><span>6 min read</span></div>",
    "<div><div>Dec 3</div><div>4129 views</div></div>",
  ])
  func `leaves out what stands beside the headline`(above: String) {
    let read = Self.page(above: above)
    #expect(read.clean.hasPrefix("The ferry Lusine"))
    #expect(read.clean.contains("could not wait."))
  }

  @Test(arguments: [
    "<div><ul><li>Date 16.06.2031</li><li>Author Tomasa Almonte</li></ul></div>",
    "<div><h4>Ask us</h4><p>Write to the desk and say what you saw.</p></div>",
    "<h3>2 comments</h3><div><p>It was the war, I was there and saw it fall down the stairs of"
      + " the mole, whatever the baker may say about my brother and his dog.</p></div>",
  ])
  func `leaves out what stands apart after it`(below: String) {
    #expect(Self.page(below: below).clean.hasSuffix("could not wait."))
  }

  @Test(arguments: [
    "<p>It was dark.</p>", "<p>The views expressed are those of the office.</p>",
    "<h3>What comes next</h3><ul><li>Divers on Thursday</li><li>A crane in May</li></ul>",
  ])
  func `keeps what stands among the paragraphs`(inside: String) {
    #expect(!Self.page(inside: inside).clean.hasSuffix("could not wait."))
  }

  @Test func `goes on in elements alike`() {
    let part =
      "<div><p>The pilot said that he had seen no light on the mole that evening.</p><p>The "
      + "light was lit, said the keeper, who has a book in which he writes it down.</p></div>"
    let read = ReadPage(
      "<body><h1>Ferry sinks</h1><main><div>\(Self.paragraphs)</div>\(part)</main></body>")
    #expect(read.clean.hasSuffix("writes it down."))
  }
}
