internal import Glibc

/// Reads characters from the terminal, and hears of signals while it waits.
struct KeyReader {
  /// What the wait for a character ended with.
  enum Event: Equatable {
    case character(Unicode.Scalar)
    /// A SIGINT came from somewhere else than the keyboard.
    case interrupt
    case resize
    /// The program was stopped and goes on.
    case resume
    case endOfInput
    case failure
  }

  private let descriptor: CInt
  /// A byte that ended a broken sequence and starts the next character.
  private var pending: UInt8?

  init(descriptor: CInt = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Whether something can be read at once.
  var hasInput: Bool {
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // One element, a local.
    return unsafe pending != nil || poll(&input, 1, 0) > 0
  }

  /// Waits for the next character or signal.
  ///
  /// A broken UTF-8 sequence gives U+FFFD.
  mutating func next() -> Event {
    if let event = pending == nil ? waitForInput() : nil { return event }
    switch readByte() {
    case .byte(let first): return .character(character(startingWith: first))
    case .end: return .endOfInput
    case .failure: return .failure
    }
  }

  /// Waits until the descriptor can be read; nil once it can, else what came before that.
  private func waitForInput() -> Event? {
    var descriptors = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Interrupt.wakeDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if Interrupt.isLeaving { return .endOfInput }
      if Interrupt.takeRequest() { return .interrupt }
      if Interrupt.takeContinue() { return .resume }
      if Interrupt.takeResize() { return .resize }
      // The array holds as many elements as the call is told.
      let count = unsafe poll(&descriptors, nfds_t(descriptors.count), -1)
      if count < 0, errno != EINTR { return .failure }
      if count <= 0 { continue }
      if descriptors[1].revents != 0 {
        Interrupt.drain()
      } else if descriptors[0].revents != 0 {
        return nil
      }
    }
  }

  private enum Reading {
    case byte(UInt8)
    case end
    case failure
  }

  private mutating func readByte() -> Reading {
    if let byte = pending {
      pending = nil
      return .byte(byte)
    }
    while true {
      var byte: UInt8 = 0
      // One byte into a local. No more, because what follows the line belongs to the next reader.
      switch unsafe read(descriptor, &byte, 1) {
      case 1: return .byte(byte)
      case 0: return .end
      default:
        guard errno == EINTR || errno == EAGAIN else { return .failure }
      }
    }
  }

  private mutating func character(startingWith first: UInt8) -> Unicode.Scalar {
    let length =
      switch first {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return "\u{FFFD}" }
    var bytes = [first]
    while bytes.count < length {
      guard case .byte(let byte) = readByte() else { return "\u{FFFD}" }
      guard byte & 0xC0 == 0x80 else {
        pending = byte
        return "\u{FFFD}"
      }
      bytes.append(byte)
    }
    // One scalar, unless the bytes were overlong or a surrogate.
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return "\u{FFFD}" }
    return scalar
  }
}
