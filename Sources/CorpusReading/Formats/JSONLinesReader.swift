package import CorpusStore

/// A file with a JSON object on each line.
package struct JSONLinesReader: DocumentReader {
  package let endings = ["jsonl", "ndjson"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isJSONLines }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    if bytes.prefix(2).elementsEqual([0xFF, 0xFE]) || bytes.prefix(2).elementsEqual([0xFE, 0xFF]) {
      guard let narrow = narrowed(&bytes, of: file, report: report) else { return }
      bytes = ByteSource(narrow)
    }
    var records = RecordMapper(file: file, options: options)
    var number = 0
    var isEmpty = true
    while let line = bytes.nextLine(limit: ReadingLimits.recordBytes) {
      number += 1
      func problem(_ reason: String) {
        report(ReadingProblem(path: file.path, line: number, reason: reason))
      }
      switch line {
      case .tooLong(let count):
        isEmpty = false
        let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
        problem(
          "a line of \(ReadingLimits.megabytes(count)); the limit for one record is \(limit)")
      case .bytes(var line):
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        isEmpty = false
        guard let draft = records.draft(fromLine: line, number: number, problem: problem) else {
          continue
        }
        try emit(draft)
      }
    }
    if let failure = bytes.failure { report(ReadingProblem(path: file.path, reason: failure)) }
    if isEmpty { report(ReadingProblem(path: file.path, reason: "the file is empty")) }
  }

  /// UTF-16 has no line feeds of one byte, so such a file is read as a whole.
  private func narrowed(
    _ bytes: inout ByteSource, of file: SourceFile, report: (ReadingProblem) -> Void
  ) -> [UInt8]? {
    guard let all = bytes.rest(limit: ReadingLimits.recordBytes) else {
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      report(
        ReadingProblem(
          path: file.path, reason: "longer than the limit of \(limit) for a file in UTF-16"))
      return nil
    }
    do {
      return try decodeText(all).text
    } catch {
      report(ReadingProblem(path: file.path, reason: error.description))
      return nil
    }
  }
}
