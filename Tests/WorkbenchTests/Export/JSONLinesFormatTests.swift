import Foundation
import Testing

@testable import Workbench

@Suite struct `The format JSON Lines` {
  private let table = Table(
    name: "x", columns: [Column("a \"b\""), Column("n", .number)],
    rows: Rows([
      Row([.text("say \"so\"\\\n\r\t\u{0}\u{1B}\u{85}\u{2028}日本"), .integer(-12)]),
      Row([.empty, .real(0.5)]),
      Row([.text(""), .empty]), Row([.text("x"), .real(.infinity)]),
      Row([.text("x"), .real(.nan)]),
      Row([.text("x"), .real(1.5e-9)]),
    ]))

  @Test func `has numbers, strings and null`() {
    let lines = String(decoding: ExportFormat.jsonLines.bytes(of: table), as: UTF8.self)
      .split(separator: "\n")
    #expect(
      lines == [
        #"{"a \"b\"":"say \"so\"\\\n\r\t\u0000\u001b\u0085\u2028日本","n":-12}"#,
        #"{"a \"b\"":null,"n":0.5}"#, #"{"a \"b\"":"","n":null}"#, #"{"a \"b\"":"x","n":"inf"}"#,
        #"{"a \"b\"":"x","n":null}"#, #"{"a \"b\"":"x","n":1.5e-9}"#,
      ])
  }

  @Test func `is read by another reader`() throws {
    let bytes = ExportFormat.jsonLines.bytes(of: table)
    for (line, row) in zip(bytes.split(separator: 0x0A), table.rows) {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(object.count == 2)
      if case .text(let text) = row.cells[0] { #expect(object["a \"b\""] as? String == text) }
      if case .integer(let number) = row.cells[1] { #expect(object["n"] as? Int == number) }
    }
  }
}
