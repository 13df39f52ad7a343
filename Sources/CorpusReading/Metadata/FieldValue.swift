/// A value that a page states for a field, as Dateline keeps it; `nil` where it says nothing.
///
/// References to characters are resolved and white space is one space; bylines are without `By `;
/// addresses are no names; languages are in the form of BCP 47.
func fieldValue(_ raw: String, of field: String) -> String? {
  let value = cleaned(raw)
  guard !value.isEmpty, !empties.contains(value.lowercased()) else { return nil }
  switch field {
  case "byline": return bylineNames(value)
  case "language": return languageTag(value)
  case "url": return isAddress(value) ? value : nil
  case "source", "place", "section", "agency": return isAddress(value) ? nil : value
  case "date", "date_modified":
    return value.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } ? value : nil
  default: return value
  }
}

private let empties: Set = ["null", "undefined", "none", "n/a", "-", "false", "[]", "{}"]

/// One line of text: references to characters resolved, tags left out, white space one space.
func cleaned(_ raw: String) -> String {
  var value = raw
  // Some pages write their references twice.
  for _ in 0..<2 where isMarkedUp(value) {
    let text = parseHTML(Array("<p>\(value)</p>".utf8))
    value = String(decoding: text.children(of: nil).flatMap { text.text(of: $0) }, as: UTF8.self)
  }
  return value.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
    .map { String($0) }.joined(separator: " ")
}

/// Whether there is a reference to a character, or a closing tag.
private func isMarkedUp(_ value: String) -> Bool {
  let bytes = Array(value.utf8)
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "<"), index + 1 < bytes.count {
      let next = bytes[index + 1] | 0x20
      if bytes[index + 1] == UInt8(ascii: "/") || next >= 0x61 && next <= 0x7A { return true }
    }
    guard byte == UInt8(ascii: "&") else { continue }
    let name = bytes[(index + 1)...].prefix(32)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { continue }
    let isName = name[..<end].allSatisfy {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x23
    }
    if isName { return true }
  }
  return false
}

/// Whether a value is an address and no name.
func isAddress(_ value: String) -> Bool {
  let lower = value.lowercased()
  return ["http://", "https://", "//", "www."].contains { lower.hasPrefix($0) }
}

/// The names in a byline, without `By ` and without addresses.
private func bylineNames(_ value: String) -> String? {
  let names = value.components(between: "; ").compactMap { part -> String? in
    var name = Substring(part)
    for opening in ["written by ", "by: ", "by ", "par ", "von ", "por "]
    where name.lowercased().hasPrefix(opening) {
      name = name.dropFirst(opening.count)
      break
    }
    let bare = name.trimmed(of: " |,·•")
    return bare.isEmpty || isAddress(bare) || bare.hasPrefix("@") ? nil : bare
  }
  var once: [String] = []
  for name in names where !once.contains(name) { once.append(name) }
  return once.joined(separator: "; ").nonEmpty
}

/// `en_US` as `en-US`; names of languages in English as their letters.
private func languageTag(_ value: String) -> String? {
  let first = value.split { ",;".contains($0) }.first?.trimmed(of: " ") ?? ""
  let tag = first.split { $0 == "_" }.joined(separator: "-")
  let isTag = tag.utf8.allSatisfy {
    $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D
  }
  guard isTag else { return nil }
  let head = tag.prefix { $0 != "-" }
  if (2...3).contains(head.count) { return head.lowercased() + tag.dropFirst(head.count) }
  return languageNames[tag.lowercased()]
}

private let languageNames = [
  "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es",
  "italian": "it", "portuguese": "pt", "dutch": "nl", "russian": "ru", "arabic": "ar",
  "turkish": "tr", "polish": "pl", "ukrainian": "uk", "chinese": "zh", "japanese": "ja",
]

extension StringProtocol {
  /// The parts of a text between marks.
  fileprivate func components(between mark: String) -> [String] {
    var parts: [String] = [""]
    var rest = Substring(self)
    while let first = rest.first {
      if rest.hasPrefix(mark) {
        parts.append("")
        rest = rest.dropFirst(mark.count)
      } else {
        parts[parts.count - 1].append(first)
        rest.removeFirst()
      }
    }
    return parts
  }
}
