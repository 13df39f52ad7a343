import Testing

@testable import CorpusReading

@Suite struct `A JSON text` {
  private func scan(_ text: String) throws -> JSONValue {
    var scanner = JSONScanner(Array(text.utf8))
    return try scanner.document()
  }

  @Test func `is its value with all in order`() throws {
    let value = try scan(#" {"b": [1, -2.50e+3, true, null], "a": {"x": "y\"z"}, "b": ""} "#)
    #expect(value.compact == #"{"b":[1,-2.50e+3,true,null],"a":{"x":"y\"z"},"b":""}"#)
  }

  @Test(arguments: [
    (#""a\n\t\/\\""#, "a\n\t/\\"),
    (#""\u0416\u00e9""#, "Жé"),
    (#""\ud83d\ude00!""#, "😀!"),
    (#""\ud83d!""#, "\u{FFFD}!"),
    (#""\ude00\ud83dx""#, "\u{FFFD}\u{FFFD}x"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"),
  ])
  func `unescapes its strings`(text: String, expected: String) throws {
    #expect(try scan(text) == .string(Array(expected.utf8)))
  }

  @Test(arguments: 0..<20)
  func `unescapes wherever the escape stands`(offset: Int) throws {
    let before = String(repeating: "é", count: offset % 4) + String(repeating: "x", count: offset)
    let after = String(repeating: "y", count: 20 - offset)
    let value = try scan("\"\(before)\\n\(after)\\\"\"")
    #expect(value == .string(Array("\(before)\n\(after)\"".utf8)))
    let error = #expect(throws: JSONError.self) { try scan("\"\(before)\t\(after)\"") }
    #expect(error?.offset == 1 + before.utf8.count)
  }

  @Test(arguments: [
    ("", 0, "the record breaks off"),
    ("{", 1, "no name in double quotes"),
    (#"{"a" 1}"#, 5, "no ':' after a name"),
    (#"{"a": 1 "b"}"#, 8, "no ',' or '}' after a value"),
    (#"{"a": "x"#, 6, "a string has no closing '\"'"),
    ("[1,]", 3, "no value here"),
    ("[1 2]", 3, "no ',' or ']' after a value"),
    ("{'a': 1}", 1, "no name in double quotes"),
    ("[01]", 3, "a number begins with 0"),
    ("[1.]", 3, "no digit after the decimal point"),
    ("[1e]", 3, "no digit in the exponent"),
    ("tru", 0, "no value here"),
    (#""\x""#, 1, "no such escape in a string"),
    (#""\u12g4""#, 3, "no four hexadecimal digits after '\\u'"),
    ("\"a\tb\"", 2, "a control character inside a string"),
    ("1 2", 2, "more text after the record"),
  ])
  func `says where it is broken and how`(text: String, offset: Int, reason: String) {
    let error = #expect(throws: JSONError.self) { try scan(text) }
    #expect(error?.offset == offset)
    #expect(error?.description == reason)
  }

  @Test func `has a limit to its depth`() {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: JSONError.self) { try scan(deep) }
    #expect(error?.description == "nested deeper than the limit of 256")
  }
}
