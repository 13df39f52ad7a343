import Testing

@testable import CorpusReading

@Suite struct `What an argument without documents says` {
  @Test(arguments: [
    (SourceError.missing("pages"), "no file or folder 'pages'"),
    (
      .unreadable("pages", reason: "no permission to read it"),
      "'pages' cannot be read: no permission to read it"
    ),
    (
      .noDocuments("pages", skipped: 0),
      "no documents in 'pages'; a folder to load holds files that end in \(DocumentFormats.list)"
    ),
    (
      .noDocuments("pages", skipped: 2),
      "no documents in 'pages' (2 files of other kinds); a folder to load holds files that end in \(DocumentFormats.list)"
    ),
    (
      .foreign("report.pdf", ending: "pdf"),
      "'report.pdf' is a PDF file; turn it into text with pdftotext"
    ),
    (
      .noMatch("*.txt"),
      "no file matches '*.txt'; '*' stays inside a folder, '**' goes into folders"
    ),
    (
      .notAFile("p", kind: "a named pipe"),
      "'p' is a named pipe; 'dateline -' reads what a program writes"
    ),
  ])
  func `is a fact and a way out`(error: SourceError, message: String) {
    #expect(error.description == message)
  }
}
