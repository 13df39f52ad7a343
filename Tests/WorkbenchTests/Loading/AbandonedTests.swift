import Foundation
import Synchronization
import Testing

@testable import Workbench

@Suite struct `Work that may be abandoned` {
  @Test func `gives what it comes to`() throws {
    #expect(try abandoned(when: { false }) { _ in 6 * 7 } == 42)
  }

  @Test func `is left to itself soon after the user wishes no more`() {
    let start = Date()
    #expect(throws: LoadError.cancelled) {
      try abandoned(when: { true }) { _ in Thread.sleep(forTimeInterval: 20) }
    }
    #expect(Date().timeIntervalSince(start) < 10)
  }

  @Test func `hears of it, though the wish is forgotten`() throws {
    let isWished = Mutex(true)
    let heard = DispatchSemaphore(value: 0)
    #expect(throws: LoadError.cancelled) {
      try abandoned(when: { isWished.withLock { $0 } }) { isAbandoned in
        while !isAbandoned() { usleep(1000) }
        // Only after the wish is forgotten.
        while isWished.withLock({ $0 }) { usleep(1000) }
        if isAbandoned() { heard.signal() }
      }
    }
    isWished.withLock { $0 = false }
    #expect(heard.wait(timeout: .now() + 10) == .success)
  }
}
