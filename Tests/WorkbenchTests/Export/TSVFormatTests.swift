import Testing

@testable import Workbench

@Suite struct `The format TSV` {
  @Test func `writes a row a line and loses nothing`() {
    let table = textTable(
      ["a", "b"], [["x\ty", "two\r\nlines"], [#"C:\new"#, "say \"so\""], ["", ""]])
    #expect(
      String(decoding: ExportFormat.tsv.bytes(of: table), as: UTF8.self)
        == "a\tb\nx\\ty\ttwo\\r\\nlines\nC:\\\\new\tsay \"so\"\n\t\n")
  }
}
