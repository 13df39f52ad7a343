import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `An overlay` {
  static let stories = [
    testDocument(
      "Mara Quill met Bask.",
      marks: [
        TestMark(.mention, "Mara Quill", ["kind": "person", "entity": "Mara Quill"]),
        TestMark(.mention, "Bask", ["kind": "person", "entity": "Bask"]),
      ])
  ]
  static let other = [
    testDocument(
      "Bask left.", name: "other",
      marks: [TestMark(.mention, "Bask", ["kind": "person", "entity": "Bask"])])
  ]

  @Test func `gives values that hold across the corpus in place of the segment's`() throws {
    let corpus = try testCorpus(
      [Self.stories, Self.other], names: [["Mara Quill", "Oren Bask"], ["Oren Bask"]])
    let layers = try corpus.segments.map { try #require($0.segment.layer(.mention)) }
    #expect(layers[0].value(1, named: "entity") == "Oren Bask")
    #expect(layers[0].value(1, MentionAttribute.entity) == "Bask")
    #expect(layers[1].value(0, named: "entity") == "Oren Bask")
    #expect(layers[1].value(0, named: "kind") == "person")
    let columns = try layers.map { try #require($0.overlayColumn("entity")) }
    #expect(columns[0].number(1) == columns[1].number(0))
    #expect(columns[0].number(0) != columns[0].number(1))
    #expect(columns[0].distinctCount == 2)
    #expect(columns[0].string(columns[0].number(0)) == "Mara Quill")
  }

  @Test func `gives what was worked out over the corpus`() throws {
    let corpus = try testCorpus([Self.stories, Self.other])
    let overlay = try #require(corpus.overlay)
    #expect(try overlay.number("documents") == 2)
    #expect(try overlay.text("fingerprint") == "f1")
    #expect(throws: StoreError.self) { try overlay.number("nothing") }
    #expect(throws: StoreError.self) { try overlay.text("nothing") }
    #expect(corpus.segments[0].words?[0] == 5)
  }

  @Test func `with values for fewer regions than there are is not taken`() throws {
    let error = try #require(throws: StoreError.self) {
      try testCorpus([Self.stories], names: [["Mara Quill"]])
    }
    guard case .wrongCount(_, let column, 2, 1) = error, column.hasSuffix("-mention/entity") else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `with places for fewer documents than there are is not taken`() throws {
    let error = try #require(throws: StoreError.self) {
      try testCorpus([Self.stories + Self.other], places: [[0]])
    }
    guard case .wrongCount(_, "order", 2, 1) = error else {
      Issue.record("\(error)")
      return
    }
  }
}
