internal import Glibc
internal import Testing

@testable internal import dateline

/// Installs the handlers and lets signals reach this thread, which a pool of threads may block.
private func install() {
  Interrupt.install()
  var none = sigset_t()
  // Locals of the types that the calls expect.
  unsafe sigemptyset(&none)
  unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
}

// Each test runs in a process of its own, because handlers and flags are the process's.
@Suite struct `An interrupt` {
  @Test func `is a request until the next statement`() async {
    await #expect(processExitsWith: .success) {
      install()
      #expect(!Interrupt.isRequested)
      raise(SIGINT)
      #expect(Interrupt.isRequested)
      #expect(!Interrupt.isInsisted)
      #expect(!Interrupt.isLeaving)
      raise(SIGINT)
      #expect(Interrupt.isInsisted)
      Interrupt.reset()
      #expect(!Interrupt.isRequested)
    }
  }

  @Test func `that ends the program outlasts the statement`() async {
    await #expect(processExitsWith: .success) {
      install()
      raise(SIGTERM)
      #expect(Interrupt.isLeaving)
      Interrupt.reset()
      #expect(Interrupt.isInsisted)
    }
  }

  @Test func `wakes a reader that waits`() async {
    await #expect(processExitsWith: .success) {
      install()
      var ends: [CInt] = [-1, -1]
      // The array holds the two descriptors that pipe() writes.
      #expect(unsafe pipe(&ends) == 0)
      var reader = KeyReader(descriptor: ends[0])
      raise(SIGINT)
      #expect(reader.next() == .interrupt)
      raise(SIGWINCH)
      #expect(reader.next() == .resize)
      raise(SIGCONT)
      #expect(reader.next() == .resume)
      raise(SIGHUP)
      #expect(reader.next() == .endOfInput)
    }
  }

  @Test func `leaves a broken pipe to the writer`() async {
    await #expect(processExitsWith: .success) {
      install()
      var ends: [CInt] = [-1, -1]
      // The array holds the two descriptors that pipe() writes.
      #expect(unsafe pipe(&ends) == 0)
      close(ends[0])
      #expect(!writeText("into nothing", to: ends[1]))
    }
  }
}
