internal import CorpusQuery
internal import CorpusStore
internal import Glibc
internal import SpanAlgebra
internal import Synchronization

/// A small segment with bytes of its files changed as the input says: it is refused with an error of
/// the store, or everything in it can be asked for, and a check names the column that was changed.
///
/// The input is a row of damages, each of six bytes: the file, the place in it, whether it is cut
/// short there, and the byte to put there. The times of the files stay as they were, so that opening
/// does not find the damage by itself; a manifest that was changed gets the digest that it needs.
func fuzzSegment(_ input: [UInt8]) {
  var files = original
  let before = written.withLock { $0 }
  for first in stride(from: 0, to: input.count - 5, by: 6).prefix(16) {
    let number = Int(input[first]) % files.count
    guard !files[number].bytes.isEmpty else { continue }
    let place =
      (Int(input[first + 1]) << 16 | Int(input[first + 2]) << 8 | Int(input[first + 3]))
      % files[number].bytes.count
    if input[first + 4] & 0x0F == 0x0F {
      files[number].bytes.removeSubrange(place...)
    } else {
      files[number].bytes[place] = input[first + 5]
    }
  }
  // One damage may put back what another changed.
  let touched = Set(files.indices.filter { files[$0].bytes != original[$0].bytes })
  let isLie = touched.contains { files[$0].name == "manifest" }
  for number in files.indices where touched.contains(number) || before.contains(number) {
    if files[number].name == "manifest", touched.contains(number) { sign(&files[number].bytes) }
    write(files[number])
  }
  written.withLock { $0 = touched }
  do throws(StoreError) {
    let segment = try Segment(path: folder)
    visit(segment)
    let isWhole = (try? segment.check()) != nil
    demand(isLie || isWhole == touched.isEmpty, "a check finds what was changed")
  } catch {
    demand(!touched.isEmpty, "an undamaged segment is opened: \(error)")
    demand(error.description.contains("/"), "an error names the file: \(error)")
  }
}

/// Gives a manifest the last line that fits the others.
private func sign(_ manifest: inout [UInt8]) {
  guard let end = manifest.dropLast().lastIndex(of: 0x0A) else { return }
  manifest.removeSubrange((end + 1)...)
  manifest += Array("digest\t\(hexadecimal(Checksum.of(manifest)))\n".utf8)
}

/// Asks a segment for all that it has.
private func visit(_ segment: Segment) {
  for document in 0..<segment.documentCount {
    let text = segment.textSpan(ofDocument: document)
    _ = segment.utf8(text)
    _ = segment.characterRange(text, of: document)
    _ = segment.documents.name(document) + segment.documents.path(document)
    _ = segment.documents.fields(document).count + segment.documents.record(document)
    let tokens = segment.tokens(of: document)
    for position in tokens.start..<tokens.end {
      _ = segment.string(segment.textSpan(of: position))
      _ = segment.lexicon.string(segment.lexicon.term(of: segment.form(at: position)))
      _ = segment.document(containing: position)
    }
  }
  for schema in LayerSchema.all {
    guard let layer = segment.layer(schema) else { continue }
    for document in 0..<segment.documentCount { _ = layer.regions(of: document) }
    for region in 0..<layer.count {
      _ = segment.string(layer.textSpan(region))
      let span = layer.tokenSpan(region)
      if span.start < span.end { _ = segment.textSpan(of: span) }
      for name in layer.schema.attributes { _ = layer.value(region, named: name) }
    }
    _ = layer.regions(overlapping: TokenSpan(start: 1, end: 3))
  }
  for term in 0..<UInt32(segment.lexicon.count) {
    let positions = segment.postings.positions(TermID(rawValue: term))
    demand(positions.allSatisfy { Int($0) < segment.tokenCount }, "positions are tokens")
    demand(zip(positions, positions.dropFirst()).allSatisfy(<), "positions ascend")
    _ = segment.lexicon.term(segment.lexicon.string(TermID(rawValue: term)))
  }
  _ = try? segment.readSources()
  for plan in plans {
    guard let hits = try? plan.hits(in: segment) else { continue }
    demand(hits.spans.allSatisfy { Int($0.end) <= segment.tokenCount }, "hits are tokens")
    demand(hits.documents.members.allSatisfy { $0 < segment.documentCount }, "documents are there")
  }
}

private let plans: [Plan] = [
  "talks", "the", "'The'", "t*", "/t.*s/", "\"the talks\"", "the near/3 talks", "the -moscow",
  "the talks within sentence", "<person>", "a:<person> []{0,9} b:<person> :: a.entity != b.entity",
  "the outside quote", "talks including chrome", "source:afp", "date:2017", "person:mara",
  "speaker:mara", "<sentence> containing talks", "\"the\" [word!=\"talks\"] []", "title:talks",
  "[]{2} \"talks\"", "a:[] []{0,2} b:[] :: a = b",
].compactMap { text in
  let context = QueryContext(
    tokenize: { $0.split(separator: " ").map(String.init) }, layers: LayerSchema.all.map(\.name),
    fields: [])
  return (try? parse(text, context: context)).map { Plan($0) }
}

// MARK: The undamaged segment

private struct SegmentFile: Sendable {
  var name: String
  var bytes: [UInt8]
  /// When it was changed, in seconds and nanoseconds.
  var modified: (Int, Int)
}

private let folder: String = {
  let path = "/dev/shm/dateline-fuzz-\(getpid())"
  var writer = SegmentWriter()
  for number in 0..<12 {
    guard (try? writer.append(document(number))) != nil else { fatalError("not appended") }
  }
  writer.endSource(path: "pages", size: 1, modified: 1, isComplete: true, problems: [])
  guard (try? writer.write(to: path)) != nil else { fatalError("not written") }
  return path
}()

/// The files as they were written, read once.
private let original: [SegmentFile] = {
  guard let names = try? folderContents(folder) else { fatalError("not read") }
  return names.sorted().map { name in
    var status = stat()
    let descriptor = unsafe open("\(folder)/\(name)", O_RDONLY)
    // The buffers live until the calls return.
    demand(unsafe fstat(descriptor, &status) == 0, "the file is there")
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    demand(count == bytes.count, "the file is read whole")
    _ = close(descriptor)
    return SegmentFile(
      name: name, bytes: bytes, modified: (status.st_mtim.tv_sec, status.st_mtim.tv_nsec))
  }
}()

/// The files that are damaged on disk, by number.
private let written = Mutex<Set<Int>>([])

/// Puts a file in its place, changed or not, with the times that it had.
private func write(_ file: SegmentFile) {
  let descriptor = unsafe open("\(folder)/\(file.name)", O_WRONLY | O_TRUNC)
  demand(descriptor >= 0, "the file is there")
  // Buffers live until the calls return.
  let count = unsafe file.bytes.withUnsafeBytes {
    unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
  }
  demand(count == file.bytes.count, "the file is written whole")
  let time = timespec(tv_sec: file.modified.0, tv_nsec: file.modified.1)
  _ = unsafe [time, time].withUnsafeBufferPointer { unsafe futimens(descriptor, $0.baseAddress) }
  _ = close(descriptor)
}

/// A document of some hundred tokens with every layer.
private func document(_ number: Int) -> DocumentDraft {
  let words = ["The", "talks", "in", "Moscow", "Mara", "Quill", "said", "the", "\u{201C}", "no"]
  var text: [UInt8] = []
  var tokens: [TextSpan] = []
  for index in 0..<(60 + number * 17) {
    if index > 0 { text.append(index % 11 == 0 ? 0x0A : 0x20) }
    let word = index % 13 == 0 ? "w\(index)é" : words[(index * 7 + number) % words.count]
    tokens.append(TextSpan(start: text.count, end: text.count + word.utf8.count))
    text += word.utf8
  }
  var draft = DocumentDraft(name: "page \(number)", path: "pages", record: number + 1, text: text)
  draft.setField("date", "2017-02-0\(number % 9 + 1)")
  if number % 2 == 0 { draft.setField("source", "AFP") }
  draft.tokens = tokens
  for schema in LayerSchema.all {
    let length = schema.name == "story" ? 50 : 3 + schema.name.utf8.count % 5
    draft[schema] = stride(from: number % 3, to: tokens.count - length, by: length + 2).map {
      Region(
        TextSpan(start: tokens[$0].start, end: tokens[$0 + length - 1].end),
        values: schema.attributes.map { $0 == "kind" ? "person" : "Mara Quill" })
    }
    if schema.name == "chrome" { draft[schema] = Array(draft[schema].prefix(1)) }
  }
  return draft
}
