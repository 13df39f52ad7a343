internal import Foundation

/// A program that reads one stream and writes another; it ends with the value that holds it.
///
/// It runs in a process group of its own, so that Ctrl-C reaches this process and not it, with the
/// C locale and no other part of the environment.
final class ChildProcess {
  /// Where its output is read.
  let output: OwnedDescriptor
  /// Where its messages are read.
  let messages: OwnedDescriptor
  /// Where it is fed; `nil` if it reads a file, or after ``endInput()``.
  private(set) var input: OwnedDescriptor?
  private var processID: pid_t?

  /// Starts a program that reads the descriptor `file`, or what it is fed through ``input``.
  ///
  /// - Throws: The system's error number.
  init(_ path: String, _ arguments: [String], reading file: Int32?) throws(SystemError) {
    let (output, outputEnd) = try Self.pair()
    let (messages, messagesEnd) = try Self.pair()
    var inputEnd: OwnedDescriptor?
    if file == nil { (input, inputEnd) = try Self.pair() }
    let standardInput = file ?? inputEnd?.number ?? -1
    self.output = output
    self.messages = messages
    processID = try Self.spawn(
      path, arguments, [standardInput, outputEnd.number, messagesEnd.number])
  }

  deinit { end() }

  /// Tells the program that nothing more comes.
  func endInput() { input = nil }

  /// Waits for the program, which has closed its output.
  ///
  /// - Returns: Its exit status, or 128 and the signal that ended it; 0 if the system does not
  ///   tell because this process ignores its children.
  func wait() -> Int32 {
    guard let processID else { return 0 }
    self.processID = nil
    var status: Int32 = 0
    // The system fills in `status` during the call.
    while unsafe waitpid(processID, &status, 0) < 0 {
      guard errno == EINTR else { return 0 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Ends the program wherever it is, and waits for its end.
  func end() {
    guard let processID else { return }
    input = nil
    _ = kill(processID, SIGKILL)
    _ = wait()
  }

  /// Two connected ends, which no program inherits but by being given one.
  ///
  /// They are sockets, because these are closed to other programs from their first moment, and
  /// because writing to one whose reader is gone can be told not to raise a signal.
  private static func pair() throws(SystemError) -> (OwnedDescriptor, OwnedDescriptor) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    // The system fills in the two elements and keeps no pointer.
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw SystemError(number: errno)
    }
    return (OwnedDescriptor(ends[0]), OwnedDescriptor(ends[1]))
  }

  /// Starts a program with these as its descriptors 0, 1 and 2.
  private static func spawn(
    _ path: String, _ arguments: [String], _ descriptors: [Int32]
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var signals = sigset_t()
    var none = sigset_t()
    // All of these are values of this function, which outlive the calls that fill and read them.
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    for (target, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    unsafe sigfillset(&signals)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var environment = unsafe [strdup("LC_ALL=C"), nil]
    defer { unsafe (words + environment).forEach { unsafe free($0) } }
    var processID: pid_t = 0
    let outcome = unsafe posix_spawn(
      &processID, path, &actions, &attributes, &words, &environment)
    guard outcome == 0 else { throw SystemError(number: outcome) }
    return processID
  }
}

/// What the system said no with.
struct SystemError: Error {
  let number: Int32
}
