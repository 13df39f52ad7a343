import CorpusStore
import Testing

@Suite struct `The digest of a document` {
  private func draft(_ text: String, _ fields: [DocumentField]) -> DocumentDraft {
    var draft = DocumentDraft(name: "a", path: "a.jsonl", text: Array(text.utf8), fields: fields)
    draft.closeSource()
    return draft
  }

  @Test func `depends on text and fields`() {
    let plain = draft("One.", []).digest
    #expect(draft("One.", []).digest == plain)
    #expect(draft("Two.", []).digest != plain)
    #expect(draft("One.", [DocumentField(name: "date", value: "2031-03-04")]).digest != plain)
  }

  @Test func `does not depend on what is worked out later`() {
    var document = draft("One.", [])
    let digest = document.digest
    document.setField("place", "Tarn")
    #expect(document.digest == digest)
  }
}
