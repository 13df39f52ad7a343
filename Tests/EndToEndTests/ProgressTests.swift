internal import Testing

@testable internal import dateline

@Suite struct `A progress line` {
  @Test(arguments: [
    (
      Progress.State(files: 120, totalFiles: 1203, bytes: 34_100_000, totalBytes: 340_000_000),
      Duration.seconds(4), "reading  120 of 1,203 files · 34 of 340 MB · 8.5 MB/s · 36 s left"
    ),
    (.init(files: 3, bytes: 50_000), .milliseconds(300), "reading  3 files · 0.1 MB"),
    (.init(files: 3, bytes: 5_000_000), .seconds(2), "reading  3 files · 5.0 MB · 2.5 MB/s"),
    (
      .init(files: 1, totalFiles: 2, bytes: 1_000_000, totalBytes: 100_000_000), .seconds(10),
      "reading  1 of 2 files · 1 of 100 MB · 0.1 MB/s · 17 min left"
    ),
    (
      .init(files: 1, totalFiles: 1, bytes: 1, totalBytes: 1), .seconds(1),
      "reading  1 of 1 file · 0.0 of 0.0 MB · 0.0 MB/s · 0 s left"
    ),
    (
      .init(files: 1234, totalFiles: 10_000, bytes: 56_000_000, totalBytes: 812_000_000),
      .seconds(9), "reading  1,234 of 10,000 files · 56 of 812 MB · 6.2 MB/s · 2 min left"
    ),
    (
      .init(files: 9_999_999, bytes: 1_999_999_999_999, totalBytes: 9_000_000_000_000),
      .seconds(3600),
      "reading  9,999,999 files · 1,999,999 of 9,000,000 MB · 555.6 MB/s · 3 h 30 min left"
    ),
  ])
  func `tells files, megabytes, speed and the time left`(
    state: Progress.State, elapsed: Duration, line: String
  ) {
    #expect(Progress.line(for: state, after: elapsed, columns: 100) == line)
  }

  @Test(arguments: [
    (80, "reading  120 of 1,203 files · 34 MB · 8.5 MB/s"),
    (40, "reading  120 of 1,203 files · 34 MB"), (30, "reading  120 of 1,203 files"),
    (10, "reading"), (4, "rea"), (0, ""),
  ])
  func `leaves out what a narrow window has no room for`(columns: Int, line: String) {
    let state = Progress.State(files: 120, totalFiles: 1203, bytes: 34_100_000)
    #expect(Progress.line(for: state, after: .seconds(4), columns: columns) == line)
  }

  @Test func `says that it waits`() {
    let line = Progress.line(for: .init(isWaiting: true), after: .seconds(4), columns: 100)
    #expect(line == "waiting for another dateline that loads this")
  }
}
