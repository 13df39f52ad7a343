import Testing

@testable import Workbench

@Suite struct `A request to export` {
  private func request(_ arguments: String) throws -> ExportRequest {
    let statement = try #require(try Statement.parse("export " + arguments))
    return try ExportRequest(parsing: statement.command)
  }

  @Test func `has a file and options in any order`() throws {
    let plain = try request("rows.csv")
    #expect(plain.file.text == "rows.csv")
    #expect(!plain.overwriting && !plain.partial && !plain.forSpreadsheet && !plain.withManifest)
    let full = try request("\"my rows.csv\" with manifest PARTIAL for spreadsheet overwriting")
    #expect(full.file.text == "my rows.csv")
    #expect(full.overwriting && full.partial && full.forSpreadsheet && full.withManifest)
  }

  @Test(arguments: [
    ("", "'export' without a file after it", 0..<6),
    ("rows", "'rows' has no ending that names a format", 7..<11),
    ("rows.csv overwritin", "'overwritin' is no option of 'export'", 16..<26),
    ("rows.csv for all", "'for' is no option of 'export'", 16..<19),
    ("my rows.csv", "'my' has no ending that names a format", 7..<9),
  ])
  func `points to what is wrong`(arguments: String, message: String, range: Range<Int>) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try request(arguments) }
    #expect(diagnostic.message == message)
    #expect(diagnostic.range == range)
  }
}
