internal import Glibc
internal import Synchronization

/// A line on standard error that tells how far a load has come.
///
/// It is drawn on a terminal only, at most five times a second, and erased at the end. A class,
/// because the threads that load share it.
final class Progress: Sendable {
  /// How far a load has come.
  struct State: Equatable, Sendable {
    var files = 0
    var totalFiles: Int?
    var bytes = 0
    var totalBytes: Int?
    /// Whether it waits for another program that loads the same.
    var isWaiting = false
  }

  private static let interval = Duration.milliseconds(200)

  private let isShown: Bool
  private let line = Mutex(Line())

  private struct Line {
    /// When the statement that loads began.
    var start = ContinuousClock.now
    /// When the line was drawn last; nil where none stands on the screen.
    var drawn: ContinuousClock.Instant?
  }

  /// A line that shows nothing before the first update.
  ///
  /// - Parameter isShown: Whether to draw at all; by default whether standard error is a terminal.
  init(isShown: Bool = isTerminal(STDERR_FILENO) && environmentVariable("TERM") != "dumb") {
    self.isShown = isShown
  }

  /// Counts the time from here on.
  func begin() {
    line.withLock { $0.start = .now }
  }

  /// Shows a state, unless the last one is too fresh.
  func update(_ state: State) {
    guard isShown else { return }
    let now = ContinuousClock.now
    line.withLock { line in
      if let drawn = line.drawn, now - drawn < Self.interval { return }
      line.drawn = now
      let columns = TerminalSize.current(of: STDERR_FILENO).columns
      let text = Self.line(for: state, after: now - line.start, columns: columns)
      writeText("\r\(text)\u{1B}[K", to: STDERR_FILENO)
    }
  }

  /// Erases the line.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  func finish() -> Bool {
    line.withLock { line in
      guard line.drawn != nil else { return false }
      eraseRow(of: STDERR_FILENO)
      line.drawn = nil
      return true
    }
  }

  /// The text for a state: files, megabytes, megabytes a second, time left.
  ///
  ///     reading  1,234 of 10,000 files · 56 of 812 MB · 6.1 MB/s · 2 min left
  ///
  /// A megabyte is 1,000,000 bytes. The time left is what the rest takes at the speed so far; it is
  /// left out in the first second and where the total is unknown. In a narrow window the last parts
  /// are left out, never a part of one.
  ///
  /// - Parameters:
  ///   - state: How far the load has come.
  ///   - elapsed: How long it has taken.
  ///   - columns: The width of the window.
  /// - Returns: The text, shorter than the window is wide.
  static func line(for state: State, after elapsed: Duration, columns: Int) -> String {
    let width = max(0, columns - 1)
    if state.isWaiting {
      return String("waiting for another dateline that loads this".prefix(width))
    }
    let seconds = elapsed / .seconds(1)
    var parts = [
      state.totalFiles.map { "\(grouped(state.files)) of \(files($0))" } ?? files(state.files),
      size(state),
    ]
    if seconds >= 1 {
      let speed = Double(state.bytes) / seconds
      parts.append("\(tenths(speed / 1e6)) MB/s")
      if let total = state.totalBytes, speed > 0 {
        parts.append("\(time(Double(max(0, total - state.bytes)) / speed)) left")
      }
    }
    while !parts.isEmpty {
      let line = "reading  " + parts.joined(separator: " · ")
      if line.count <= width { return line }
      parts.removeLast()
    }
    return String("reading".prefix(width))
  }

  private static func files(_ number: Int) -> String {
    "\(grouped(number)) \(number == 1 ? "file" : "files")"
  }

  /// `56 of 812 MB`, with tenths where the whole is small.
  private static func size(_ state: State) -> String {
    func megabytes(_ bytes: Int) -> String {
      let number = Double(bytes) / 1e6
      let isSmall = (state.totalBytes ?? state.bytes) < 20_000_000
      return isSmall ? tenths(number) : grouped(Int(number))
    }
    return state.totalBytes.map { "\(megabytes(state.bytes)) of \(megabytes($0)) MB" }
      ?? "\(megabytes(state.bytes)) MB"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text += "," }
      text.append(digit.element)
    }
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  /// `8 s`, `2 min`, `1 h 20 min`: as exact as an estimate is.
  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
