package import CorpusStore
internal import SpanAlgebra

/// A web archive (WARC 1.0 and 1.1): each page, text, feed and JSON answer in it as documents,
/// `FILE#N` in the order of the file.
///
/// Memory is bounded by a few times ``ReadingLimits/recordBytes``, whatever the archive's size.
package struct WARCReader: DocumentReader {
  package let endings = ["warc"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isWARC }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    if bytes.prefix(11).elementsEqual("filedesc://".utf8) {
      let reason = "an ARC file, the format before WARC, which is not read"
      return report(ReadingProblem(path: file.path, reason: reason))
    }
    let isEmpty = bytes.prefix(1).isEmpty
    var scanner = WARCScanner(bytes)
    var archive = WARCDocuments(file: file, options: options)
    var records = 0
    while let item = scanner.next() {
      switch item {
      case .fault(let reason): report(ReadingProblem(path: file.path, reason: reason))
      case .record(let record):
        records += 1
        try archive.read(record, emit: emit, report: report)
      }
    }
    bytes = scanner.source
    for line in archive.tally.lines { report(ReadingProblem(path: file.path, reason: line)) }
    if let failure = bytes.failure { report(ReadingProblem(path: file.path, reason: failure)) }
    if records == 0 {
      let reason = isEmpty ? "the file is empty" : "a web archive without a record"
      report(ReadingProblem(path: file.path, reason: reason))
    } else if archive.count == 0, archive.tally.lines.isEmpty {
      let reason = "a web archive without a page or a text; its records tell of the archive itself"
      report(ReadingProblem(path: file.path, reason: reason))
    }
  }
}

/// Makes documents of the records of one archive.
struct WARCDocuments {
  let file: SourceFile
  let options: ReadingOptions
  /// The documents so far.
  private(set) var count = 0
  private(set) var tally = WARCTally()

  init(file: SourceFile, options: ReadingOptions) {
    self.file = file
    self.options = options
  }

  /// What a record holds, in the form that it is read in.
  private struct Payload {
    var body: [UInt8]
    var type: BodyType
    var reader: BodyType.Reader
  }

  mutating func read(
    _ record: WARCRecord, emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    guard let payload = payload(of: record) else { return }
    for fault in record.faults { self.report(fault, .mended, of: record, to: report) }
    switch payload.reader {
    case .page, .text: try readText(payload, of: record, emit: emit, report: report)
    case .xml: try readXML(payload, of: record, emit: emit, report: report)
    case .json, .lines: try readJSON(payload, of: record, emit: emit, report: report)
    }
  }

  /// The body of a record that holds a document; `nil` for all others, which are counted.
  private mutating func payload(of record: WARCRecord) -> Payload? {
    var body = record.block
    var type = BodyType(record.field("Content-Type"))
    switch record.type {
    case "request", "metadata", "warcinfo", "revisit": return nil
    case "response" where body.starts(with: Array("HTTP/".utf8)):
      let message = HTTPMessage(body)
      guard let status = message.status, status / 100 == 2 else {
        tally.add("responses with status \(message.status ?? 0)")
        return nil
      }
      let coding = message.field("content-encoding")
      guard let whole = withoutCoding(message.wholeBody, coding) else {
        tally.add("responses packed as '\(coding ?? "")'")
        return nil
      }
      body = whole
      type = BodyType(message.field("content-type"))
      if type.name.isEmpty { type = BodyType(record.field("WARC-Identified-Payload-Type")) }
    case "response", "resource", "conversion": break
    default:
      tally.add("records of the kind '\(record.type.prefix(100))'")
      return nil
    }
    guard let reader = type.reader(of: body) else {
      tally.add("records of \(type.name.isEmpty ? "no type" : String(type.name.prefix(100)))")
      return nil
    }
    guard body.contains(where: { $0 > 0x20 }) else {
      tally.add("records without content")
      return nil
    }
    return Payload(body: body, type: type, reader: reader)
  }

  /// A page or a text: one document.
  private mutating func readText(
    _ payload: Payload, of record: WARCRecord,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    let decoded: DecodedText
    do {
      let isPage = payload.reader == .page
      let own = isPage ? declaredEncoding(of: payload.body) : nil
      decoded = try decodeText(payload.body, declared: payload.type.charset ?? own)
    } catch { return self.report(error.description, .skipped, of: record, to: report) }
    if decoded.brokenBytes > 0 {
      self.report(decoded.brokenBytesReason, .mended, of: record, to: report)
    }
    var draft = DocumentDraft(name: file.name, path: file.path, text: decoded.text)
    if payload.reader == .page {
      let page = pageDraft(
        of: decoded.text, name: file.name, path: file.path, address: record.address)
      for loss in page.losses { self.report(loss, .mended, of: record, to: report) }
      draft = page.draft
    }
    guard draft.text.contains(where: { $0 > 0x20 }) else {
      return tally.add("records of \(payload.type.name) without text")
    }
    decoded.note(in: &draft)
    try emit(named(draft, of: record))
  }

  /// A feed or another document of XML.
  private mutating func readXML(
    _ payload: Payload, of record: WARCRecord,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    // A copy, since a closure cannot change what holds it.
    var own = self
    try CorpusReading.readXML(
      payload.body, declared: payload.type.charset, from: file, address: record.address,
      emit: { try emit(own.named($0, of: record)) },
      report: { self.report($0.place, $0.kind, of: record, to: report) })
    count = own.count
  }

  /// Answers of programs are JSON too; those without a text are counted, not named.
  private mutating func readJSON(
    _ payload: Payload, of record: WARCRecord,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    var own = self
    var problems: [ReadingProblem] = []
    var source = ByteSource(payload.body)
    let reader: any DocumentReader = payload.reader == .json ? JSONReader() : JSONLinesReader()
    try reader.read(
      &source, from: file, options: options,
      emit: { try emit(own.named($0, of: record)) },
      report: { if problems.count < WARCTally.limit { problems.append($0) } })
    guard own.count > count else {
      return tally.add("records of \(payload.type.name) without text")
    }
    count = own.count
    for problem in problems { self.report(problem.place, problem.kind, of: record, to: report) }
  }

  /// A document with its name in the archive, and with where and when it was fetched.
  ///
  /// When it was fetched is no date of a document.
  private mutating func named(_ draft: DocumentDraft, of record: WARCRecord) -> DocumentDraft {
    var draft = draft
    count += 1
    if !draft.name.hasPrefix(file.name) { draft.setField("id", draft.name) }
    draft.name = "\(file.name)#\(count)"
    draft.record = count
    if !record.address.isEmpty, draft.field("url") == nil {
      draft.setField("url", record.address)
    }
    if let fetched = record.field("WARC-Date") { draft.setField("fetched", fetched) }
    if let reason = record.field("WARC-Truncated") { draft.setField("truncated", reason) }
    return draft
  }

  private func report(
    _ reason: String, _ kind: SourceProblem.Kind, of record: WARCRecord,
    to report: (ReadingProblem) -> Void
  ) {
    report(ReadingProblem(kind, path: file.path, reason: "\(record.place): \(reason)"))
  }
}

extension ReadingProblem {
  /// The reason with its line, without the path.
  fileprivate var place: String { line.map { "line \($0): \(reason)" } ?? reason }
}
