/// What the invisible parts of a page say of its story: its headline, and its words.
struct PageHints {
  /// The headlines that meta data name, the surest first.
  var titles: [[UInt8]] = []
  /// The texts that JSON-LD gives as `articleBody`.
  var bodies: [[UInt8]] = []
  /// The names of its writers, by their words; of one word none.
  var writers: [[UInt64]] = []

  private static let jsonBytes = 4 << 20

  /// - Complexity: O(*n*) in the page's length.
  init(_ tree: MarkupTree) {
    var pageTitle: [UInt8] = []
    let script = tree.number(of: "script")
    let meta = tree.number(of: "meta")
    let title = tree.number(of: "title")
    let type = tree.number(of: "type")
    let property = tree.number(of: "property")
    let name = tree.number(of: "name")
    let content = tree.number(of: "content")
    var headlines: [[UInt8]] = []
    for (index, node) in tree.nodes.enumerated() {
      guard let element = node.name else { continue }
      if element == script, let type, let value = tree.attribute(type, of: index),
        value.starts(with: "application/ld+json".utf8, by: { $0 | 0x20 == $1 | 0x20 })
      {
        let text = tree.text(of: index)
        if text.count <= Self.jsonBytes { read(json: text, headlines: &headlines) }
      } else if element == title, pageTitle.isEmpty {
        pageTitle = tree.text(of: index)
      } else if element == meta, let content {
        let key =
          property.flatMap { tree.attribute($0, of: index) }
          ?? name.flatMap { tree.attribute($0, of: index) }
        if let key, key.elementsEqual("og:title".utf8) || key.elementsEqual("twitter:title".utf8),
          let value = tree.attribute(content, of: index)
        {
          titles.append(Array(value))
        } else if let key, key.elementsEqual("author".utf8),
          let value = tree.attribute(content, of: index)
        {
          addWriters(.string(Array(value)), isFirst: true)
        }
      }
    }
    titles = headlines + titles
    if !pageTitle.isEmpty { titles.append(pageTitle) }
  }

  private mutating func read(json text: [UInt8], headlines: inout [[UInt8]]) {
    var scanner = JSONScanner(withoutRawBreaks(text))
    guard let value = try? scanner.document() else { return }
    var values = [value]
    while let next = values.popLast() {
      switch next {
      case .array(let elements): values += elements.reversed()
      case .object(let members):
        for member in members {
          switch (member.name, member.value) {
          case ("articleBody", .string(let body)), ("reviewBody", .string(let body)):
            bodies.append(body)
          case ("headline", .string(let headline)): headlines.append(headline)
          case ("author", let author): addWriters(author, isFirst: true)
          case ("comment", _), ("mainEntity", .string), ("publisher", _): continue
          case (_, .array), (_, .object): values.append(member.value)
          default: continue
          }
        }
      default: continue
      }
    }
  }

  /// Takes in a name, an object with one, or several of them.
  private mutating func addWriters(_ value: JSONValue, isFirst: Bool) {
    switch value {
    case .string(let name):
      let words = PageWords.forms(of: String(decoding: name.prefix(80), as: UTF8.self))
      if (2...5).contains(words.count), writers.count < 16 { writers.append(words) }
    case .object(let members):
      for member in members where member.name == "name" { addWriters(member.value, isFirst: false) }
    case .array(let elements) where isFirst:
      for element in elements { addWriters(element, isFirst: false) }
    default: return
    }
  }

  /// JSON-LD as pages write it has line feeds and tabs inside its strings.
  private func withoutRawBreaks(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 < 0x20 ? 0x20 : $0 }
  }
}

/// The runs of words of the texts that meta data give.
struct BodyShingles {
  private var runs: Set<UInt64> = []
  private static let width = 3
  private static let words = 200_000

  var isEmpty: Bool { runs.isEmpty }

  /// Texts of fewer words than `fewest` are left aside.
  init(_ bodies: [[UInt8]], fewest: Int = 20) {
    for body in bodies {
      let plain = body.contains(UInt8(ascii: "<")) ? fragmentText(of: body).text : body
      var words: [PageWord] = []
      PageWords.append(to: &words, from: plain, in: 0..<plain.count)
      guard words.count >= fewest else { continue }
      Self.forEachRun(words.prefix(Self.words)) { runs.insert($0) }
    }
  }

  /// The share of a line's runs that are in the texts, from 0 to 1; `nil` for lines too short.
  func share(of words: ArraySlice<PageWord>) -> Double? {
    guard words.count >= Self.width else { return nil }
    var (found, all) = (0, 0)
    Self.forEachRun(words) {
      all += 1
      if runs.contains($0) { found += 1 }
    }
    return Double(found) / Double(all)
  }

  private static func forEachRun(_ words: ArraySlice<PageWord>, _ body: (UInt64) -> Void) {
    guard words.count >= width else { return }
    for start in words.startIndex...(words.endIndex - width) {
      var run: UInt64 = 0
      for word in words[start..<(start + width)] {
        run = (run ^ word.form) &* 0x9E37_79B9_7F4A_7C15
        run ^= run >> 29
      }
      body(run)
    }
  }
}
