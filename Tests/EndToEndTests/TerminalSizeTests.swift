internal import Glibc
internal import Testing

@testable internal import dateline

@Suite struct `The size of a terminal` {
  @Test func `is the usual one where there is no terminal`() {
    var ends: [CInt] = [-1, -1]
    // The array holds the two descriptors that pipe() writes.
    #expect(unsafe pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(!isTerminal(ends[0]))
    #expect(TerminalSize.current(of: ends[0]) == TerminalSize(rows: 24, columns: 80))
  }
}
