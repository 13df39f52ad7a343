import Foundation
import Testing

@testable import Workbench

@Suite struct `A queue between two threads` {
  @Test(arguments: [1, 3])
  func `gives all elements in order`(capacity: Int) {
    let channel = Channel<Int>(capacity: capacity)
    let thread = Thread {
      for number in 0..<1000 where !channel.send(number) { return }
      channel.finish()
    }
    thread.start()
    var received: [Int] = []
    while let number = channel.receive() { received.append(number) }
    #expect(received == Array(0..<1000))
    #expect(channel.receive() == nil)
  }

  @Test func `lets nobody wait once it is cancelled`() {
    let channel = Channel<Int>(capacity: 1)
    #expect(channel.send(1))
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<3 {
      Thread {
        while channel.send(2) {}
        ended.signal()
      }.start()
    }
    #expect(channel.cancel() == [1])
    for _ in 0..<3 { #expect(ended.wait(timeout: .now() + 10) == .success) }
    #expect(!channel.send(3))
  }
}
