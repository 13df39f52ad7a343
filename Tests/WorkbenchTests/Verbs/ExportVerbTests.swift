import Testing

@testable import Workbench

@Suite struct `The verb export` {
  @Test func `is left to the session`() throws {
    #expect(Verb.export.transform == nil)
    #expect(try applying("export x.csv").canonicalRows == verbTable.canonicalRows)
  }
}
