import TestSupport
import Testing

@testable import Workbench

/// A table of texts.
func textTable(_ names: [String], _ rows: [[String]]) -> Table {
  Table(
    name: "x", columns: names.map { Column($0) },
    rows: Rows(rows.map { Row($0.map { Cell.text($0) }) }))
}

private func csv(_ table: Table, forSpreadsheet: Bool = false) -> String {
  String(decoding: ExportFormat.csv.bytes(of: table, forSpreadsheet: forSpreadsheet), as: UTF8.self)
}

@Suite struct `The format CSV` {
  @Test func `is RFC 4180 with a header and CRLF`() {
    let table = Table(
      name: "x", columns: [Column("a"), Column("n", .number), Column("d", .date)],
      rows: Rows([
        Row([.text("one, two"), .integer(-1234), .text("2031-02-03")]),
        Row([.text("say \"so\""), .real(0.25), .empty]),
        Row([.text("two\nlines"), .empty, .empty]),
      ]))
    #expect(
      csv(table)
        == "a,n,d\r\n\"one, two\",-1234,2031-02-03\r\n\"say \"\"so\"\"\",0.25,\r\n\"two\nlines\",,\r\n"
    )
  }

  @Test func `has no line without a field`() {
    #expect(csv(textTable(["a"], [[""], ["x"]])) == "a\r\n\"\"\r\nx\r\n")
    #expect(csv(textTable(["a", "b"], [["", ""]])) == "a,b\r\n,\r\n")
  }

  @Test(arguments: UInt64(0)..<200)
  func `is read back as it was`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "\"", ",", "\n", "\r", "\r\n", " ", "日本", "e\u{301}", "'", "=", ";", "\t", "",
    ]
    let width = Int.random(in: 1...5, using: &random)
    func field() -> String {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
    }
    let names = (0..<width).map { "c\($0)" }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<width).map { _ in field() }
    }
    #expect(recordsByDefinition(csv(textTable(names, rows))) == [names] + rows)
  }

  @Test func `is disarmed for a spreadsheet, numbers left alone`() {
    let table = Table(
      name: "x", columns: [Column("text"), Column("=n", .number)],
      rows: Rows([
        Row([.text("=1+1"), .integer(-5)]), Row([.text("+1"), .real(-0.5)]),
        Row([.text("-"), .empty]),
        Row([.text("@a"), .empty]), Row([.text("\tx"), .empty]), Row([.text("\rx"), .empty]),
        Row([.text("＝x"), .empty]), Row([.text("a=b"), .empty]), Row([.text(""), .empty]),
      ]))
    #expect(
      csv(table, forSpreadsheet: true)
        == "\u{FEFF}text,'=n\r\n'=1+1,-5\r\n'+1,-0.5\r\n'-,\r\n'@a,\r\n'\tx,\r\n\"'\rx\",\r\n'＝x,\r\na=b,\r\n,\r\n"
    )
    #expect(csv(table).hasPrefix("text,=n\r\n=1+1,-5\r\n"))
  }
}
