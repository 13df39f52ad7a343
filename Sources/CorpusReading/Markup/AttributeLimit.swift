/// The page or XML document with all but the first attributes of an element blanked where it has
/// more than ``MarkupLimits/attributes``.
///
/// - Complexity: O(*n*).
func boundedAttributes(
  _ page: [UInt8], isHTML: Bool = true
) -> (bytes: [UInt8], losses: [String]) {
  var scan = TagScan(page, isHTML: isHTML)
  scan.run()
  guard !scan.surplus.isEmpty else { return (page, []) }
  var bytes = page
  var count = 0
  for (range, attributes) in scan.surplus {
    for index in range { bytes[index] = 0x20 }
    count += attributes
  }
  return (
    bytes,
    [
      "\(count) attributes past the limit of \(MarkupLimits.attributes) for an element are left out"
    ]
  )
}

/// Goes through the tags of a page as the parser does.
private struct TagScan {
  let page: [UInt8]
  /// The stretches of attributes past the limit, and how many stand there.
  var surplus: [(range: Range<Int>, attributes: Int)] = []
  private var index = 0

  private let isHTML: Bool

  init(_ page: [UInt8], isHTML: Bool) {
    self.page = page
    self.isHTML = isHTML
  }

  mutating func run() {
    while let tag = next("<", from: index) {
      index = tag + 1
      guard index < page.count else { return }
      if page[index] == UInt8(ascii: "!") {
        skipSection()
      } else if page[index] | 0x20 >= 0x61 && page[index] | 0x20 <= 0x7A
        || !isHTML && (page[index] == UInt8(ascii: "_") || page[index] >= 0x80)
      {
        let name = index
        while index < page.count, !isBlank(page[index]), page[index] != UInt8(ascii: ">"),
          page[index] != UInt8(ascii: "/")
        {
          index += 1
        }
        let isRaw = isHTML && isRawText(name..<index)
        scanAttributes()
        if isRaw { skipRawText() }
      }
    }
  }

  private mutating func scanAttributes() {
    var count = 0
    var firstLost: Int?
    while index < page.count, page[index] != UInt8(ascii: ">") {
      if isBlank(page[index]) || page[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      count += 1
      if count == MarkupLimits.attributes + 1 { firstLost = index }
      skipAttribute()
    }
    if let firstLost { surplus.append((firstLost..<index, count - MarkupLimits.attributes)) }
  }

  private mutating func skipAttribute() {
    let start = index
    while index < page.count, !isBlank(page[index]), page[index] != UInt8(ascii: ">"),
      page[index] != UInt8(ascii: "="), page[index] != UInt8(ascii: "/") || index == start
    {
      index += 1
    }
    skipBlanks()
    guard index < page.count, page[index] == UInt8(ascii: "=") else { return }
    index += 1
    skipBlanks()
    guard index < page.count else { return }
    let mark = page[index]
    if mark == 0x22 || mark == 0x27 {
      let close = page[(index + 1)...].firstIndex(of: mark) ?? page.count - 1
      index = close + 1
    } else {
      while index < page.count, !isBlank(page[index]), page[index] != UInt8(ascii: ">") {
        index += 1
      }
    }
  }

  private mutating func skipBlanks() {
    while index < page.count, isBlank(page[index]) { index += 1 }
  }

  /// Goes past a comment, or a section of character data in XML; one without an end takes the rest.
  private mutating func skipSection() {
    if page[index...].starts(with: Array("!--".utf8)) {
      skip(to: Array("-->".utf8), from: index + 3)
    } else if !isHTML, page[index...].starts(with: Array("![CDATA[".utf8)) {
      skip(to: Array("]]>".utf8), from: index + 8)
    }
  }

  private mutating func skip(to mark: [UInt8], from start: Int) {
    index = start
    while let close = next(">", from: index) {
      index = close + 1
      if index >= start + mark.count, page[(index - mark.count)..<index].elementsEqual(mark) {
        return
      }
    }
    index = page.count
  }

  /// Goes to the closing tag of a script or a style sheet.
  private mutating func skipRawText() {
    while let tag = next("<", from: index) {
      index = tag + 1
      if index < page.count, page[index] == UInt8(ascii: "/") { return }
    }
    index = page.count
  }

  private func isRawText(_ name: Range<Int>) -> Bool {
    guard name.count == 5 || name.count == 6 else { return false }
    let word = String(decoding: page[name], as: UTF8.self).lowercased()
    return word == "script" || word == "style"
  }

  private func next(_ character: Character, from start: Int) -> Int? {
    guard start < page.count, let byte = character.asciiValue else { return nil }
    return page[start...].firstIndex(of: byte)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
