internal import CorpusStore
internal import SpanAlgebra

/// The text of a message, put together from its parts, with what stands where in it.
struct MailText {
  private(set) var text: [UInt8] = []
  /// What is not the message's own text, and what is handed on with it; ascending, none
  /// overlapping another.
  private(set) var blocks: [Region] = []
  /// The parts that are files, with type and size and whether their text was read.
  private(set) var attachments: [String] = []
  /// What of the message is not in it, a phrase each.
  private(set) var losses: [String] = []
  /// The encodings of its texts other than UTF-8, each once.
  private(set) var encodings: [String] = []
  private(set) var brokenBytes = 0

  init(_ tree: MailTree) {
    var walker = PartWalker(tree: tree)
    walker.walk(0, as: .own)
    for piece in walker.pieces.filter({ $0.place == .own }) { add(piece) }
    for piece in walker.pieces.filter({ $0.place != .own }) { add(piece) }
    attachments = walker.attachments
    losses += walker.losses
    encodings = walker.encodings
    brokenBytes = walker.brokenBytes
  }

  /// Adds a piece under an empty line, and the blocks in it.
  private mutating func add(_ piece: PartWalker.Piece) {
    let ink = piece.text[...].trimmedAtEnd
    guard ink.contains(where: { $0 > 0x20 }) else { return }
    if !text.isEmpty {
      while text.last == 0x0A { text.removeLast() }
      text += [0x0A, 0x0A]
    }
    let start = text.count
    text += piece.text
    if piece.place == .header {
      mark(start..<text.count, "header", "header of a forwarded message")
      return
    }
    let lines = MailLines(text, in: start..<text.count)
    var finder = ReplyFinder(
      lines, isForward: piece.subject.isForward, isAnswer: piece.subject.isAnswer)
    var line = 0
    let stretches = finder.run()
    if stretches.count >= MailLimits.blocks {
      losses.append("quoted passages past the limit of \(MailLimits.blocks) are not marked")
    }
    for stretch in stretches + [.init(lines: lines.count..<lines.count, kind: "", rule: "")] {
      if piece.place != .own {
        let rule = piece.place == .attachment ? "attachment" : "forwarded message"
        mark(lines.start(line)..<lines.start(stretch.lines.lowerBound), "text", rule)
      }
      let span = lines.start(stretch.lines.lowerBound)..<lines.start(stretch.lines.upperBound)
      mark(span, stretch.kind, stretch.rule)
      line = stretch.lines.upperBound
    }
  }

  /// Marks a stretch but for the white space at its ends.
  private mutating func mark(_ range: Range<Int>, _ kind: String, _ rule: String) {
    let ink = text[range].trimmedOfSpace
    guard !ink.isEmpty else { return }
    blocks.append(
      Region(
        TextSpan(start: ink.startIndex, end: ink.endIndex),
        [BlockAttribute.kind: kind, .rule: rule]))
  }
}
