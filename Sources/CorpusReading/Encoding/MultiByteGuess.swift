/// Which encoding of Chinese, Japanese or Korean some bytes are in, if any.
///
/// Text of these languages has its characters side by side, nearly all of them in the frequent rows
/// of its set: Japanese has its kana, Korean its syllables, Chinese the first level of characters.
/// Letters of other languages that happen to form valid pairs fall into rare rows, and break off at
/// the ends of words.
struct MultiByteGuess {
  /// `nil` where no such encoding fits.
  let encoding: TextEncoding?

  init(_ bytes: [UInt8]) {
    let tallies = [
      PairTally(bytes, of: .shiftJIS), PairTally(bytes, of: .extendedUnix),
      PairTally(bytes, of: .big5), PairTally(bytes, of: .gb18030),
    ]
    let best = tallies.filter(\.isPlausible).max { $0.share < $1.share }
    encoding = best?.encoding
  }
}

/// How the bytes from 0x80 are paired, as counts.
private struct PairTally {
  /// How two bytes make a character.
  enum Scheme { case shiftJIS, extendedUnix, big5, gb18030 }

  private let scheme: Scheme
  private var pairs = 0
  /// Pairs that follow another one at once, punctuation between them included.
  private var neighbours = 0
  private var broken = 0
  /// Pairs in the rows of kana, of marks, and of the frequent characters of the set.
  private var kana = 0
  private var marks = 0
  private var frequent = 0
  /// Pairs in the rows of Korean syllables, and in those of Chinese that Korean has for its rare
  /// characters.
  private var syllables = 0
  private var late = 0
  private var halfKana = 0

  init(_ bytes: [UInt8], of scheme: Scheme) {
    self.scheme = scheme
    var index = 0
    var previousEnd = -1
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      if scheme == .shiftJIS, lead >= 0xA1, lead <= 0xDF {
        halfKana += 1
        index += 1
        continue
      }
      let width = width(of: bytes, at: index)
      guard width > 0 else {
        // A character cut off by the end of the bytes is no fault of the encoding.
        if index + 1 < bytes.count { broken += 1 }
        index += 1
        continue
      }
      if width == 2 { count(lead, bytes[index + 1]) }
      pairs += 1
      if previousEnd == index { neighbours += 1 }
      index += width
      previousEnd = index
    }
  }

  private func width(of bytes: [UInt8], at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let (lead, trail) = (bytes[index], bytes[index + 1])
    switch scheme {
    case .shiftJIS:
      let isLead = lead >= 0x81 && lead <= 0x9F || lead >= 0xE0 && lead <= 0xFC
      return isLead && trail >= 0x40 && trail != 0x7F && trail <= 0xFC ? 2 : 0
    case .extendedUnix:
      if lead == 0x8E { return trail >= 0xA1 && trail <= 0xDF ? 2 : 0 }
      if lead == 0x8F {
        return trail >= 0xA1 && index + 2 < bytes.count && bytes[index + 2] >= 0xA1 ? 3 : 0
      }
      return lead >= 0xA1 && lead <= 0xFE && trail >= 0xA1 && trail <= 0xFE ? 2 : 0
    case .big5:
      let isTrail = trail >= 0x40 && trail <= 0x7E || trail >= 0xA1 && trail <= 0xFE
      return lead >= 0xA1 && lead <= 0xF9 && isTrail ? 2 : 0
    case .gb18030:
      guard lead >= 0x81, lead <= 0xFE else { return 0 }
      if trail >= 0x40, trail != 0x7F, trail <= 0xFE { return 2 }
      guard trail >= 0x30, trail <= 0x39, index + 3 < bytes.count else { return 0 }
      let isQuad = bytes[index + 2] >= 0x81 && (0x30...0x39).contains(bytes[index + 3])
      return isQuad ? 4 : 0
    }
  }

  private mutating func count(_ lead: UInt8, _ trail: UInt8) {
    switch scheme {
    case .shiftJIS:
      switch lead {
      case 0x81: marks += 1
      case 0x82 where trail >= 0x9F && trail <= 0xF1, 0x83 where trail <= 0x96: kana += 1
      case 0x82: marks += 1
      case 0x88...0x97: frequent += 1
      default: break
      }
    case .extendedUnix, .gb18030:
      guard trail >= 0xA1 else { return }
      switch lead {
      case 0xA1...0xA3: marks += 1
      case 0xA4, 0xA5: kana += 1
      case 0xB0...0xC8:
        frequent += 1
        syllables += 1
      case 0xC9...0xD7:
        frequent += 1
        late += 1
      case 0xD8...0xFD: late += 1
      default: break
      }
    case .big5:
      switch lead {
      case 0xA1...0xA3: marks += 1
      case 0xA4...0xC6: frequent += 1
      default: break
      }
    }
  }

  /// The part of the characters that are frequent ones, from 0 to 1.
  var share: Double {
    let all = Double(max(1, pairs + halfKana))
    return Double(frequent + kana + marks) / all - 4 * Double(broken) / all
  }

  /// Whether this is a text: enough of it, valid, side by side, of frequent characters.
  var isPlausible: Bool {
    guard pairs >= 4, broken * 25 <= pairs, neighbours * 2 >= pairs else { return false }
    let letters = pairs - marks
    guard letters > 0 else { return false }
    switch scheme {
    case .shiftJIS: return kana * 10 >= letters && share >= 0.75 && halfKana * 4 <= pairs
    case .extendedUnix: return share >= 0.75
    case .big5: return share >= 0.85
    case .gb18030: return share >= 0.75
    }
  }

  /// The encoding that the counts tell of: three share the scheme of pairs from 0xA1.
  var encoding: TextEncoding {
    let letters = max(1, pairs - marks)
    switch scheme {
    case .shiftJIS: return .shiftJIS
    case .big5: return .big5
    case .gb18030: return .gb18030
    case .extendedUnix:
      if kana * 5 >= letters { return .eucJP }
      return late * 8 <= syllables ? .eucKR : .gb18030
    }
  }
}
