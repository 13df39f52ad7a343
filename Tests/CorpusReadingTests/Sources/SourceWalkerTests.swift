import CorpusStore
import Foundation
import Testing

@testable import CorpusReading

@Suite struct `The files that an argument stands for` {
  @Test func `are all documents of a folder in the order of bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.jsonl", "B.txt", "a.txt", "a/b/c.json", "noending"] {
      try folder.write(name, "x")
    }
    let listing = try sources(at: folder.path)
    #expect(
      listing.files.map(\.name) == [
        "B.txt", "a.txt", "a/b/c.json", "a/z.jsonl", "b.txt", "noending",
      ])
    #expect(listing.skipped.isEmpty)
    #expect(listing.files.allSatisfy { $0.size == 1 && $0.modified > 1_500_000_000_000_000_000 })
  }

  @Test func `are the file itself by its own name`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("deep/page.txt", "x")
    let listing = try sources(at: path)
    #expect(listing.files.map(\.name) == ["page.txt"])
    #expect(listing.files.map(\.path) == [path])
  }

  @Test(arguments: ["news.docx", "photo.JPEG", "report.pdf"])
  func `are none where a name says that it is no text`(name: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, "x")
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    #expect(throws: SourceError.foreign(path, ending: ending)) { try sources(at: path) }
  }

  @Test func `pass over hidden files in silence and others by name`() throws {
    let folder = try TemporaryFolder()
    try folder.write(".hidden/x.txt", "x")
    try folder.write(".y.txt", "x")
    try folder.write("photo.png", "x")
    try folder.write("page.txt", "x")
    let listing = try sources(at: folder.path)
    #expect(listing.files.map(\.name) == ["page.txt"])
    #expect(listing.skipped.map(\.path) == [folder.path + "/photo.png"])
    #expect(listing.skipped.map(\.reason) == ["a picture"])
  }

  @Test func `end where links go round in a circle`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/page.txt", "x")
    try folder.link("in/up", to: "..")
    try folder.link("self", to: "self")
    try folder.link("lost", to: "nowhere")
    let listing = try sources(at: folder.path)
    #expect(listing.files.map(\.name) == ["in/page.txt"])
    let reasons = Dictionary(
      uniqueKeysWithValues: listing.skipped.map {
        ($0.path.dropFirst(folder.path.count), $0.reason)
      }
    )
    #expect(reasons["/in/up"] == "a loop of links")
    #expect(reasons["/self"] == "a loop of links")
    #expect(reasons["/lost"] == "a link to nothing")
  }

  @Test func `read a linked folder once, under its own name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("z/page.txt", "x")
    try folder.link("a", to: "z")
    let listing = try sources(at: folder.path)
    #expect(listing.files.map(\.name) == ["z/page.txt"])
    #expect(listing.skipped.map(\.reason) == ["the folder is read already as '\(folder.path)/z'"])
  }

  @Test func `leave pipes alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("page.txt", "x")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
    process.arguments = [folder.path + "/pipe.txt"]
    try process.run()
    process.waitUntilExit()
    let listing = try sources(at: folder.path)
    #expect(listing.skipped.map(\.reason) == ["a named pipe"])
  }

  @Test func `match a pattern`() throws {
    let folder = try TemporaryFolder()
    for name in ["a1.txt", "a2.txt", "b1.txt", "deep/a3.txt", "deep/er/a4.txt"] {
      try folder.write(name, "x")
    }
    #expect(try sources(at: folder.path + "/a*.txt").files.map(\.name) == ["a1.txt", "a2.txt"])
    #expect(try sources(at: folder.path + "/[!a]?.txt").files.map(\.name) == ["b1.txt"])
    #expect(
      try sources(at: folder.path + "/**/a*.txt").files.map(\.name)
        == ["a1.txt", "a2.txt", "deep/a3.txt", "deep/er/a4.txt"])
    #expect(
      try sources(at: folder.path + "/d*").files.map(\.name)
        == ["deep/a3.txt", "deep/er/a4.txt"])
  }

  @Test func `are an error where there are none`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SourceError.noDocuments(folder.path, skipped: 0)) {
      try sources(at: folder.path)
    }
    try folder.write("photo.png", "x")
    #expect(throws: SourceError.noDocuments(folder.path, skipped: 1)) {
      try sources(at: folder.path)
    }
    #expect(throws: SourceError.missing(folder.path + "/none")) {
      try sources(at: folder.path + "/none")
    }
    #expect(throws: SourceError.noMatch(folder.path + "/*.txt")) {
      try sources(at: folder.path + "/*.txt")
    }
  }

  @Test func `take the ending below that of a compression`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt.gz", "b.jsonl.zst", "c.png.xz", "d.tar.gz", "e.gz"] {
      try folder.write(name, "x")
    }
    let listing = try sources(at: folder.path)
    #expect(listing.files.map(\.name) == ["a.txt.gz", "b.jsonl.zst", "e.gz"])
    #expect(
      listing.skipped.map(\.reason)
        == ["a picture", "an archive of files; unpack it into a folder and load the folder"])
  }

  @Test func `keep names that are no UTF-8, apart from each other`() throws {
    let folder = try TemporaryFolder()
    let bytes: [[UInt8]] = [[0x61, 0xE9, 0x2E, 0x74], [0x61, 0xE8, 0x2E, 0x74]]
    for name in bytes {
      let path = DiskPath(folder.path).appending(name + Array("xt".utf8))
      let file = unsafe fopen(path.characters, "w")
      try #require(unsafe file != nil)
      unsafe fputs("Rain \(name[1])", file)
      unsafe fclose(file)
    }
    try folder.write("b\u{1B}[31m\n.txt", "x")
    let listing = try sources(at: folder.path)
    #expect(listing.files.map(\.name) == ["a\u{FFFD}.txt", "a\u{FFFD}~2.txt", "b\u{1B}[31m\n.txt"])
    var texts: [String] = []
    for file in listing.files {
      readDocuments(
        from: file, emit: { texts.append(String(decoding: $0.text, as: UTF8.self)) },
        report: { Issue.record("\($0)") })
    }
    #expect(texts == ["Rain 232", "Rain 233", "x"])
  }

  @Test func `name a path that is too long`() throws {
    let folder = try TemporaryFolder()
    var path = DiskPath(folder.path)
    let name = [UInt8](repeating: UInt8(ascii: "n"), count: 200)
    var depth = 0
    while path.bytes.count < 3_800 {
      path = path.appending(name)
      guard unsafe mkdir(path.characters, 0o700) == 0 else { break }
      depth += 1
    }
    try folder.write("page.txt", "x")
    let listing = try sources(at: folder.path)
    #expect(depth > 15)
    #expect(listing.files.map(\.name) == ["page.txt"])
    #expect(
      throws: SourceError.unreadable(
        path.text + path.text, reason: "the path is longer than the system allows")
    ) {
      try sources(at: path.text + path.text)
    }
  }
}
