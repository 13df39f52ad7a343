import Testing

@testable import CorpusReading

@Suite struct `The names of an element` {
  private func signs(_ classes: String, tag: PageTag = .block) -> PageSigns {
    var tree = MarkupTree()
    tree.bytes = Array(classes.utf8)
    var attributes = ElementAttributes()
    attributes.classes = 0..<tree.bytes.count
    var reader = SignReader()
    return reader.signs(of: attributes, tag: tag, in: tree)
  }

  @Test(
    arguments: [
      ("main-nav", .menu), ("relatedLinks", .links), ("story__comments", .comment),
      ("newsletter-signup", .subscription), ("SHARE_BAR", .share), ("ad-slot-3", .advertisement),
      ("cookie-banner", .cookie), ("wp-caption-text", .caption), ("entry-footer", .footer),
      ("has-sidebar", nil), ("no-comments", nil), ("tag-newsletter", nil), ("social-embed", nil),
      ("x1a9", nil), ("", nil), ("--", nil),
    ] as [(String, PageKind?)])
  func `speak of chrome beyond doubt`(classes: String, kind: PageKind?) {
    let signs = signs(classes)
    #expect((signs.isStrong ? signs.chrome : nil) == kind)
  }

  @Test(
    arguments: [
      ("article-body", 2), ("entryContent", 2), ("articletext", 2), ("content", 1), ("story", 1),
      ("related-content", 0), ("wrapper", 0),
    ])
  func `speak of the text`(classes: String, content: Int) {
    #expect(signs(classes).content == content)
  }

  @Test func `give way to the element's own where they are silent`() {
    #expect(signs("x", tag: .navigation).chrome == .menu)
    #expect(signs("x", tag: .navigation).isStrong)
    #expect(SignWords.rule(of: signs("x", tag: .navigation)) == "its element")
    #expect(SignWords.rule(of: signs("main-nav")) == "the name nav")
  }
}
