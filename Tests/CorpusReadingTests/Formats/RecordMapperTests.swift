import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The fields of a record` {
  private func fields(_ members: String) -> [String: String] {
    let reading = Reading("{\"text\":\"x\",\(members)}", as: "a.jsonl")
    return Dictionary(
      uniqueKeysWithValues: reading.drafts.first?.fields.map { ($0.name, $0.value) } ?? [])
  }

  @Test func `have one name whatever the record calls them`() {
    let found = fields(
      #""headline":"T","author":"A","lang":"en","link":"u","Publisher":"P","published":"2017-02-28""#
    )
    #expect(
      found == [
        "title": "T", "byline": "A", "language": "en", "url": "u", "source": "P",
        "date": "2017-02-28", "date_basis": "field",
      ])
  }

  @Test func `keep what the reader does not know`() {
    let found = fields(
      #""topics":["oil","gas"],"score":1.50,"ok":true,"none":null,"empty":"","geo":{"lat":1,"q":"\n"}"#
    )
    #expect(
      found == [
        "topics": "oil; gas", "score": "1.50", "ok": "true", "geo": #"{"lat":1,"q":"\n"}"#,
      ])
  }

  @Test func `end at a limit that is named`() {
    let members = (0..<2_000).map { "\"f\($0)\":1" }.joined(separator: ",")
    let reading = Reading("{\"text\":\"x\",\(members)}", as: "a.jsonl")
    #expect(reading.drafts.first?.fields.count == 999)
    #expect(
      reading.problems.map(\.reason) == [
        "a record of 2001 fields; those past the limit of 1000 are left out"
      ])
  }

  @Test func `keep a date that says no day as it is written`() {
    #expect(fields(#""date":"last week""#) == ["date_raw": "last week"])
    #expect(
      fields(#""date":"26-FEB-1987 15:01:01.79""#) == [
        "date": "1987-02-26", "date_basis": "field", "date_raw": "26-FEB-1987 15:01:01.79",
      ])
  }

  private func reading(_ text: String, _ members: [String: String]) -> Reading {
    var options = ReadingOptions()
    options.members = members
    return Reading(Array(text.utf8), as: "a.jsonl", options: options)
  }

  @Test func `are those that the options name`() throws {
    let reading = reading(
      #"{"content":{"body":["One.","Two."],"n":3},"meta":{"published":"4 March 2031"},"text":"t","key":7}"#,
      ["text": "content.body", "date": "meta.published", "id": "key", "section": "meta.desk"])
    #expect(reading.texts == ["One.\nTwo."])
    let draft = try #require(reading.drafts.first)
    #expect(draft.name == "7")
    #expect(draft.field("date") == "2031-03-04")
    #expect(draft.field("content") == #"{"n":3}"#)
    #expect(draft.field("text") == "t")
    #expect(
      reading.problems.map(\.reason) == [
        "no record has 'meta.desk', which section= names; the fields are 'content', 'meta',"
          + " 'text', 'key'"
      ])
  }

  @Test func `are missed once a file`() {
    let none = reading("{\"a\":\"x\"}\n{\"a\":\"y\"}", ["text": "body"])
    #expect(none.drafts.isEmpty)
    #expect(
      none.problems.map(\.reason) == [
        "no record has 'body', which text= names; the fields are 'a'"
      ])
    let some = reading("{\"body\":\"x\"}\n{\"a\":\"y\"}", ["text": "body"])
    #expect(some.texts == ["x"])
    #expect(
      some.problems.map(\.reason) == ["1 record has no 'body', which text= names"])
  }

  @Test func `may be empty texts, which are counted`() {
    let reading = reading("{\"text\":\"\"}\n{\"text\":\" \"}\n{\"text\":\"x\"}", [:])
    #expect(reading.drafts.count == 3)
    #expect(reading.problems.map(\.reason) == ["2 records have no words in 'text'"])
    #expect(reading.problems.map(\.kind) == [.mended])
  }

  @Test func `take names of people out of objects`() {
    let found = fields(#""source":{"id":1,"name":"Kessel Tribune"},"author":[{"name":"Oda Renn"}]"#)
    #expect(found["source"] == "Kessel Tribune")
    #expect(found["byline"] == "Oda Renn")
  }
}
