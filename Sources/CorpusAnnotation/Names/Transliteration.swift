/// What names that come from other alphabets are compared by: `Drozhny` and `Drojnyy` are one.
///
/// The close key takes out what differs between romanisations alone; the loose key also what
/// tells names of Latin script apart (`Toland` and `Tolland`), and is for names that no table has.
enum Transliteration {
  /// The close key of a folded word.
  static func close(_ word: String) -> String {
    let bytes = Array(word.utf8)
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var index = 0
    var isFrench = false
    while index < bytes.count {
      let (sound, width) = sound(bytes[index...])
      isFrench = isFrench || width == 2 && sound == u || width == 3 && sound == ch
      key.append(sound)
      index += width
    }
    plainEnding(&key)
    // `Poutine`, where nothing but French writes `ou` and the last letter.
    if isFrench, key.count > 5, key.suffix(3).elementsEqual("ine".utf8) { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// The loose key of a folded word.
  static func loose(_ word: String) -> String { loose(close: close(word)) }

  /// The loose key of a close one.
  static func loose(close word: String) -> String {
    let bytes = Array(word.utf8)
    var key: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      var width = 1
      var sound = bytes[index]
      switch (sound, next) {
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): (sound, width) = (UInt8(ascii: "f"), 2)
      case (UInt8(ascii: "t"), UInt8(ascii: "h")): width = 2
      case (UInt8(ascii: "o"), UInt8(ascii: "o")): (sound, width) = (u, 2)
      case (UInt8(ascii: "y"), _): sound = UInt8(ascii: "i")
      case (ch, _): sound = sh
      case (UInt8(ascii: "z"), _): sound = ts
      case (UInt8(ascii: "c"), _): sound = isFront(next) ? ts : UInt8(ascii: "k")
      case (UInt8(ascii: "q"), _): sound = UInt8(ascii: "k")
      case (UInt8(ascii: "h"), _), (UInt8(ascii: "g"), _):
        sound = isFront(next) ? zh : UInt8(ascii: "g")
      default: break
      }
      if key.last != sound { key.append(sound) }
      index += width
    }
    if key.count > 3, key.last == e, key[key.count - 2] == UInt8(ascii: "n") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static let (sh, ch, zh, ts) = (
    UInt8(ascii: "S"), UInt8(ascii: "C"), UInt8(ascii: "J"), UInt8(ascii: "T")
  )
  private static let (e, u) = (UInt8(ascii: "e"), UInt8(ascii: "u"))

  /// Letters that stand for one sound, and how they count; longer ones first.
  private static let sounds: [(letters: [UInt8], sound: UInt8)] = [
    ("shch", sh), ("tch", ch), ("sch", sh), ("dzh", zh), ("sh", sh), ("ch", ch), ("zh", zh),
    ("dj", zh), ("kh", UInt8(ascii: "h")), ("ts", ts), ("tz", ts), ("ou", u), ("ye", e),
    ("j", zh), ("w", UInt8(ascii: "v")),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func sound(_ rest: ArraySlice<UInt8>) -> (sound: UInt8, width: Int) {
    guard let first = rest.first else { return (0, 1) }
    guard "stdzkoyjcw".utf8.contains(first) else { return (first, 1) }
    for (letters, sound) in sounds where rest.starts(with: letters) {
      return (sound, letters.count)
    }
    return (first, 1)
  }

  /// One ending for `-iy`, `-yy`, `-ii`, `-ij`, `-y`, one for `-off` and `-ov`, `-iev` and `-ev`.
  private static func plainEnding(_ key: inout [UInt8]) {
    let i = UInt8(ascii: "i")
    let count = key.count
    while key.count > 3, let last = key.last,
      last == i || last == UInt8(ascii: "y") || last == zh && key.count == count
    {
      guard last != zh || key[key.count - 2] == i || key[key.count - 2] == UInt8(ascii: "y") else {
        break
      }
      key.removeLast()
    }
    if key.count < count { key.append(i) }
    let f = UInt8(ascii: "f")
    if key.count > 4, key.suffix(2).elementsEqual([f, f]), "oe".utf8.contains(key[key.count - 3]) {
      key.removeLast(2)
      key.append(UInt8(ascii: "v"))
    }
    if key.count > 4, key.suffix(3).elementsEqual("iev".utf8) { key.remove(at: key.count - 3) }
  }

  private static func isFront(_ byte: UInt8) -> Bool {
    byte == e || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y")
  }
}
