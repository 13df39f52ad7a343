package import CorpusStore

/// A file of JSON objects after each other: one on each line, several on one, or each over lines.
///
/// An object goes on over lines while its brackets are open and no line at its own indentation
/// begins another one, so that a broken record takes no other with it.
package struct JSONLinesReader: DocumentReader {
  package let endings = ["jsonl", "ndjson"]
  /// Whether the lines are those of one array, with its brackets around them.
  private let isArray: Bool

  package init() { isArray = false }

  init(isArray: Bool) { self.isArray = isArray }

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isJSONLines }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    guard var lines = TextLines(&bytes, of: file, report: report) else { return }
    var records = RecordMapper(file: file, options: options)
    var isEmpty = true
    var hasRecords = false
    while let line = lines.next(from: &bytes) {
      guard case .text(var text) = line.content else {
        isEmpty = false
        hasRecords = true
        report(line.tooLongProblem(in: file))
        continue
      }
      guard text.text.contains(where: { $0 > 0x20 }) else { continue }
      isEmpty = false
      if isBracket(text.text) { continue }
      var values = values(in: text.text)
      if let error = values.error, error.offset >= text.text.count,
        collect(into: &text, from: &lines, &bytes)
      {
        values = self.values(in: text.text)
      }
      func problem(_ kind: SourceProblem.Kind, _ reason: String) {
        report(ReadingProblem(kind, path: file.path, line: line.number, reason: reason))
      }
      if text.brokenBytes > 0 { problem(.mended, text.brokenBytesReason) }
      if values.halfPairs > 0 { problem(.mended, JSONScanner.halfPairsReason(values.halfPairs)) }
      hasRecords = hasRecords || !values.found.isEmpty || values.error != nil
      for value in values.found {
        guard case .object(let members) = value else {
          problem(.skipped, "a record is an object in braces, this one is \(value.kind)")
          continue
        }
        let draft = records.draft(of: members, number: line.number, problem: problem)
        guard var draft else { continue }
        text.note(in: &draft)
        try emit(draft)
      }
      if let error = values.error {
        problem(.skipped, "\(error.description) (at byte \(error.offset + 1) of the line)")
      }
    }
    if let failure = bytes.failure { report(ReadingProblem(path: file.path, reason: failure)) }
    if !hasRecords {
      let reason = isEmpty ? "the file is empty" : JSONReader.noRecords
      report(ReadingProblem(path: file.path, reason: reason))
    }
    records.finish { report(ReadingProblem($0, path: file.path, reason: $1)) }
  }

  /// Whether a line is one bracket or comma of an array around the records.
  private func isBracket(_ line: [UInt8]) -> Bool {
    var ink: UInt8?
    for byte in line where byte > 0x20 {
      guard ink == nil else { return false }
      ink = byte
    }
    return ink == UInt8(ascii: "[") || ink == UInt8(ascii: "]") || ink == UInt8(ascii: ",")
  }

  /// The values of a line, and what ends them before the line does.
  private func values(
    in line: [UInt8]
  ) -> (found: [JSONValue], error: JSONError?, halfPairs: Int) {
    var scanner = JSONScanner(line)
    var found: [JSONValue] = []
    do throws(JSONError) {
      while let value = try scanner.nextValue(inArray: isArray) { found.append(value) }
    } catch {
      return (found, error, scanner.halfPairs)
    }
    return (found, nil, scanner.halfPairs)
  }

  /// Adds the lines over which an open record goes on; `false` where there are none.
  private func collect(
    into text: inout DecodedText, from lines: inout TextLines, _ bytes: inout ByteSource
  ) -> Bool {
    let indentation = text.text.prefix { $0 == 0x20 || $0 == 0x09 }.count
    var brackets = OpenBrackets()
    brackets.read(text.text)
    var didAdd = false
    while brackets.depth > 0, !brackets.isInString, let line = lines.next(from: &bytes) {
      guard case .text(let more) = line.content,
        !opensRecord(more.text, at: indentation),
        text.text.count + more.text.count < ReadingLimits.recordBytes
      else {
        lines.putBack(line)
        break
      }
      brackets.read(more.text)
      text.text.append(0x0A)
      text.text += more.text
      text.brokenBytes += more.brokenBytes
      if more.encoding != "UTF-8" { text.encoding = more.encoding }
      didAdd = true
    }
    return didAdd
  }

  private func opensRecord(_ line: [UInt8], at indentation: Int) -> Bool {
    let spaces = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard spaces <= indentation, spaces < line.count else { return false }
    return line[spaces] == UInt8(ascii: "{") || line[spaces] == UInt8(ascii: "[")
  }
}

/// How deep a JSON text is inside brackets.
private struct OpenBrackets {
  private(set) var depth = 0
  private(set) var isInString = false

  mutating func read(_ line: [UInt8]) {
    var isEscaped = false
    for byte in line {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
  }
}
