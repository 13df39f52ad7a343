import Testing

@testable import CorpusReading

@Suite struct `The value of a header` {
  @Test(arguments: [
    ("plain", "plain"), ("=?utf-8?Q?caf=C3=A9?=", "café"), ("=?UTF-8?b?Y2Fmw6k=?= bar", "café bar"),
    // Neighbours are one text, also where a character is cut between them.
    ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9_x?=", "café x"), ("a =?utf-8?Q?b?= c", "a b c"),
    ("=?utf-8?Q?a b?=", "a b"), ("=?utf-8*en?Q?a?=", "a"), ("=?utf-8?Q?a", "=?utf-8?Q?a"),
    ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?", "=?"), ("\"=?utf-8?Q?=C3=A9?=\"", "\"é\""),
    ("=?utf-8?B?Y2Fmw6k?=", "café"), ("a\tb", "a b"),
  ])
  func `is read as people read it`(value: String, text: String) {
    #expect(headerText(Array(value.utf8)) == text)
  }

  @Test func `is read in linear time`() {
    let words = String(repeating: "=?utf-8?Q?a ", count: 50_000)
    #expect(headerText(Array(words.utf8)).utf8.count == words.utf8.count - 1)
  }
}
