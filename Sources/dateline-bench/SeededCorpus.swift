internal import Foundation

/// News that nobody wrote: words by Zipf's law, with names, quotes, weekdays and datelines in place.
///
/// The vocabulary keeps growing, as in real text: every so often a word or a name comes that was
/// never seen.
struct SeededCorpus {
  private static let places = ["TARN", "PORT VELL", "SORREL", "KESTREL BAY", "LOWMARK"]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
  private static let syllables = [
    "ar", "bel", "cor", "dan", "el", "fen", "gar", "hol", "is", "jor", "kav", "lin", "mor", "nes",
    "or", "pel", "quin", "ros", "sar", "tol", "ul", "vos", "wen", "yor",
  ]
  private static let vocabulary = 40_000

  private var random: SeededRandom
  private var coined = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Writes JSON Lines of about `megabytes` of text.
  ///
  /// - Returns: The bytes of text.
  mutating func write(to path: String, megabytes: Int) throws -> Int {
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var written = 0
    var number = 0
    while written < megabytes << 20 {
      let text = story(number)
      let date = "2031-\(two(number / 28 % 12 + 1))-\(two(number % 28 + 1))"
      let line = "{\"id\":\"doc-\(number)\",\"date\":\"\(date)\",\"text\":\"\(text)\"}\n"
      try file.write(contentsOf: Data(line.utf8))
      written += text.utf8.count
      number += 1
    }
    return written
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A story as the text of a JSON string.
  private mutating func story(_ number: Int) -> String {
    var text = "\(pick(Self.places)) (NWA) - "
    for paragraph in 0..<(3 + Int(random.next() % 6)) {
      if paragraph > 0 { text += "\\n\\n" }
      for _ in 0..<(2 + Int(random.next() % 3)) { text += sentence() + " " }
      if random.fraction() < 0.5 {
        text += "\\\"\(words(12)),\\\" \(person()) said on \(pick(Self.weekdays))."
      }
    }
    return text
  }

  private mutating func sentence() -> String {
    let words = words(8 + Int(random.next() % 16))
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private mutating func words(_ count: Int) -> String {
    var text = ""
    for index in 0..<count {
      if index > 0 { text += " " }
      text += word()
    }
    return text
  }

  /// A word by rank: rank r comes about 1/r as often as the first.
  private mutating func word() -> String {
    if random.fraction() < 0.001 {
      coined += 1
      return "new\(coined)x"
    }
    return "w\(rank(below: Self.vocabulary))"
  }

  /// A given name and a surname; few people are named often, many once.
  private mutating func person() -> String {
    let number = rank(below: 50_000)
    return "\(name(number % 97)) \(name(number))"
  }

  /// A name made of syllables, another one for each number.
  private func name(_ number: Int) -> String {
    var rest = number
    var name = ""
    repeat {
      name += Self.syllables[rest % Self.syllables.count]
      rest /= Self.syllables.count
    } while rest > 0 || name.utf8.count < 4
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private mutating func rank(below count: Int) -> Int {
    Int(exp(random.fraction() * log(Double(count))))
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int(random.next() % UInt64(choices.count))]
  }
}
