internal import CorpusStore

/// The lines of a file of records as UTF-8, with their numbers.
///
/// Memory is bounded by one line, or by the whole file of at most ``ReadingLimits/recordBytes``
/// where its line ends are no line feeds of one byte: UTF-16, and carriage returns alone.
struct TextLines {
  struct Line {
    enum Content {
      /// Without the line feed.
      case text(DecodedText)
      /// Longer than ``ReadingLimits/recordBytes``; its number of bytes.
      case tooLong(Int)
    }

    /// Counted from 1.
    var number: Int
    var content: Content

    func tooLongProblem(in file: SourceFile) -> ReadingProblem {
      guard case .tooLong(let count) = content else {
        return ReadingProblem(path: file.path, line: number, reason: "a line that is too long")
      }
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      return ReadingProblem(
        path: file.path, line: number,
        reason: "a line of \(ReadingLimits.megabytes(count)); the limit for one record is \(limit)")
    }
  }

  private let decoder: LineDecoder
  private var number = 0
  /// Lines to be read again, the next one last.
  private var waiting: [Line] = []

  /// Gives `nil` after a problem that leaves nothing to read.
  init?(_ bytes: inout ByteSource, of file: SourceFile, report: (ReadingProblem) -> Void) {
    let sample = Array(bytes.prefix(guessSampleBytes))
    let isOldMac = sample.contains(0x0D) && !sample.contains(0x0A)
    do throws(DecodingError) {
      let found = try LineDecoder(sample: sample)
      guard !found.encoding.hasPlainLines || isOldMac else {
        decoder = found
        return
      }
      guard let all = bytes.rest(limit: ReadingLimits.recordBytes) else {
        let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
        let form = isOldMac ? "whose lines end in carriage returns" : "in \(found.encoding.name)"
        report(
          ReadingProblem(
            path: file.path, reason: "longer than the limit of \(limit) for a file \(form)"))
        return nil
      }
      var text = try decodeText(all)
      if text.brokenBytes > 0 {
        report(ReadingProblem(.mended, path: file.path, reason: text.brokenBytesReason))
      }
      if isOldMac, !text.text.contains(0x0A) {
        for index in text.text.indices where text.text[index] == 0x0D { text.text[index] = 0x0A }
      }
      bytes = ByteSource(text.text)
      decoder = LineDecoder(.utf8)
    } catch {
      report(ReadingProblem(path: file.path, reason: error.description))
      return nil
    }
  }

  /// The next line; `nil` at the end.
  mutating func next(from bytes: inout ByteSource) -> Line? {
    if let line = waiting.popLast() { return line }
    guard let line = bytes.nextLine(limit: ReadingLimits.recordBytes) else { return nil }
    number += 1
    switch line {
    case .tooLong(let count): return Line(number: number, content: .tooLong(count))
    case .bytes(var line):
      if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      return Line(number: number, content: .text(decoder.decode(line)))
    }
  }

  /// Makes a line the next one again.
  mutating func putBack(_ line: Line) { waiting.append(line) }
}
