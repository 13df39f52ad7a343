internal import Testing

@testable internal import dateline

@Suite struct `A progress line` {
  @Test(arguments: [
    (
      Progress.State(files: 120, totalFiles: 1203, bytes: 34_100_000, totalBytes: 340_000_000),
      Duration.seconds(4), "120 of 1,203 files  34.1 MB  8.5 MB/s  36 s left"
    ),
    (.init(files: 3, bytes: 50_000), .milliseconds(300), "3 files  0.1 MB"),
    (.init(files: 3, bytes: 5_000_000), .seconds(2), "3 files  5.0 MB  2.5 MB/s"),
    (
      .init(files: 1, totalFiles: 2, bytes: 1_000_000, totalBytes: 100_000_000), .seconds(10),
      "1 of 2 files  1.0 MB  0.1 MB/s  16 min 30 s left"
    ),
    (
      .init(files: 1, totalFiles: 1, bytes: 1, totalBytes: 1), .seconds(1),
      "1 of 1 files  0.0 MB  0.0 MB/s  0 s left"
    ),
    (
      .init(files: 9_999_999, bytes: 1_999_999_999_999, totalBytes: 9_000_000_000_000),
      .seconds(3600), "9,999,999 files  2,000,000.0 MB  555.6 MB/s  3 h 30 min left"
    ),
  ])
  func `tells files, megabytes, speed and the time left`(
    state: Progress.State, elapsed: Duration, line: String
  ) {
    #expect(Progress.line(for: state, after: elapsed, columns: 80) == line)
  }

  @Test func `is narrower than the window`() {
    let state = Progress.State(files: 120, totalFiles: 1203, bytes: 34_100_000)
    #expect(Progress.line(for: state, after: .seconds(4), columns: 10) == "120 of 1,")
  }
}
