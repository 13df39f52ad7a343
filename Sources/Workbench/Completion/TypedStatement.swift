/// A statement that is being typed, up to the cursor, cut into stages and words.
///
/// Unlike the parser it takes what is not complete: a quote without its end, `|` without a verb.
struct TypedStatement {
  /// The words of each stage, of which `|` begins the next one, without the word at the cursor.
  private(set) var stages: [[String]] = [[]]
  /// The word at the cursor as typed, marks included, and where it begins in UTF-8 code units.
  private(set) var word = ""
  private(set) var start = 0

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var wordStart: Int?
    var mark: UInt8?
    for (index, byte) in bytes.enumerated() {
      if let open = mark {
        if byte == open { mark = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        if let start = wordStart { take(bytes[start..<index]) }
        wordStart = nil
      case UInt8(ascii: "|"):
        if let start = wordStart { take(bytes[start..<index]) }
        wordStart = nil
        stages.append([])
      default:
        let isFirst = wordStart == nil || bytes[index - 1] == UInt8(ascii: ":")
        if byte == UInt8(ascii: "\""), isFirst { mark = byte }
        if wordStart == nil { wordStart = index }
      }
    }
    start = wordStart ?? bytes.count
    word = String(decoding: bytes[start...], as: UTF8.self)
    dropName()
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    stages[stages.count - 1].append(String(decoding: bytes, as: UTF8.self))
  }

  /// Leaves `NAME =` out, so that a command is what comes first.
  private mutating func dropName() {
    if stages[0].count >= 2, stages[0][1] == "=" { stages[0].removeFirst(2) }
  }

  /// The words before the cursor in its stage.
  var stage: [String] { stages[stages.count - 1] }

  /// Whether the cursor stands in a verb's stage.
  var isVerb: Bool { stages.count > 1 }
}
