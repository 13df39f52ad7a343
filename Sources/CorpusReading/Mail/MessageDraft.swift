internal import CorpusStore

/// Reads one message: its header as fields and claims, the text of its parts as the document's.
///
/// - Parameters:
///   - bytes: The message as it was sent, without the `From ` line of a mailbox.
///   - name: What users call the document.
///   - path: The path of its source.
///   - record: The number of the message there, from 1.
/// - Returns: The draft; `nil` for a text without any header. And what of the message is not in it,
///   a phrase each.
/// - Complexity: O(*n*) in the message's length.
func messageDraft(
  of bytes: [UInt8], name: String, path: String, record: Int = 1
) -> (draft: DocumentDraft?, losses: [String]) {
  let bytes = bytes.withReadableLines
  let tree = MailTree(bytes)
  guard let root = tree.parts.first else { return (nil, []) }
  var losses: [String] = []
  if root.header.fields.isEmpty {
    // An empty line first is a message without a header; anything else is no message.
    guard root.body.lowerBound > 0 else { return (nil, []) }
    losses.append("the message has no header")
  }
  let content = MailText(tree)
  var facts = MailFields(root.header)
  facts.add("attachments", content.attachments.joined(separator: "; "))
  if facts.leftOut > 0 {
    losses.append(
      "\(facts.leftOut) headers past the limit of \(ReadingLimits.fields) fields are left out")
  }
  facts.add("encoding", content.encodings.joined(separator: ", "))
  if content.brokenBytes > 0 { facts.add("broken_bytes", String(content.brokenBytes)) }
  var draft = DocumentDraft(
    name: name, path: path, record: record, text: content.text, fields: facts.fields)
  draft.claims = facts.claims
  draft[.block] = content.blocks
  losses += content.losses
  if content.text.isEmpty { losses.append("the message has no text, only its header is read") }
  return (draft, shortened(losses))
}

/// The reasons each once, with how often, not more than are told of one message.
private func shortened(_ losses: [String]) -> [String] {
  var counts: [String: Int] = [:]
  var order: [String] = []
  for loss in losses {
    counts[loss, default: 0] += 1
    if counts[loss] == 1 { order.append(loss) }
  }
  var reasons = order.prefix(MailLimits.reasons).map { loss in
    counts[loss].map { $0 > 1 ? "\(loss) (\($0) times)" : loss } ?? loss
  }
  if order.count > reasons.count {
    reasons.append("\(order.count - reasons.count) more things are missing or mended")
  }
  return reasons
}

extension [UInt8] {
  /// A message as lines of bytes: UTF-16 made narrow, a byte-order mark and the line of a mailbox
  /// before the header left out, carriage returns alone made line feeds.
  fileprivate var withReadableLines: [UInt8] {
    var bytes = self
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      let decoded = try? decodeText(bytes)
    {
      bytes = decoded.text
    }
    if !bytes.contains(0x0A), bytes.contains(0x0D) { bytes = bytes.withLineFeeds }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if bytes[start...].starts(with: "From ".utf8) || bytes[start...].starts(with: ">From ".utf8) {
      start = Swift.min(bytes.lineFeed(from: start, to: bytes.count) + 1, bytes.count)
    }
    // Empty lines before a header are no end of it.
    var ink = start
    while ink < bytes.count, bytes[ink] == 0x0A || bytes[ink] == 0x0D { ink += 1 }
    if ink > start, ink < bytes.count,
      !MailHeader(bytes, from: ink, to: Swift.min(bytes.count, ink + 1_000)).fields.isEmpty
    {
      start = ink
    }
    if start > 0 { bytes.removeFirst(start) }
    return bytes
  }
}
