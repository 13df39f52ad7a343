import Foundation
import Testing

@testable import Workbench

@Suite struct `Work that may be abandoned` {
  @Test func `gives what it comes to`() throws {
    #expect(try abandoned(when: { false }) { 6 * 7 } == 42)
  }

  @Test func `is left to itself soon after the user wishes no more`() {
    let start = Date()
    #expect(throws: LoadError.cancelled) {
      try abandoned(when: { true }) { Thread.sleep(forTimeInterval: 20) }
    }
    #expect(Date().timeIntervalSince(start) < 10)
  }
}
