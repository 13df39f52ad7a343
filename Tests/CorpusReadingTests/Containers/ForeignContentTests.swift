import CorpusStore
import Foundation
import Testing

@testable import CorpusReading

@Suite struct `A file that holds no text` {
  private static let zip = Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 26)
  private static let files: [(bytes: [UInt8], reason: String)] = [
    (Array("%PDF-1.4\n%".utf8), "a PDF file; turn it into text with pdftotext"),
    (
      zip + Array("word/document.xml".utf8),
      "a Word document; turn it into text with 'pandoc -t plain', an old one with antiword"
    ),
    (
      zip + Array("news/a.txt".utf8),
      "an archive of files; unpack it into a folder and load the folder"
    ),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a picture"),
    ([0x4D, 0x5A] + [UInt8](repeating: 0, count: 62), "a program"),
    (
      [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8),
      "an archive of files; unpack it into a folder and load the folder"
    ),
  ]

  @Test(arguments: files)
  func `is named by its first bytes`(bytes: [UInt8], reason: String) throws {
    #expect(ForeignContent(prefix: bytes[...])?.description == reason)
    let folder = try TemporaryFolder()
    let path = try folder.write("story.txt", Data(bytes))
    var reasons: [String] = []
    readDocuments(
      from: SourceFile(path: path, name: "story.txt", size: 0, modified: 0),
      emit: { _ in Issue.record("a document") }, report: { reasons.append($0.reason) })
    #expect(reasons == [reason])
  }

  @Test(arguments: ["MZ is a pop song", "PK the goalkeeper", "%PDF", "BZh", "", "ID3 said"])
  func `is not found in words`(text: String) {
    #expect(ForeignContent(prefix: Array(text.utf8)[...]) == nil)
    #expect(Compression(prefix: Array(text.utf8)[...]) == nil)
  }

  @Test func `is found by its ending too`() {
    #expect(ForeignContent(ending: "pdf")?.name == "a PDF file")
    #expect(ForeignContent(ending: "log") == nil)
  }
}
