package import CorpusStore

/// A file that is one JSON object, or an array of them.
///
/// An object without a text of its own that holds exactly one array of objects, as
/// `{"articles": […]}`, stands for these; so does an object inside it that does. A file with several
/// objects after each other is read as JSON Lines, which it is by content; so is an array with a
/// broken record in it.
package struct JSONReader: DocumentReader {
  package let endings = ["json"]

  /// Why a file of brackets alone gives nothing.
  static let noRecords = "there are no records between its brackets"

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isJSON && !prefix.isJSONLines }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func problem(
      _ reason: String, _ kind: SourceProblem.Kind = .skipped, line: Int? = nil
    ) {
      report(ReadingProblem(kind, path: file.path, line: line, reason: reason))
    }
    let all: [UInt8]
    let limited = "a JSON document; JSON Lines has no such limit"
    do { all = try bytes.whole(for: limited, needsInk: true) } catch {
      return problem(error.description)
    }
    let decoded: DecodedText
    do { decoded = try decodeText(all) } catch { return problem(error.description) }
    if decoded.brokenBytes > 0 { problem(decoded.brokenBytesReason, .mended) }

    var scanner = JSONScanner(decoded.text)
    let value: JSONValue
    do {
      value = try scanner.document()
    } catch {
      let isArray = decoded.text.first { $0 > 0x20 } == UInt8(ascii: "[")
      guard isArray || error.isTrailing else {
        let line = decoded.text[..<error.offset].count { $0 == 0x0A } + 1
        return problem(error.description, line: line)
      }
      var lines = ByteSource(decoded.text)
      return try JSONLinesReader(isArray: isArray).read(
        &lines, from: file, options: options, emit: emit, report: report)
    }
    if scanner.halfPairs > 0 {
      problem(JSONScanner.halfPairsReason(scanner.halfPairs), .mended)
    }
    try emitRecords(of: value, in: decoded, from: file, options: options, emit: emit) {
      problem($1, $0)
    }
  }

  private func emitRecords(
    of value: JSONValue, in decoded: DecodedText, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, problem: RecordMapper.Report
  ) rethrows {
    var records = RecordMapper(file: file, options: options)
    let objects = objects(of: value, by: records, problem: problem)
    if objects.isEmpty { problem(.skipped, Self.noRecords) }
    for (index, object) in objects.enumerated() {
      let number = index + 1
      let place = objects.count > 1 ? "record \(number): " : ""
      guard case .object(let members) = object else {
        problem(.skipped, place + "a record is an object in braces, this one is \(object.kind)")
        continue
      }
      let draft = records.draft(of: members, number: number) { problem($0, place + $1) }
      guard var draft else { continue }
      if decoded.encoding != "UTF-8" { draft.setField("encoding", decoded.encoding) }
      try emit(draft)
    }
    records.finish(problem)
  }

  /// The records that a document stands for.
  private func objects(
    of value: JSONValue, by records: RecordMapper, problem: RecordMapper.Report
  ) -> [JSONValue] {
    var value = value
    while case .object(let members) = value, !records.hasText(members) {
      let lists = members.filter { $0.value.isArrayOfObjects }
      let inner = members.filter { $0.value.kind == "an object" }
      guard let list = lists.first ?? inner.first,
        lists.count == 1 || lists.isEmpty && inner.count == 1
      else { break }
      let others = members.map(\.name).filter { $0 != list.name }
      if !lists.isEmpty, !others.isEmpty {
        problem(
          .mended,
          "the records are those of '\(list.name)'; beside them and not kept are "
            + RecordMapper.list(others))
      }
      value = list.value
    }
    if case .array(let elements) = value { return elements }
    return [value]
  }
}

extension JSONValue {
  /// Whether it is an array of objects and of nothing else, at least one.
  fileprivate var isArrayOfObjects: Bool {
    guard case .array(let elements) = self, !elements.isEmpty else { return false }
    return elements.allSatisfy {
      if case .object = $0 { true } else { false }
    }
  }
}
