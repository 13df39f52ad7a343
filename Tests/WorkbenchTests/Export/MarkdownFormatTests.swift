import Testing

@testable import Workbench

@Suite struct `The format Markdown` {
  @Test func `is a table that no document can break`() {
    let table = Table(
      name: "x", columns: [Column("date_basis"), Column("n", .number)],
      rows: Rows([
        Row([.text("a | b\r\nc"), .integer(1)]), Row([.text("![x](http://y) <b>*_`~"), .empty]),
        Row([.text("a\\|b \u{202E}#&"), .real(0.5)]),
      ]))
    #expect(
      String(decoding: ExportFormat.markdown.bytes(of: table), as: UTF8.self) == ##"""
        | date\_basis | n |
        | --- | ---: |
        | a \| b<br>c | 1 |
        | \!\[x\](http://y) \<b\>\*\_\`\~ |  |
        | a\\\|b \<U+202E\>\#\& | 0.5 |

        """##)
  }
}
