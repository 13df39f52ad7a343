internal import Foundation
internal import Glibc
internal import Testing

@testable internal import dateline

@Suite struct `Output` {
  @Test func `goes out whole, whatever a pipe takes at once`() async throws {
    var ends: [CInt] = [-1, -1]
    // The array holds the two descriptors that pipe() writes.
    #expect(unsafe pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    // A writer that does not wait has to be told when it can go on.
    #expect(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "Port Ellery é日\n", count: 50_000)
    let reading = Task.detached {
      try FileHandle(fileDescriptor: reader, closeOnDealloc: true).readToEnd()
    }
    #expect(writeText(text, to: writer))
    close(writer)
    let received = try await reading.value
    #expect(received == Data(text.utf8))
  }
}
