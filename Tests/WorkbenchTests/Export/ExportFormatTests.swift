import Testing

@testable import Workbench

@Suite struct `The list of formats` {
  @Test(arguments: [
    ("a.csv", "CSV"), ("/x.y/A.CSV", "CSV"), ("a.b.tsv", "TSV"), ("a.jsonl", "JSON Lines"),
    ("a.ndjson", "JSON Lines"), ("~/a.md", "Markdown"), (".csv", "CSV"),
  ])
  func `knows a file by its ending`(path: String, name: String) throws {
    #expect(try ExportFormat.named(byEndingOf: path).name == name)
  }

  @Test(arguments: [
    ("a.xls", "no format for files that end in '.xls'"),
    ("a.json", "no format for files that end in '.json'"),
    ("a", "'a' has no ending that names a format"),
    ("a.", "'a.' has no ending that names a format"),
    ("/x.csv/a", "'/x.csv/a' has no ending that names a format"),
  ])
  func `lists the endings that it knows`(path: String, message: String) {
    let hint = "the endings are .csv, .tsv, .tab, .jsonl, .ndjson, .md, .markdown"
    #expect(throws: Diagnostic(message, hint: hint)) { try ExportFormat.named(byEndingOf: path) }
  }

  @Test func `has no ending twice`() {
    let endings = ExportFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }
}
