/// A phrase that a user leaves out of stories: words, `*` for any words, `?` for one.
///
/// It is matched on a whole line; case, accents, apostrophes and marks do not count. A `*` inside a
/// word stands for any letters.
struct ChromePattern: Sendable {
  /// As the user wrote it.
  let written: String
  private var items: [Item] = []

  private enum Item: Equatable {
    case words
    case word
    case form([UInt8])
  }

  /// The most items of a pattern; a line is compared with each.
  private static let longest = 100

  init(_ pattern: String) throws(PatternError) {
    written = pattern
    let bytes = Array(pattern.utf8)
    if bytes.count > 1, bytes.first == UInt8(ascii: "/"), bytes.last == UInt8(ascii: "/") {
      throw PatternError(
        pattern: pattern, offset: 0,
        description: "regular expressions are not read here; write the words of the line, with"
          + " '*' for any words and '?' for one: 'sign up for * newsletter'")
    }
    for part in pattern.split(whereSeparator: \.isWhitespace) {
      switch part {
      case "*": if items.last != .words { items.append(.words) }
      case "?": items.append(.word)
      default: items += FoldedWords.words(of: Array(part.utf8)[...], keepsStar: true).map(Item.form)
      }
    }
    guard
      items.contains(where: { if case .form(let form) = $0 { form != [Self.star] } else { false } })
    else {
      let what = items.isEmpty ? "an empty pattern" : "a pattern without words matches every line"
      throw PatternError(pattern: pattern, offset: 0, description: what)
    }
    guard items.count <= Self.longest else {
      throw PatternError(
        pattern: pattern, offset: 0,
        description: "longer than the limit of \(Self.longest) words")
    }
  }

  private static let star = UInt8(ascii: "*")

  /// Whether the words of a line are the pattern's.
  ///
  /// - Complexity: O(*n*) for a pattern of bounded length.
  func matches(_ words: [[UInt8]]) -> Bool {
    wildcardMatch(items, words, isRest: { $0 == .words }) { item, word in
      switch item {
      case .words, .word: true
      case .form(let form):
        form.contains(Self.star)
          ? wildcardMatch(form, word, isRest: { $0 == Self.star }) { $0 == $1 } : form == word
      }
    }
  }
}

/// Whether a whole list is what a pattern says, in which some items stand for any stretch.
///
/// - Complexity: O(pattern × list).
private func wildcardMatch<Item, Element>(
  _ pattern: [Item], _ list: [Element], isRest: (Item) -> Bool, equal: (Item, Element) -> Bool
) -> Bool {
  var (item, place) = (0, 0)
  var retry: (item: Int, place: Int)?
  while place < list.count {
    if item < pattern.count, isRest(pattern[item]) {
      retry = (item, place)
      item += 1
    } else if item < pattern.count, equal(pattern[item], list[place]) {
      item += 1
      place += 1
    } else if let last = retry {
      item = last.item + 1
      place = last.place + 1
      retry = (last.item, place)
    } else {
      return false
    }
  }
  return pattern[item...].allSatisfy(isRest)
}

/// Words for comparison with a user's phrase: lower case, without accents and apostrophes.
enum FoldedWords {
  /// The words of a stretch of UTF-8; a `*` is a letter where `keepsStar` says so.
  static func words(of bytes: ArraySlice<UInt8>, keepsStar: Bool = false) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
      case 0x2A where keepsStar: word.append(0x2A)
      case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0x300...0x36F: continue
      case ..<0x80:
        if !word.isEmpty { words.append(word) }
        word = []
      default:
        if let plain = plainLetters[scalar] {
          word += plain
        } else if scalar.properties.isAlphabetic {
          word += Array(scalar.properties.lowercaseMapping.utf8)
        } else {
          if !word.isEmpty { words.append(word) }
          word = []
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let table = [
    ("a", "àáâãäåāăąạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
    ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
    ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
    ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("е", "ё"), ("и", "й"),
  ]

  /// The letters without their accents, by the letters with them.
  private static let plainLetters: [Unicode.Scalar: [UInt8]] = {
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, accented) in table {
      for scalar in accented.unicodeScalars {
        letters[scalar] = Array(plain.utf8)
        for upper in scalar.properties.uppercaseMapping.unicodeScalars where upper.value >= 0x80 {
          letters[upper] = Array(plain.utf8)
        }
      }
    }
    return letters
  }()
}
