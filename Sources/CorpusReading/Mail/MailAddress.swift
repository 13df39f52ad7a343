/// A person or an office as the header of a message names it.
struct MailAddress: Hashable {
  /// Decoded; empty where only the address stands.
  var name: String
  /// `desk@example.org`; empty for a group without members.
  var address: String

  /// `Desk <desk@example.org>`.
  var text: String {
    if name.isEmpty { return address }
    return address.isEmpty ? name : "\(name) <\(address)>"
  }

  /// What stands after the last `@`, in lower case.
  var domain: String {
    guard address.contains("@") else { return "" }
    return address.split(separator: "@").last.map { $0.lowercased() } ?? ""
  }

  /// Reads the value of `From`, `To` and the like: names, addresses in angles, comments, groups.
  ///
  /// - Complexity: O(*n*).
  static func list(_ value: [UInt8]) -> [MailAddress] {
    var parser = AddressParser()
    parser.run(value)
    return parser.addresses
  }
}

/// Goes over a list of addresses byte by byte.
private struct AddressParser {
  var addresses: [MailAddress] = []
  /// The words outside angles and comments, quotes taken off.
  private var words: [UInt8] = []
  private var angle: [UInt8]?
  private var comment: [UInt8] = []
  private var isInGroup = false
  /// Whether the words hold an `@`.
  private var hasAt = false

  mutating func run(_ value: [UInt8]) {
    var index = 0
    var mayEncode = true
    while index < value.count {
      let byte = value[index]
      switch byte {
      case UInt8(ascii: "\""): index = readQuoted(value, from: index + 1)
      case UInt8(ascii: "("): index = readComment(value, from: index + 1)
      case UInt8(ascii: "<"):
        let end = value[index...].firstIndex(of: UInt8(ascii: ">")) ?? value.count
        angle = Array(value[(index + 1)..<end])
        index = end + 1
      case UInt8(ascii: ","):
        flush()
        index += 1
      case UInt8(ascii: ":") where !isInGroup && !hasAt:
        isInGroup = true
        flushGroup(value, from: index + 1)
        index += 1
      case UInt8(ascii: ";"):
        flush()
        isInGroup = false
        index += 1
      default:
        if byte == UInt8(ascii: "="), mayEncode, index + 1 < value.count,
          value[index + 1] == UInt8(ascii: "?")
        {
          // A comma inside an encoded word separates nothing.
          let reading = EncodedWord.read(value, at: index)
          if case .noneAhead = reading { mayEncode = false }
          if case .word(let word) = reading {
            words += value[index..<word.end]
            index = word.end
            continue
          }
        }
        if byte == UInt8(ascii: "@") { hasAt = true }
        words.append(byte)
        index += 1
      }
    }
    flush()
  }

  /// A group without members is named itself: `undisclosed-recipients:;`.
  private mutating func flushGroup(_ value: [UInt8], from index: Int) {
    let next = value[index...].first { $0 > 0x20 }
    if next == nil || next == UInt8(ascii: ";") {
      addresses.append(MailAddress(name: headerText(words), address: ""))
    }
    words = []
    comment = []
  }

  private mutating func readQuoted(_ value: [UInt8], from start: Int) -> Int {
    var index = start
    while index < value.count, value[index] != UInt8(ascii: "\"") {
      if value[index] == UInt8(ascii: "\\"), index + 1 < value.count { index += 1 }
      words.append(value[index])
      index += 1
    }
    return index + 1
  }

  private mutating func readComment(_ value: [UInt8], from start: Int) -> Int {
    var index = start
    var depth = 1
    while index < value.count {
      if value[index] == UInt8(ascii: "\\"), index + 1 < value.count {
        index += 1
      } else if value[index] == UInt8(ascii: "(") {
        depth += 1
      } else if value[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      comment.append(value[index])
      index += 1
    }
    return index
  }

  private mutating func flush() {
    defer { (words, angle, comment, hasAt) = ([], nil, [], false) }
    let outside = headerText(words)
    let inside = angle.map(headerText)
    let remark = headerText(comment)
    guard let inside else {
      // Without angles the words are the address, and a comment the name.
      guard !outside.isEmpty else { return }
      let isAddress = outside.contains("@") || !outside.contains(" ")
      addresses.append(
        isAddress
          ? MailAddress(name: remark, address: outside) : MailAddress(name: outside, address: ""))
      return
    }
    var name = outside.isEmpty ? remark : outside
    if name.count > 2, name.first == "'", name.last == "'" {
      name = String(name.dropFirst().dropLast())
    }
    // `<@relay,@relay:user@host>`: the way is left out.
    let address = inside.split(separator: ":").last.map(String.init) ?? inside
    guard !name.isEmpty || !address.isEmpty else { return }
    addresses.append(MailAddress(name: name == address ? "" : name, address: address))
  }
}
