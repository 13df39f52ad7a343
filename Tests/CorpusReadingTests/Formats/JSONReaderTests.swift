import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A JSON file` {
  @Test func `is one record or an array of them`() {
    #expect(Reading("{\n \"id\": \"a\",\n \"text\": \"x\"\n}", as: "a.json").texts == ["x"])
    let array = Reading("[{\"text\":\"x\"}, 5, {\"text\":\"y\"}]", as: "a.json")
    #expect(array.drafts.map(\.name) == ["a.json#1", "a.json#3"])
    #expect(
      array.problems.map(\.reason) == [
        "record 2: a record is an object in braces, this one is a number"
      ])
  }

  @Test func `is read as lines if it is lines`() {
    let reading = Reading("{\"text\":\"x\"}\n{\"text\":\"y\"}\n", as: "a.json")
    #expect(reading.texts == ["x", "y"])
  }

  @Test func `names the line where it is broken`() {
    let reading = Reading("{\n \"text\": \"x\",\n}", as: "a.json")
    #expect(reading.problems.map(\.line) == [3])
    #expect(reading.problems.map(\.reason) == ["no name in double quotes"])
  }

  @Test func `stands for the objects in its one list`() {
    let reading = Reading(
      #"{"status":"ok","articles":[{"text":"x"},{"text":"y"}]}"#, as: "a.json")
    #expect(reading.texts == ["x", "y"])
    #expect(
      reading.problems.map(\.reason) == [
        "the records are those of 'articles'; beside them and not kept are 'status'"
      ])
    let inner = Reading(#"{"response":{"docs":[{"body":"x"}]}}"#, as: "a.json")
    #expect(inner.texts == ["x"])
    let own = Reading(#"{"text":"x","links":[{"text":"y"}]}"#, as: "a.json")
    #expect(own.texts == ["x"])
  }

  @Test func `loses no other record to a broken one`() {
    let reading = Reading(
      "[\n  {\n    \"text\": \"x\"\n  },\n  {\"text\": },\n  {\"text\":\"y\"}\n]", as: "a.json")
    #expect(reading.texts == ["x", "y"])
    #expect(reading.problems.map(\.line) == [5])
  }

  @Test(arguments: ["[]", "\n\n[", "[[", "]", "{\"articles\": []}"])
  func `without records says so`(text: String) {
    let reading = Reading(text, as: "a.json")
    #expect(reading.drafts.isEmpty)
    #expect(!reading.problems.isEmpty)
    #expect(!Reading(text, as: "a.jsonl").problems.isEmpty)
  }
}
