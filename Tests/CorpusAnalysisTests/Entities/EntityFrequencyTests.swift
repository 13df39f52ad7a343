import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

private func mention(
  _ words: String, _ kind: String, _ entity: String, occurrence: Int = 1
) -> TestMark {
  TestMark(.mention, words, occurrence: occurrence, ["kind": kind, "entity": entity])
}

/// A row as a line.
private func line(_ entity: NamedEntity) -> String {
  let row = entity.frequency
  return "\(row.name) \(row.kind) \(row.mentions) \(row.documents) \(row.first)-\(row.last) "
    + entity.forms.joined(separator: "|")
}

@Suite struct `The frequencies of entities` {
  @Test(arguments: UInt64(0)..<30)
  func `agree with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let dates = ["", "2017-02-28", "2017", "1999-12-31"]
    var (segments, chosen) = randomStories(using: &random)
    for segment in segments.indices {
      for document in segments[segment].indices {
        if let date = dates.randomElement(using: &random), !date.isEmpty {
          segments[segment][document].setField("date", date)
        }
        // Some mentions cut tokens, some go over blanks and line ends.
        let tokens = segments[segment][document].tokens
        let text = segments[segment][document].text
        segments[segment][document][.mention] = (0..<Int.random(in: 0...9, using: &random)).map {
          _ in
          let first = Int.random(in: 0..<tokens.count, using: &random)
          let last = min(tokens.count - 1, first + Int.random(in: 0...3, using: &random))
          var start = tokens[first].start
          if Bool.random(using: &random), tokens[first].count > 1 { start += 1 }
          while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
          if start >= tokens[first].end { start = tokens[first].start }
          let end = max(start + 1, tokens[last].end)
          return Region(
            TextSpan(start: start, end: end),
            values: [
              ["person", "place"].randomElement(using: &random) ?? "",
              ["Tarn", "Quill", ""].randomElement(using: &random) ?? "", "", "",
            ])
        }
      }
    }
    let names = segments.map { documents in
      documents.flatMap { $0[.mention].map { "\($0.values[1])!" } }
    }
    let corpus = try testCorpus(segments, names: Bool.random(using: &random) ? names : nil)
    let entities = CorpusEntities(corpus)
    let selection = Selection(sets: chosen)
    for unit in allUnits {
      for kind in [nil, "person"] {
        let expected = entitiesByDefinition(of: corpus, in: selection, kind: kind, per: unit)
        for workers in [1, 3] {
          let found = entityFrequencies(
            of: corpus, in: selection, kind: kind, per: unit, entities: entities, workers: workers)
          #expect(found.named == expected, "\(unit as Any)")
        }
      }
    }
  }

  private func corpus() throws -> Corpus {
    try testCorpus(
      [
        [
          testDocument(
            "Quill met Mara  Quill. Quill left Tarn.", name: "a", fields: [("date", "2017/3")],
            marks: [
              mention("Quill", "person", "Quill"), mention("Mara  Quill", "person", "Mara Quill"),
              mention("Quill", "person", "Quill", occurrence: 3), mention("Tarn", "place", "Tarn"),
            ]),
          testDocument(
            "Tarn, said Tarn.", name: "b", fields: [("date", "2017-02-28")],
            marks: [
              mention("Tarn", "place", "Tarn"), mention("Tarn", "person", "Tarn", occurrence: 2),
            ]),
        ],
        [testDocument("M. Quill", name: "c", marks: [mention("M. Quill", "person", "M. Quill")])],
      ],
      names: [
        ["Mara Quill", "Mara Quill", "Mara Quill", "Tarn", "Tarn", "Tarn"], ["Mara Quill"],
      ])
  }

  @Test func `join the forms of a name, the most frequent first`() throws {
    let corpus = try corpus()
    #expect(
      entityFrequencies(of: corpus, in: Selection(allOf: corpus)).named.map(line) == [
        "Mara Quill person 4 2 2017/3-2017/3 Quill|M. Quill|Mara Quill",
        "Tarn place 2 2 2017-02-28-2017/3 Tarn",
        "Tarn person 1 1 2017-02-28-2017-02-28 Tarn",
      ])
  }

  @Test func `are of one kind where one is asked for`() throws {
    let corpus = try corpus()
    let all = Selection(allOf: corpus)
    let places = entityFrequencies(of: corpus, in: all, kind: "place")
    #expect(places.map(\.name) == ["Tarn"])
    #expect(entityFrequencies(of: corpus, in: all, kind: "event").isEmpty)
  }

  @Test func `are those of the selection`() throws {
    let corpus = try corpus()
    let last = Selection(sets: [DocumentSet(capacity: 2), DocumentSet(all: 1)])
    #expect(
      entityFrequencies(of: corpus, in: last).named.map(line) == [
        "Mara Quill person 1 1 - M. Quill"
      ])
  }

  @Test func `stand in the order of their bytes where they are equal`() throws {
    let names = ["b", "é", "a", "B", "e\u{301}x", "f"]
    let corpus = try testCorpus(
      [
        names.enumerated().map { number, name in
          testDocument(name, name: "\(number)", marks: [mention(name, "person", name)])
        }
      ])
    let found = entityFrequencies(of: corpus, in: Selection(allOf: corpus)).map(\.name)
    #expect(found == ["B", "a", "b", "e\u{301}x", "f", "é"])
  }
}
