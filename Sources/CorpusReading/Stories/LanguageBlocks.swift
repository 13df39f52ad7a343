/// The blocks of letters that tell scripts apart, and the letters that tell languages apart.
enum LanguageBlocks {
  static let none = 0
  static let latin = 1
  static let cyrillic = 2
  static let arabic = 3
  static let han = 4
  static let kana = 5
  static let devanagari = 6

  /// The blocks with their ranges and the language that a block without closer signs is in.
  private static let table: [(ranges: [ClosedRange<UInt32>], language: String)] = [
    ([], ""),
    ([0xC0...0x24F, 0x1E00...0x1EFF], ""),
    ([0x400...0x52F], ""),
    ([0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC], "ar"),
    ([0x3400...0x9FFF, 0xF900...0xFAFF], "zh"),
    ([0x3041...0x30FF], "ja"),
    ([0x900...0x97F], "hi"),
    ([0x370...0x3FF, 0x1F00...0x1FFF], "el"),
    ([0x590...0x5FF], "he"),
    ([0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF], "ko"),
    ([0xE00...0xE7F], "th"),
    ([0x980...0x9FF], "bn"),
    ([0xA00...0xA7F], "pa"),
    ([0xA80...0xAFF], "gu"),
    ([0xB80...0xBFF], "ta"),
    ([0xC00...0xC7F], "te"),
    ([0xC80...0xCFF], "kn"),
    ([0xD00...0xD7F], "ml"),
    ([0xD80...0xDFF], "si"),
    ([0xE80...0xEFF], "lo"),
    ([0x1000...0x109F], "my"),
    ([0x10A0...0x10FF], "ka"),
    ([0x530...0x58F], "hy"),
    ([0x1200...0x137F], "am"),
    ([0x1780...0x17FF], "km"),
  ]

  static let blocks = table.count
  /// The blocks and, after them, the counters of telling letters.
  static let count = table.count + marks.count

  /// The number of the language of each block; `nil` where words must tell.
  static let language: [Int?] = table.map { LanguageTables.names.firstIndex(of: $0.language) }

  /// The block of a character in each stretch of 16 below U+10000.
  private static let byStretch: [UInt8] = {
    var stretches = [UInt8](repeating: 0, count: 1 << 12)
    for (block, entry) in table.enumerated() {
      for range in entry.ranges {
        for stretch in (range.lowerBound >> 4)...(range.upperBound >> 4) {
          stretches[Int(stretch)] = UInt8(block)
        }
      }
    }
    return stretches
  }()

  /// The block of a character past ASCII; ``none`` for marks and what is not known.
  static func block(of scalar: UInt32) -> Int {
    guard scalar < 0x10000 else { return (0x20000...0x3FFFF).contains(scalar) ? han : none }
    return Int(byStretch[Int(scalar >> 4)])
  }

  /// A set of letters that speaks for a language.
  struct Mark {
    /// Its place among the counters.
    var counter: Int
    var language: Int
    var weight: Int
  }

  private static let letters: [(language: String, weight: Int, letters: String)] = [
    ("ru", 6, "ыэё"), ("uk", 12, "іїєґ"), ("be", 30, "ўЎ"), ("bg", 3, "ъ"), ("sr", 20, "јљњћђџ"),
    ("mk", 40, "ѓќѕ"), ("kk", 24, "әғқңөұүһ"), ("fa", 8, "پچژگکی"), ("ur", 20, "ٹڈڑےںہھ"),
    ("de", 5, "ßäü"), ("sv", 3, "åä"), ("da", 6, "øæ"), ("no", 6, "øæ"), ("pl", 8, "łąężśćń"),
    ("cs", 8, "řěůž"), ("tr", 8, "ğışİ"), ("ro", 8, "ățșţ"), ("hu", 8, "őű"), ("pt", 5, "ãõç"),
    ("es", 5, "ñ¿"), ("fr", 3, "èêçœ"), ("fi", 3, "ä"), ("vi", 6, "ạảấầẩậắặếềểệịọốồộớờợụủứừửựđơư"),
    ("mr", 4, "ळ"),
  ]

  static let marks: [Mark] = letters.enumerated().compactMap { index, entry in
    LanguageTables.names.firstIndex(of: entry.language).map {
      Mark(counter: table.count + index, language: $0, weight: entry.weight)
    }
  }

  /// The counter of a letter; letters of two languages have that of the first and speak by words.
  private static let counters: [UInt8] = {
    var counters = [UInt8](repeating: 0, count: 1 << 13)
    for (index, entry) in letters.enumerated() {
      for form in [entry.letters, entry.letters.uppercased()] {
        for scalar in form.unicodeScalars where scalar.value >= 0x80 && scalar.value < 1 << 13 {
          guard counters[Int(scalar.value)] == 0 else { continue }
          counters[Int(scalar.value)] = UInt8(table.count + index)
        }
      }
    }
    return counters
  }()

  /// The counter of a letter that tells languages apart; `nil` for the others.
  static func telling(_ scalar: UInt32) -> Int? {
    guard scalar < 1 << 13 else { return nil }
    let counter = counters[Int(scalar)]
    return counter == 0 ? nil : Int(counter)
  }
}
