import CorpusStore
import SpanAlgebra
import Testing

@Suite struct `The schema of a layer` {
  @Test func `names values as queries write them`() {
    #expect(LayerSchema.story.attributes.contains("date_basis"))
    #expect(
      LayerSchema.quote.attributes == [
        "kind", "speaker", "cue", "mention", "basis", "mention_start", "mention_end", "cue_start",
        "cue_end",
      ])
    #expect(LayerSchema.sentence.attributes == [])
  }

  @Test func `names every layer once`() {
    #expect(Set(LayerSchema.all.map(\.name)).count == LayerSchema.all.count)
  }

  @Test func `gives a region a place for each value`() {
    var region = Region(TextSpan(0..<5), [MentionAttribute.kind: "person", .basis: "title"])
    #expect(region.values == ["person", "", "", "title"])
    region[MentionAttribute.entity] = "Mara Quill"
    #expect(region[MentionAttribute.entity] == "Mara Quill")
    #expect(region.values.count == LayerSchema.mention.attributes.count)
  }
}
