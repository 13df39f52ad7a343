import Testing

@testable import Workbench

@Suite struct `The record of a statement` {
  @Test(arguments: [
    Record(summary: "3 of 5 documents", digest: "b1946ac9"), Record(summary: "9 rows"),
    Record(
      summary: "9 rows to my  own.csv", digest: "sha256:" + String(repeating: "0a", count: 32)),
    Record(summary: "2 rows to a  b.csv"), Record(summary: "1 row, partial", digest: "00000000"),
    Record(summary: "set"), Record(summary: "2 rows to deadbeef"),
  ])
  func `is read as it was written`(record: Record) {
    #expect(Record(text: record.text) == record)
    #expect(record.lines == ["#= " + record.text])
  }

  @Test func `holds each row on one line`() {
    let table = Table(
      name: "x", columns: [Column("a"), Column("b")],
      rows: Rows([Row([.text("one\ntwo\r\nthree"), .text(#"back\slash"#)])]))
    #expect(table.recordedRows == [#""one\ntwo\r\nthree",back\slash"#])
  }

  @Test(arguments: [
    (Record(summary: "3 rows", digest: "aaaaaaaa"), true), (Record(summary: "3 rows"), true),
    (Record(summary: "4 rows", digest: "aaaaaaaa"), false),
    (Record(summary: "3 rows", digest: "bbbbbbbb"), false),
    (Record(summary: "3 rows", rows: ["a"]), true), (Record(summary: "3 rows", rows: ["b"]), false),
  ])
  func `need not say all`(recorded: Record, agrees: Bool) {
    let found = Record(summary: "3 rows", digest: "aaaaaaaa", rows: ["a"])
    #expect(recorded.agrees(with: found) == agrees)
  }
}
