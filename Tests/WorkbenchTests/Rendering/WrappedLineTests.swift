import Testing

@testable import Workbench

@Suite struct `A line that is wider than the window` {
  @Test(arguments: [
    ("fits as it is", ["fits as it is"]),
    ("", [""]),
    (
      "36 documents, 42 stories, 11,040 words",
      ["36 documents, 42", "stories, 11,040", "words"]
    ),
    ("  by any words of a name", ["  by any words of a", "  name"]),
    (
      "  undo    Takes the last change back",
      ["  undo    Takes the", "          last", "          change", "          back"]
    ),
    (
      "story 1 │ Lowmark offered to host talks",
      ["story 1 │ Lowmark", "        │ offered to", "        │ host talks"]
    ),
    ("日本日本日本日本日本日本", ["日本日本日本日本日本", "日本"]),
  ])
  func `goes on below what it belongs to`(line: String, rows: [String]) {
    #expect(wrappedLine(line, to: 20) == rows)
    #expect(rows.allSatisfy { displayWidth(of: $0) <= 20 })
  }

  @Test(arguments: 1...12)
  func `takes a window of any width`(width: Int) {
    let rows = wrappedLine("    a margin │ and what stands beside it", to: width)
    #expect(rows.joined().contains("what"[...].first ?? "w"))
  }
}
