import Testing

@testable import Workbench

@Suite struct `The verb columns` {
  @Test func `chooses and orders columns and keeps where rows come from`() throws {
    let table = try applying("columns weight, DATE sp")
    #expect(table.columns.map(\.name) == ["weight", "date", "speaker"])
    #expect(table.columns[0].shownByDefault)
    #expect(table.canonicalRow(at: 5) == "-1,2030,Jon d’Arle")
    #expect(table.rows[5].source == verbTable.rows[5].source)
  }
}
