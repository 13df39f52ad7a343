import CorpusStore
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `A table` {
  private func read(
    _ text: String, _ members: [String: String] = [:], as name: String = "a.csv"
  ) -> Reading {
    var options = ReadingOptions()
    options.members = members
    return Reading(Array(text.utf8), as: name, options: options)
  }

  @Test func `gives a document a row`() {
    let reading = read(
      """
      id,Headline,Body,Publication,Date,Byline\r
      k-1,"Ferry, late","It was ""late"".\r
      Again.",Kessel Tribune,2031-03-04,Oda Renn\r
      k-2,Bridge,It opened.,Kessel Tribune,"March 5, 2031",\r

      """)
    #expect(reading.problems.isEmpty)
    #expect(reading.drafts.map(\.name) == ["k-1", "k-2"])
    #expect(reading.texts == ["It was \"late\".\r\nAgain.", "It opened."])
    #expect(reading.drafts[0].field("title") == "Ferry, late")
    #expect(reading.drafts[0].field("source") == "Kessel Tribune")
    #expect(reading.drafts[0].field("byline") == "Oda Renn")
    #expect(reading.drafts.map { $0.field("date") } == ["2031-03-04", "2031-03-05"])
    #expect(reading.drafts[0].field("Body") == nil)
  }

  @Test(arguments: [
    ("text;n\na,b;1\nc,d,e;2", ["a,b", "c,d,e"]),
    ("n\ttext\n1\ta, b\n2\tc", ["a, b", "c"]),
    ("n|text\n1|a, b\n2|c", ["a, b", "c"]),
    ("sep=;\r\ntext;n\r\na,b;1", ["a,b"]),
    ("\u{FEFF}text,n\na,1", ["a"]),
    ("text\na\n\n  \nb", ["a", "b"]),
    ("text,n\ra,1\rb,2\r", ["a", "b"]),
    ("n,text\n1, \"a, b\"\n", ["a, b"]),
    ("Article Text,x\na,b\n", ["a"]),
    ("full_text,x\na,b\n", ["a"]),
  ])
  func `has the dialect that its first lines show`(text: String, texts: [String]) {
    let reading = read(text)
    #expect(reading.texts == texts)
    #expect(reading.problems.isEmpty)
  }

  @Test func `of tabs may have quotation marks that are letters`() {
    let reading = read("n\ttext\n1\t\"Late again\n2\t\"Not so\n3\tx\n", as: "a.tsv")
    #expect(reading.texts == ["\"Late again", "\"Not so", "x"])
  }

  @Test func `may come from a spreadsheet in UTF-16`() {
    let text = "text\tn\r\nЖы\t1\r\n"
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Reading(wide, as: "a.csv").texts == ["Жы"])
  }

  @Test func `keeps ragged rows and names them`() {
    let reading = read("a,text,b\n1,x\n2,y,3,more,,end\n4,z,5,,\n")
    #expect(reading.texts == ["x", "y", "z"])
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(
      reading.problems.map(\.reason) == [
        "a row of 2 cells under 3 columns; the missing ones are empty",
        "a row of 6 cells under 3 columns; the others are kept as 'column4' and on",
      ])
    #expect(reading.problems.allSatisfy { $0.kind == .mended })
    #expect(reading.drafts[1].field("column4") == "more")
    #expect(reading.drafts[1].field("column6") == "end")
  }

  @Test func `loses no other row to a quotation mark that is never closed`() {
    let rows = (1...50).map { "\($0),plain \($0),z" }.joined(separator: "\n")
    let atEnd = read("n,text,z\n0,\"open,z\n" + rows)
    #expect(atEnd.drafts.count == 51)
    #expect(atEnd.texts.prefix(2) == ["\"open", "plain 1"])
    #expect(
      atEnd.problems.map(\.reason) == [
        "a quotation mark has no closing one; the row is read as one line"
      ])
    let before = read("n,text,z\n0,\"open,z\n1,\"closed, good\nand long\",z\n" + rows)
    #expect(before.drafts.count == 52)
    #expect(before.texts[1] == "closed, good\nand long")
  }

  @Test func `is read in time whatever its quotation marks`() {
    for line in ["\"a\"b", "x,\"y", "\"x", "\"a,\"b,\"c", "1,\"\"\",2"] {
      let reading = read("text,n\n" + String(repeating: line + "\n", count: 40_000))
      #expect(reading.drafts.count > 0)
    }
  }

  @Test func `names columns that have no name or that of another`() {
    let reading = read("text,,price,price\nx,a,1,2\n")
    #expect(reading.drafts[0].field("column2") == "a")
    #expect(reading.drafts[0].field("price") == "1")
    #expect(reading.drafts[0].field("price_2") == "2")
  }

  @Test func `without column names is read by their numbers`() {
    let reading = read(
      "k-1,First text,2031-03-04\nk-2,Second,2031-03-05\n", ["text": "2", "id": "1"])
    #expect(reading.texts == ["First text", "Second"])
    #expect(reading.drafts.map(\.name) == ["k-1", "k-2"])
    #expect(reading.drafts[0].field("column3") == "2031-03-04")
  }

  @Test func `without a text is named once`() {
    let reading = read("a,b\n1,2\n3,4\n")
    #expect(
      reading.problems.map(\.reason) == [
        "no column is 'text', 'body' or 'content'; the columns are 'a', 'b'; name one with"
          + " text=COLUMN, or by its number where the file has no column names"
      ])
    #expect(read("text,a\n").problems.map(\.reason) == ["no rows under the column names"])
    #expect(read("").problems.map(\.reason) == ["the file is empty"])
  }

  @Test func `has zero bytes and broken bytes marked and counted`() {
    var bytes = Array("text,n\nab,1\nÜber,2\n".utf8)
    bytes.insert(0, at: 8)
    bytes.insert(0xFF, at: bytes.count - 3)
    let reading = Reading(bytes, as: "a.csv")
    #expect(reading.texts == ["a\u{FFFD}b", "Über\u{FFFD}"])
    #expect(reading.drafts.map { $0.field("broken_bytes") } == ["1", "1"])
  }

  @Test func `names a row above the limit and reads the next`() {
    var bytes = Array("text,n\n".utf8)
    bytes += [UInt8](repeating: 0x78, count: ReadingLimits.recordBytes + 1)
    bytes += Array("\nnext,1\n".utf8)
    let reading = Reading(bytes, as: "a.csv")
    #expect(reading.texts == ["next"])
    #expect(reading.problems.map(\.line) == [2])
  }

  @Test(arguments: UInt64(0)..<150)
  func `well formed is read cell by cell as it was written`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "é", "\"", ",", ";", "\n", "\r\n", " ", "\t", "x y", "|"]
    let columns = Int.random(in: 2...5, using: &random)
    var table: [[String]] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      var row = ["t"]
      for _ in 1..<columns {
        row.append(
          (0..<Int.random(in: 0...6, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      }
      table.append(row)
    }
    let head = ["text"] + (1..<columns).map { "c\($0)" }
    let written = ([head] + table).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    var source = ByteSource(Array(written.utf8))
    let file = SourceFile(path: "a.csv", name: "a.csv", size: 0, modified: 0)
    guard let lines = TextLines(&source, of: file, report: { _ in }) else { return }
    var scanner = CSVScanner(
      lines, dialect: CSVDialect(Array(written.utf8), ending: "csv"), file: file)
    var read: [[String]] = []
    while let row = scanner.next(from: &source) {
      #expect(!row.isUnclosed)
      read.append(row.cells.map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(read == [head] + table)
  }

  @Test(arguments: UInt64(0)..<300)
  func `damaged in any way gives text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(
      "id,text,date\n1,\"a \"\"b\"\",\nc\",2031-03-04\n2,d,\n3,\"é, e\",x\n4,f,\"g\"\n".utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert([0x22, 0x2C, 0x0A, 0x0D].randomElement(using: &random) ?? 0, at: index)
      default: bytes.removeLast(min(bytes.count - 1, 5))
      }
    }
    let reading = Reading(bytes, as: "a.csv")
    for draft in reading.drafts {
      #expect(String(validating: draft.text, as: UTF8.self) != nil)
    }
    #expect(!reading.drafts.isEmpty || !reading.problems.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func `of too many columns is read up to the limit`() {
    let count = 200_000
    let table =
      String(repeating: "text,", count: count) + "\n"
      + String(repeating: "x" + String(repeating: ",y", count: 1_100) + "\n", count: 50)
    let reading = Reading(table, as: "a.csv")
    #expect(reading.texts == [String](repeating: "x", count: 50))
    let first = reading.problems.first?.reason ?? ""
    #expect(first.contains("columns; those past the limit of \(ReadingLimits.fields)"))
  }
}
