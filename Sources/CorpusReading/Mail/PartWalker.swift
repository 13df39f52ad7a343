/// Goes through the parts of a message and reads those that are text.
struct PartWalker {
  /// A text on its way into the document.
  struct Piece {
    /// What it is to the message.
    enum Place { case own, header, forwarded, attachment }

    var text: [UInt8]
    var place: Place
    /// The subject of the message that it stands in.
    var subject: SubjectLine
  }

  let tree: MailTree
  private(set) var pieces: [Piece] = []
  private(set) var attachments: [String] = []
  private(set) var losses: [String]
  private(set) var encodings: [String] = []
  private(set) var brokenBytes = 0
  private var subject: SubjectLine
  /// How many messages are around the tree.
  private let depth: Int
  /// Texts that were read to compare them, by part.
  private var rendered: [Int: [UInt8]] = [:]

  /// How many of those were encoded as a whole.
  private let encodedMessages: Int

  init(tree: MailTree, depth: Int = 0, encodedMessages: Int = 0) {
    self.tree = tree
    self.depth = depth
    self.encodedMessages = encodedMessages
    losses = tree.losses
    subject = SubjectLine(tree.parts[0].header["subject"].map(headerText) ?? "")
  }

  /// Takes in a part and those inside it.
  mutating func walk(_ part: Int, as place: Piece.Place) {
    let own = tree.parts[part]
    let children = tree.children(of: part)
    if own.isOpened, own.type.isMessage {
      for child in children { forward(child) }
    } else if own.isOpened, children.isEmpty {
      losses.append("the boundary of a \(own.type.name) never comes; read as one text")
      add(part, as: place, isHTML: false)
    } else if own.isOpened, own.type.name == "multipart/alternative" {
      walkAlternatives(children, as: place)
    } else if own.isOpened {
      for child in children { walk(child, as: place) }
    } else {
      walkLeaf(part, as: place)
    }
  }

  /// Takes in a message inside the message, its header as lines of text.
  private mutating func forward(_ part: Int) {
    let header = tree.parts[part].header
    addHeaderLines(header)
    let outer = subject
    subject = SubjectLine(header["subject"].map(headerText) ?? "")
    walk(part, as: .forwarded)
    subject = outer
  }

  private mutating func addHeaderLines(_ header: MailHeader) {
    var text = ""
    for (name, label) in [
      ("from", "From"), ("date", "Date"), ("to", "To"), ("cc", "Cc"), ("subject", "Subject"),
    ] {
      guard let value = header[name] else { continue }
      let isList = name == "from" || name == "to" || name == "cc"
      let words =
        isList ? MailAddress.list(value).map(\.text).joined(separator: ", ") : headerText(value)
      if !words.isEmpty { text += "\(label): \(words)\n" }
    }
    if !text.isEmpty {
      pieces.append(Piece(text: Array(text.utf8), place: .header, subject: subject))
    }
  }

  // MARK: Alternatives

  /// Reads the plain text, or the HTML where that says much more; of the others only the files.
  private mutating func walkAlternatives(_ children: [Int], as place: Piece.Place) {
    func first(_ kind: LeafKind) -> (child: Int, leaf: Int)? {
      for child in children {
        let leaf = (child..<tree.parts[child].end).first { !tree.parts[$0].isOpened && isText($0) }
        if let leaf, LeafKind(tree.parts[leaf]) == kind { return (child, leaf) }
      }
      return nil
    }
    guard let plain = first(.plain), let html = first(.html) else {
      let chosen = first(.plain) ?? first(.html)
      for child in children {
        if chosen == nil || child == chosen?.child { walk(child, as: place) } else { list(child) }
      }
      return
    }
    let chosen = isBetter(html.leaf, than: plain.leaf) ? html.child : plain.child
    for child in children {
      if child == chosen { walk(child, as: place) } else { list(child) }
    }
  }

  /// Whether a part is a text that is no file.
  private func isText(_ part: Int) -> Bool {
    LeafKind(tree.parts[part]) != .file && disposition(of: part).name != "attachment"
  }

  /// Whether the plain text is a stub: few words where the HTML has four times as many.
  private mutating func isBetter(_ html: Int, than plain: Int) -> Bool {
    let short = inkCount(of: plain, isHTML: false)
    return short < 300 && inkCount(of: html, isHTML: true) > short * 4
  }

  private mutating func inkCount(of part: Int, isHTML: Bool) -> Int {
    let text = render(part, isHTML: isHTML) ?? []
    rendered[part] = text
    return text.count { $0 > 0x20 }
  }

  /// Names the files in an alternative that is not read.
  private mutating func list(_ part: Int) {
    for inner in part..<tree.parts[part].end where !tree.parts[inner].isOpened {
      let kind = LeafKind(tree.parts[inner])
      if kind == .file || fileName(of: inner) != nil { listAttachment(inner, isRead: false) }
    }
  }

  // MARK: Leaves

  private mutating func walkLeaf(_ part: Int, as place: Piece.Place) {
    let own = tree.parts[part]
    if own.type.isMessage, readEncodedMessage(part) { return }
    let kind = LeafKind(own)
    guard kind != .file else { return listAttachment(part, isRead: false) }
    let isFile =
      part > 0 && (disposition(of: part).name == "attachment" || fileName(of: part) != nil)
    let isRead = add(part, as: isFile ? .attachment : place, isHTML: kind == .html)
    if isFile || !isRead { listAttachment(part, isRead: isRead) }
  }

  /// Reads a message that is encoded as a whole.
  private mutating func readEncodedMessage(_ part: Int) -> Bool {
    var ancestors = depth + 1
    var around = tree.parts[part].parent
    while around >= 0 {
      ancestors += 1
      around = tree.parts[around].parent
    }
    guard ancestors < MailLimits.depth, encodedMessages < MailLimits.encodedMessages else {
      losses.append(
        "messages encoded inside each other deeper than the limit of"
          + " \(MailLimits.encodedMessages) are not read")
      return false
    }
    guard
      let (bytes, loss) = TransferEncoding(tree.parts[part].header["content-transfer-encoding"])
        .decode(tree.bytes[tree.parts[part].body])
    else { return false }
    if let loss { losses.append("a forwarded message: \(loss)") }
    let inner = MailTree(bytes, depth: ancestors)
    guard let root = inner.parts.first, !root.header.fields.isEmpty else { return false }
    var walker = PartWalker(
      tree: inner, depth: ancestors, encodedMessages: encodedMessages + 1)
    walker.forward(0)
    pieces += walker.pieces
    attachments += walker.attachments
    losses += walker.losses
    for name in walker.encodings where !encodings.contains(name) { encodings.append(name) }
    brokenBytes += walker.brokenBytes
    return true
  }

  @discardableResult
  private mutating func add(_ part: Int, as place: Piece.Place, isHTML: Bool) -> Bool {
    guard let text = rendered[part] ?? render(part, isHTML: isHTML) else { return false }
    pieces.append(Piece(text: text, place: place, subject: subject))
    return true
  }

  /// The text of a part; `nil` for bytes that are none, which is told.
  private mutating func render(_ part: Int, isHTML: Bool) -> [UInt8]? {
    let own = tree.parts[part]
    let coding = TransferEncoding(own.header["content-transfer-encoding"])
    guard let (bytes, loss) = coding.decode(tree.bytes[own.body]) else {
      if case .unknown(let name) = coding {
        losses.append("a part in the encoding '\(name)' is not read")
      }
      return nil
    }
    if let loss { losses.append("a part: \(loss)") }
    let isHTML = isHTML || looksLikeHTML(bytes)
    let declared = own.type.text("charset") ?? (isHTML ? charset(namedIn: bytes) : nil)
    guard let (decoded, controls) = decodeMailText(bytes, declared: declared) else {
      losses.append("a part of type \(own.type.name) is no text")
      return nil
    }
    if controls > 0 {
      losses.append(
        controls == 1
          ? "a control code in a text became a space"
          : "\(controls) control codes in a text became spaces")
    }
    if decoded.encoding != "UTF-8", !encodings.contains(decoded.encoding) {
      encodings.append(decoded.encoding)
    }
    if decoded.brokenBytes > 0 {
      brokenBytes += decoded.brokenBytes
      losses.append(decoded.brokenBytesReason)
    }
    if isHTML {
      let (text, missing) = fragmentText(of: decoded.text)
      losses += missing
      return text
    }
    let text = decoded.text.withLineFeeds
    guard own.type.text("format")?.lowercased() == "flowed" else { return text }
    return unflowed(text, deletesSpace: own.type.text("delsp")?.lowercased() == "yes")
  }

  /// Whether a text that is said to be plain is a page.
  private func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512)[...].trimmedOfSpace
    let start = String(decoding: head.prefix(15), as: UTF8.self).lowercased()
    return start.hasPrefix("<html") || start.hasPrefix("<!doctype html")
  }

  /// The `charset=` near the beginning of a page.
  private func charset(namedIn page: [UInt8]) -> String? {
    let head = String(decoding: page.prefix(2_048), as: UTF8.self).lowercased()
    guard let (_, after) = head.split(separator: "charset=", maxSplits: 1).pair else { return nil }
    let name = after.drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  // MARK: Files

  private func disposition(of part: Int) -> MediaType {
    MediaType(tree.parts[part].header["content-disposition"] ?? [])
  }

  private func fileName(of part: Int) -> String? {
    disposition(of: part).text("filename") ?? tree.parts[part].type.text("name")
  }

  private mutating func listAttachment(_ part: Int, isRead: Bool) {
    let own = tree.parts[part]
    let name = fileName(of: part) ?? "part \(part)"
    let size = size(of: part)
    attachments.append(
      "\(name) (\(own.type.name), \(size) bytes\(isRead ? "" : ", not read"))")
  }

  /// The bytes of a file without its transfer encoding.
  private func size(of part: Int) -> Int {
    let own = tree.parts[part]
    switch TransferEncoding(own.header["content-transfer-encoding"]) {
    case .base64:
      return tree.bytes[own.body].count { $0 > 0x20 && $0 != UInt8(ascii: "=") } * 3 / 4
    case .quotedPrintable: return decodeQuotedPrintable(tree.bytes[own.body]).bytes.count
    case .identity, .unknown: return own.body.count
    }
  }
}

/// What a part without inner parts is.
private enum LeafKind {
  case plain, html, file

  init(_ part: MailPart) {
    switch part.type.name {
    case "text/plain", "text/markdown", "text/x-markdown", "text/": self = .plain
    case "text/html", "text/enriched", "text/richtext", "application/xhtml+xml": self = .html
    default: self = .file
    }
  }
}

extension [Substring] {
  /// The two parts of a text split once; `nil` where nothing splits it.
  fileprivate var pair: (Substring, Substring)? { count == 2 ? (self[0], self[1]) : nil }
}
