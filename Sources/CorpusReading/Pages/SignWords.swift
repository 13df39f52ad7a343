// What the words in classes and ids mean; their lists are in SignWordLists.swift.

/// Reads one name of a class.
enum SignWords {
  /// Takes what a name says into the signs of its element.
  ///
  /// Words are divided by marks, digits and capitals: `relatedLinks`, `story-body__text`.
  static func read(_ name: ArraySlice<UInt8>, into signs: inout PageSigns) {
    var words: [Word] = []
    divide(name, into: &words)
    guard let first = words.first else { return }
    // `has-sidebar`, `no-comments`: what the page can do, not what the element is.
    if states.contains(first.form) { return }
    // `tag-elections`, `category-sponsored`: what the story is about.
    if words.count > 1, subjectsOfStories.contains(first.form),
      table[first.form &* 31 &+ words[1].form] == nil
    {
      return
    }
    var found: Sign?
    var isSubject = false
    var isBody = false
    for (index, word) in words.enumerated() where word.count > 1 {
      if let sign = table[word.form] ?? (word.count >= 9 ? stemmed(word.letters) : nil) {
        if case .chrome = sign.meaning {
          if found.map({ !$0.isStrong || sign.isStrong }) ?? true { found = sign }
        }
        if case .subject = sign.meaning { isSubject = true }
        if case .body = sign.meaning { isBody = true }
        if case .text = sign.meaning { (isSubject, isBody) = (true, true) }
      }
      if index + 1 < words.count,
        let pair = table[word.form &* 31 &+ words[index + 1].form], case .chrome = pair.meaning
      {
        found = pair
      }
    }
    if let found, case .chrome(let kind) = found.meaning {
      // A post of a network set into the story.
      if kind == .share, words.contains(where: { embeds.contains($0.form) }) { return }
      if signs.chrome == nil || found.isStrong && !signs.isStrong {
        signs.chrome = kind
        signs.isStrong = found.isStrong
        signs.word = found.word
      }
    } else if isSubject, isBody {
      signs.content = max(signs.content, 2)
    } else if isSubject || isBody {
      signs.content = max(signs.content, 1)
    }
  }

  /// The rule that a word stands for, for `why`.
  static func rule(of signs: PageSigns) -> String {
    signs.word >= 0 ? "the name \(words[signs.word])" : "its element"
  }

  enum Meaning {
    case chrome(PageKind)
    /// `article`, `story`, `entry`
    case subject
    /// `body`, `content`, `text`
    case body
    /// `articlebody`
    case text
  }

  private struct Sign {
    var meaning: Meaning
    var isStrong: Bool
    var word: Int
  }

  /// Letters of a name without marks or capitals between them.
  private struct Word {
    var form: UInt64
    var letters: ArraySlice<UInt8>
    var count: Int { letters.count }
  }

  /// The sign of a long word that begins or ends with one of the stems: `topcomment`.
  private static func stemmed(_ word: ArraySlice<UInt8>) -> Sign? {
    for stem in SignWordLists.stems {
      let letters = stem.utf8
      guard word.count > letters.count else { continue }
      if word.starts(with: letters, by: { $0 | 0x20 == $1 })
        || word.suffix(letters.count).elementsEqual(letters, by: { $0 | 0x20 == $1 })
      {
        return table[form(stem[...])]
      }
    }
    return nil
  }

  private static let prime: UInt64 = 0x100_0000_01b3
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func divide(
    _ name: ArraySlice<UInt8>, into words: inout [Word]
  ) {
    var form = basis
    var count = 0
    var wasSmall = false
    func finish(_ end: Int) {
      if count > 0 { words.append(Word(form: form, letters: name[(end - count)..<end])) }
      form = basis
      count = 0
    }
    for (index, byte) in zip(name.indices, name) {
      let small = byte | 0x20
      guard small >= 0x61, small <= 0x7A else {
        finish(index)
        wasSmall = false
        continue
      }
      if byte != small, wasSmall { finish(index) }
      form = (form ^ UInt64(small)) &* prime
      count += 1
      wasSmall = byte == small
    }
    finish(name.endIndex)
  }

  private static func form(_ word: Substring) -> UInt64 {
    var form = basis
    for byte in word.utf8 { form = (form ^ UInt64(byte)) &* prime }
    return form
  }

  private static let states = Set(
    ["has", "no", "not", "with", "without", "js", "can", "hide", "show", "supports"].map {
      form($0[...])
    })

  private static let subjectsOfStories = Set(
    ["tag", "category", "cat", "format", "type", "status", "term"].map { form($0[...]) })

  private static let embeds = Set(["embed", "embedded", "tweet"].map { form($0[...]) })

  private static let built: (words: [String], table: [UInt64: Sign]) = {
    var words: [String] = []
    var table: [UInt64: Sign] = [:]
    func add(_ list: String, _ meaning: Meaning, isStrong: Bool) {
      for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let parts = entry.split(separator: "-")
        let key =
          parts.count == 2 ? form(parts[0]) &* 31 &+ form(parts[1]) : form(entry)
        table[key] = Sign(meaning: meaning, isStrong: isStrong, word: words.count)
        words.append(String(entry))
      }
    }
    for (kind, list) in SignWordLists.weak { add(list, .chrome(kind), isStrong: false) }
    for (kind, list) in SignWordLists.strong { add(list, .chrome(kind), isStrong: true) }
    add(SignWordLists.subjects, .subject, isStrong: false)
    add(SignWordLists.bodies, .body, isStrong: false)
    add(SignWordLists.texts, .text, isStrong: false)
    return (words, table)
  }()

  static var words: [String] { built.words }
  private static var table: [UInt64: Sign] { built.table }
}
