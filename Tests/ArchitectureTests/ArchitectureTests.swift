import Foundation
import Testing

/// What each room may import, beside Swift itself.
private let allowedImports: [String: Set<String>] = [
  "SpanAlgebra": [],
  "CorpusStore": ["SpanAlgebra", "SystemPackage", "Glibc", "Synchronization"],
  "CorpusReading": ["CLibXML2", "CorpusStore", "SpanAlgebra", "Foundation", "Glibc"],
  "CorpusAnnotation": ["CorpusStore", "SpanAlgebra"],
  "CorpusQuery": ["CorpusStore", "SpanAlgebra"],
  "CorpusAnalysis": ["CorpusStore", "Dispatch", "Glibc", "SpanAlgebra", "Synchronization"],
  "Workbench": [
    "CMalloc",
    "CorpusAnalysis", "CorpusAnnotation", "CorpusQuery", "CorpusReading", "CorpusStore",
    "SpanAlgebra", "Crypto", "Dispatch", "Foundation", "Glibc", "Synchronization",
  ],
  "dateline-bench": [
    "ArgumentParser", "CorpusAnalysis", "CorpusAnnotation", "CorpusQuery", "CorpusReading",
    "CorpusStore", "Foundation", "SpanAlgebra", "Workbench",
  ],
  "dateline": [
    "ArgumentParser", "CEditline", "Foundation", "Glibc", "Synchronization", "Workbench",
  ],
]

@Suite struct `The house` {
  @Test(arguments: allowedImports.keys.sorted())
  func `lets imports point down only`(room: String) throws {
    let allowed = allowedImports[room] ?? []
    let files = Checkout.files(below: "Sources/\(room)", endingIn: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for line in try Checkout.text(file).split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, words.count == index + 2,
          ["internal", "package", "import", "@_spi(_Unicode)"].contains(words[0])
        else { continue }
        let module = String(words[index + 1])
        #expect(module == "Swift" || allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func `has no file that nobody can hold in mind`() throws {
    let limit = 500
    for folder in ["Sources", "Tests"] {
      for file in Checkout.files(below: folder, endingIn: ".swift") {
        let lines = try Checkout.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= limit, "\(file) has \(lines.count) lines")
      }
    }
  }

  @Test func `has nothing at its top but what belongs there`() throws {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "README.md", "Sessions", "Sources", "Tests",
    ]
    #expect(try Checkout.topLevel().subtracting(allowed).isEmpty)
  }

  @Test func `has a room for each target and no drawer`() {
    let rooms = Set(
      Checkout.files(below: "Sources", endingIn: ".swift").map {
        String($0.split(separator: "/")[1])
      })
    #expect(rooms == Set(allowedImports.keys))
    let drawers = ["Core", "Common", "Utilities", "Helpers", "Utils", "Misc"]
    for folder in Checkout.files(below: "Sources", endingIn: ".swift") {
      #expect(!folder.split(separator: "/").contains { drawers.contains(String($0)) }, "\(folder)")
    }
  }

  @Test func `promises nothing for later`() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX:"]
    for folder in ["Sources", "Tests"] {
      for file in Checkout.files(below: folder, endingIn: ".swift") {
        let text = try Checkout.text(file)
        #expect(!marks.contains { text.contains($0) }, "\(file)")
      }
    }
  }

  @Test func `names each file once in a room`() {
    for room in allowedImports.keys {
      var seen: Set<String> = []
      for file in Checkout.files(below: "Sources/\(room)", endingIn: ".swift") {
        let name = String(file.split(separator: "/").last ?? "")
        #expect(seen.insert(name).inserted, "\(room) has two files \(name)")
      }
    }
  }
}

@Suite struct `The map in the README` {
  @Test func `points to what is there`() throws {
    let readme = try Checkout.text("README.md")
    let section = try #require(
      readme.components(separatedBy: "## Where things are").dropFirst().first)
    let map = section.components(separatedBy: "\n## ").first ?? ""
    let paths = map.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
    #expect(paths.count > 10)
    for path in paths where path.contains("/") {
      let exists = FileManager.default.fileExists(atPath: Checkout.root.appending(path: path).path)
      #expect(exists, "the README names '\(path)'")
    }
  }
}

@Suite struct `The sessions of the repository` {
  @Test func `are there, with a record for each statement`() throws {
    let sessions = Checkout.files(below: "Sessions", endingIn: ".dateline")
    #expect(!sessions.isEmpty)
    for session in sessions {
      let lines = try Checkout.text(session).split(separator: "\n")
      let statements = lines.filter { !$0.hasPrefix("#") }
      let records = lines.filter { $0.hasPrefix("#=") }
      #expect(statements.count == records.count, "\(session)")
    }
  }
}
