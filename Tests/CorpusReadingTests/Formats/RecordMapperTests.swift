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
}
