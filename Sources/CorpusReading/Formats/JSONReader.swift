package import CorpusStore

/// A file that is one JSON object, or an array of them.
///
/// A file with several objects after each other is read as JSON Lines, which it is by content.
package struct JSONReader: DocumentReader {
  package let endings = ["json"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isJSON && !prefix.isJSONLines }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func problem(_ reason: String, line: Int? = nil) {
      report(ReadingProblem(path: file.path, line: line, reason: reason))
    }
    guard let all = bytes.rest(limit: ReadingLimits.recordBytes) else {
      let limit = ReadingLimits.megabytes(ReadingLimits.recordBytes)
      return problem(
        "longer than the limit of \(limit) for a JSON document; JSON Lines has no such limit")
    }
    if let failure = bytes.failure { return problem(failure) }
    guard all.contains(where: { $0 > 0x20 }) else { return problem("the file is empty") }
    let decoded: DecodedText
    do { decoded = try decodeText(all) } catch { return problem(error.description) }
    if decoded.brokenBytes > 0 { problem(decoded.brokenBytesReason) }

    let text = decoded.text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = JSONScanner(decoded.text, from: text)
    let value: JSONValue
    do {
      value = try scanner.document()
    } catch  where error.isTrailing {
      var lines = ByteSource(decoded.text)
      return try JSONLinesReader().read(
        &lines, from: file, options: options, emit: emit, report: report)
    } catch {
      let line = decoded.text[..<error.offset].count { $0 == 0x0A } + 1
      return problem(error.description, line: line)
    }
    try emitRecords(of: value, from: file, options: options, emit: emit) { problem($0) }
  }

  private func emitRecords(
    of value: JSONValue, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, problem: (String) -> Void
  ) rethrows {
    var records = RecordMapper(file: file, options: options)
    var objects = [value]
    if case .array(let elements) = value { objects = elements }
    for (index, object) in objects.enumerated() {
      let number = index + 1
      let place = objects.count > 1 ? "record \(number): " : ""
      guard case .object(let members) = object else {
        problem(place + "a record is an object in braces, this one is \(object.kind)")
        continue
      }
      guard let draft = records.draft(of: members, number: number, problem: { problem(place + $0) })
      else { continue }
      try emit(draft)
    }
  }
}
