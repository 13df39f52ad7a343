import TestSupport
import Testing

@testable import Workbench

@Suite struct `A text in a field` {
  @Test(arguments: [
    ("abc", 5, "abc  ", "  abc"), ("abcdef", 4, "abc…", "abc…"), ("日本語", 5, "日本…", "日本…"),
    ("日本語", 4, "日… ", " 日…"), ("abc", 0, "", ""), ("abc", 1, "…", "…"), ("", 2, "  ", "  "),
  ])
  func `is padded or cut`(text: String, width: Int, leading: String, trailing: String) {
    #expect(fitted(text, to: width) == leading)
    #expect(fitted(text, to: width, .trailing) == trailing)
  }

  @Test func `can lose its beginning`() {
    #expect(fitted("the harbour talks", to: 8, .trailing, cutsStart: true) == "…r talks")
    #expect(fitted("語日本", to: 4, .trailing, cutsStart: true) == " …本")
  }

  @Test(arguments: [
    (0.0, 10, ""), (1.0, 3, "███"), (0.5, 3, "█▌"), (0.001, 10, "▏"), (2.0, 2, "██"), (-1.0, 3, ""),
    (0.5, 0, ""), (.nan, 3, ""),
  ])
  func `can be a bar`(share: Double, width: Int, expected: String) {
    #expect(bar(share: share, width: width) == expected)
  }

  @Test(arguments: [
    ("40 of 312 rows", 20, ["40 of 312 rows"]), ("40 of 312 rows", 9, ["40 of 312", "rows"]),
    ("abcdef gh", 4, ["abcd", "ef", "gh"]), ("", 4, [""]), ("日本", 1, ["…", "…"]),
  ])
  func `can be broken into lines`(text: String, width: Int, expected: [String]) {
    #expect(wrapped(text, to: width) == expected)
  }
}
