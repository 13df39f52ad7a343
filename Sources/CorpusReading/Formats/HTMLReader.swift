package import CorpusStore

/// A file that is one web page.
package struct HTMLReader: DocumentReader {
  package let endings = ["html", "htm", "xhtml", "shtml"]

  package init() {}

  package func recognizes(_ prefix: ContentPrefix) -> Bool { prefix.isHTML }

  package func read(
    _ bytes: inout ByteSource, from file: SourceFile, options: ReadingOptions,
    emit: (DocumentDraft) throws -> Void, report: (ReadingProblem) -> Void
  ) rethrows {
    func skip(_ reason: String) { report(ReadingProblem(path: file.path, reason: reason)) }
    var all: [UInt8]
    do { all = try bytes.whole(for: "one page") } catch { return skip(error.description) }
    let zeros = ZeroBytes(masking: &all)
    var decoded: DecodedText
    do {
      decoded = try decodeText(all, declared: declaredEncoding(of: all))
    } catch { return skip(error.description) }
    zeros?.mend(&decoded.text)
    var losses = zeros.map { [$0.reason] } ?? []
    if decoded.brokenBytes > 0 { losses.append(decoded.brokenBytesReason) }
    var (draft, parts) = pageDraft(of: decoded.text, name: file.name, path: file.path)
    losses += parts
    if draft.text.isEmpty, draft.field("title") == nil, !draft.claims.contains(where: isTitle) {
      return skip((["a page without text"] + losses).joined(separator: "; "))
    }
    if draft.text.isEmpty { losses.append("a page without text") }
    decoded.note(in: &draft)
    for loss in losses { report(ReadingProblem(.mended, path: file.path, reason: loss)) }
    try emit(draft)
  }

  private func isTitle(_ claim: Claim) -> Bool { claim.field == "title" }
}

/// The few zero bytes of a page, which do not make it unreadable.
private struct ZeroBytes {
  let count: Int
  /// The control code that stands for them while the page is decoded.
  private let mask: UInt8

  var reason: String { "\(count) zero \(count == 1 ? "byte" : "bytes") became U+FFFD" }

  /// Puts a control code that the page does not use in the place of each.
  ///
  /// UTF-16 and files with more than one in a thousand stay as they are: `nil`, as for none.
  init?(masking page: inout [UInt8]) {
    guard !page.starts(with: [0xFF, 0xFE]), !page.starts(with: [0xFE, 0xFF]) else { return nil }
    guard page.contains(0) else { return nil }
    var codes = [Int](repeating: 0, count: 32)
    for byte in page where byte < 32 { codes[Int(byte)] += 1 }
    count = codes[0]
    guard count > 0, count <= max(2, page.count / 1_000),
      let free = (1...8).first(where: { codes[$0] == 0 })
    else { return nil }
    mask = UInt8(free)
    for index in page.indices where page[index] == 0 { page[index] = mask }
  }

  /// Puts U+FFFD in the place of each code.
  func mend(_ text: inout [UInt8]) {
    var mended: [UInt8] = []
    mended.reserveCapacity(text.count + 2 * count)
    for byte in text {
      if byte == mask { mended += [0xEF, 0xBF, 0xBD] } else { mended.append(byte) }
    }
    text = mended
  }
}
