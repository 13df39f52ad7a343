import CorpusStore
import TestSupport
import Testing

@Suite struct `What is known of documents` {
  static let drafts: [DocumentDraft] = {
    var third = DocumentDraft(name: "", path: "feed.jsonl", record: 9, text: [])
    third.setField("section", "World")
    third.setField("date", "2017-02-28")
    third.setField("section", "Sport")
    return [
      testDocument("one", name: "first", fields: [("date", "2017-02"), ("author", "A. Writer")]),
      testDocument("two", name: "d\u{E9}j\u{E0} vu"),
      third,
      testDocument("four", name: "de\u{301}ja\u{300} vu"),
    ]
  }()

  @Test func `comes back as it was written`() throws {
    let documents = try testSegment(Self.drafts).documents
    for (number, draft) in Self.drafts.enumerated() {
      #expect(Array(documents.name(number).utf8) == Array(draft.name.utf8))
      #expect(Array(documents.path(number).utf8) == Array(draft.path.utf8))
      #expect(documents.record(number) == draft.record)
      #expect(documents.digest(number) == Checksum.of(draft.text))
      #expect(documents.fields(number) == draft.fields)
    }
  }

  @Test func `gives a field by name, empty where there is none`() throws {
    let documents = try testSegment(Self.drafts).documents
    #expect(documents.field("date", of: 0) == "2017-02")
    #expect(documents.field("section", of: 2) == "Sport")
    #expect(documents.field("section", of: 0) == "")
    #expect(documents.field("date", of: 1) == "")
  }

  @Test func `lists each field once, in the order found`() throws {
    #expect(
      try testSegment(Self.drafts).documents.fieldNamesInUse == ["date", "author", "section"])
    #expect(try testSegment([]).documents.fieldNamesInUse == [])
  }
}
