/// How many units a duration has.
enum Quantity: Sendable {
  case exact(Int)
  case andHalf(Int)
  /// As written: `2.5`.
  case decimal(String)
  /// `several`, `a few`.
  case some

  func value(_ unit: TimeUnit) -> String {
    switch self {
    case .exact(let count): DurationValue.of(count, unit)
    case .andHalf(let count): DurationValue.andHalf(count, unit)
    case .decimal(let text): DurationValue.text(text, unit)
    case .some: DurationValue.some(unit)
    }
  }
}

/// The numbers in front of units: `24`, `twenty four`, `a couple of`, `2 1/2`.
extension TimeParser {
  /// The quantity that begins at an atom.
  func quantity(at index: Int) -> (Quantity, Int)? {
    switch kind(index) {
    case .several, .few, .many: return (.some, index + 1)
    case .couple: return (.exact(2), kind(index + 1) == .of ? index + 2 : index + 1)
    case .other where isAnother(index) && !isAnother(index + 1):
      return quantity(at: index + 1) ?? (.exact(1), index + 1)
    case .a:
      switch kind(index + 1) {
      case .few: return (.some, index + 2)
      case .couple: return (.exact(2), kind(index + 2) == .of ? index + 3 : index + 2)
      case .dozen: return (.exact(12), index + 2)
      case .hundred, .thousand:
        return count(at: index + 1).map { (.exact($0.count), $0.end) }
      case .numberWord, .digits:
        guard isHyphenated(index + 2) || kind(index + 2) == .unit else { return nil }
        return count(at: index + 1).map { (.exact($0.count), $0.end) }
      default: return (.exact(1), index + 1)
      }
    case .decimal:
      let text = String(
        decoding: text[Int(atoms[index].start)..<Int(atoms[index].end)], as: UTF8.self)
      return (.decimal(text), index + 1)
    case .digits, .numberWord, .hundred, .thousand, .dozen:
      guard let (first, end) = count(at: index) else { return nil }
      if kind(end) == .fraction { return (.andHalf(first), end + 1) }
      if kind(end) == .and, kind(end + 1) == .a, kind(end + 2) == .half {
        return (.andHalf(first), end + 3)
      }
      if kind(end) == .and, kind(end + 1) == .half { return (.andHalf(first), end + 2) }
      if kind(end) == .to || kind(end) == .or || kind(end) == .hyphen,
        let (_, after) = count(at: end + 1), kind(after) == .unit
      {
        return (.exact(first), after)
      }
      return (.exact(first), end)
    default: return nil
    }
  }

  /// A whole number in digits or words: `24`, `twenty four`, `two hundred`.
  func count(at index: Int) -> (count: Int, end: Int)? {
    if kind(index) == .digits {
      guard value(index) < 100_000 else { return nil }
      if kind(index + 1) == .million || kind(index + 1) == .thousand { return nil }
      return (value(index), index + 1)
    }
    var total = 0
    var part = 0
    var next = index
    while next < index + 8 {
      switch kind(next) {
      case .numberWord: part += value(next)
      case .hundred: part = max(part, 1) * 100
      case .thousand:
        total += max(part, 1) * 1000
        part = 0
      case .dozen where next == index: part = 12
      default: return next > index ? (total + part, next) : nil
      }
      next += 1
    }
    return (total + part, next)
  }
}
