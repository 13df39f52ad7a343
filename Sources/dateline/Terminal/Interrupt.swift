internal import Glibc
internal import Synchronization

/// What signals have asked for, as flags that the program polls.
///
/// The handlers store to lock-free flags and write one byte to a pipe, which is all that a signal
/// handler may do. A statement that runs polls ``isRequested``; a prompt that waits sleeps on
/// ``wakeDescriptor``.
enum Interrupt {
  /// How often Ctrl-C was typed since the statement began.
  private static let requests = Atomic<Int>(0)
  private static let leaving = Atomic<Bool>(false)
  private static let resized = Atomic<Bool>(false)
  private static let continued = Atomic<Bool>(false)
  private static let readEnd = Atomic<CInt>(-1)
  private static let writeEnd = Atomic<CInt>(-1)

  /// Whether the running statement should stop: Ctrl-C was typed, or the program is to end.
  static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

  /// Whether what the statement has done so far is not wanted either: Ctrl-C was typed once more.
  static var isInsisted: Bool { requests.load(ordering: .relaxed) > 1 }

  /// Whether the program has been asked to end, by SIGTERM or by a terminal that closed.
  static var isLeaving: Bool { leaving.load(ordering: .relaxed) }

  /// The descriptor that becomes readable when a signal has come; -1 before ``install()``.
  static var wakeDescriptor: CInt { readEnd.load(ordering: .relaxed) }

  /// Forgets a Ctrl-C; called before each statement.
  ///
  /// A request to end the program stays.
  static func reset() {
    requests.store(isLeaving ? 2 : 0, ordering: .relaxed)
  }

  /// Whether a Ctrl-C has come since the last call.
  static func takeRequest() -> Bool {
    requests.exchange(0, ordering: .relaxed) > 0
  }

  /// Whether the window has changed its size since the last call.
  static func takeResize() -> Bool {
    resized.exchange(false, ordering: .relaxed)
  }

  /// Whether the program was stopped and has gone on since the last call.
  static func takeContinue() -> Bool {
    continued.exchange(false, ordering: .relaxed)
  }

  /// Takes over SIGINT, SIGTERM, SIGHUP, SIGWINCH and SIGCONT, and ignores SIGPIPE.
  ///
  /// With SIGPIPE ignored, a write into a pipe that nobody reads fails instead of ending the
  /// program. Called once, before any other thread runs.
  static func install() {
    var ends: [CInt] = [-1, -1]
    // The array holds the two descriptors that pipe() writes.
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd.store(ends[0], ordering: .relaxed)
    writeEnd.store(ends[1], ordering: .relaxed)
    // The flags exist from here on: a handler that ran first would have to create them.
    reset()
    _ = (takeResize(), takeContinue())
    // The handlers are async-signal-safe: atomic stores and one write.
    for number in [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT] {
      signal(number) { Interrupt.note($0) }
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Empties the pipe behind ``wakeDescriptor``.
  static func drain() {
    var byte: UInt8 = 0
    // One byte at a time into a local; the descriptor does not block.
    while unsafe read(wakeDescriptor, &byte, 1) == 1 {}
  }

  private static func note(_ number: CInt) {
    let error = errno
    switch number {
    case SIGINT: requests.add(1, ordering: .relaxed)
    case SIGWINCH: resized.store(true, ordering: .relaxed)
    case SIGCONT: continued.store(true, ordering: .relaxed)
    default:
      leaving.store(true, ordering: .relaxed)
      requests.store(2, ordering: .relaxed)
    }
    var byte: UInt8 = 0
    // One byte out of a local; a full pipe already wakes the reader.
    _ = unsafe write(writeEnd.load(ordering: .relaxed), &byte, 1)
    errno = error
  }
}
