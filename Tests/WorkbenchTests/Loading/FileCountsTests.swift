import Testing

@testable import Workbench

@Suite struct `The ending of a file` {
  @Test(arguments: [
    ("a.txt", "txt"), ("wire/2031.03/a.JSONL", "jsonl"), ("a.html.gz", "html.gz"), ("a.gz", "gz"),
    ("notes", "no ending"), ("stdin", "no ending"), ("dots.", "no ending"),
    (".hidden", "no ending"),
    ("x.y/plain", "no ending"),
  ])
  func `names its format, and what is compressed`(path: String, ending: String) {
    #expect(fileEnding(path) == ending)
  }
}
