/// A prompt in the form that libedit can measure.
///
/// libedit lays characters into cells and has to be told what takes no room, so escape sequences
/// stand between two ``bracket`` characters. It forgets a sequence that nothing follows, and it lays
/// the next character over one without a width; so a prompt never ends in a sequence, and control
/// characters and marks without a width of their own are left out.
struct Prompt {
  /// The character that opens and closes a sequence.
  static let bracket: Unicode.Scalar = "\u{1}"

  private var characters: [Unicode.Scalar] = []

  /// The columns that the prompt takes on the screen.
  private(set) var columns = 0

  /// The prompt with its brackets.
  var text: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: characters)
    return String(scalars)
  }

  /// A prompt of text with or without colours (ECMA-48 sequences that end in `m`).
  init(_ text: String) {
    var pending: [Unicode.Scalar] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if let length = Self.lengthOfSequence(rest) {
        pending += rest.prefix(length)
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      guard let columns = scalar.screenColumns, columns > 0 else { continue }
      append(scalar, after: pending)
      self.columns += columns
      pending = []
    }
    guard !pending.isEmpty else { return }
    // The last sequence needs a character to its right: the final blank, or one of our own.
    if characters.last == " ", characters.dropLast().last != Self.bracket {
      characters.removeLast()
      columns -= 1
    }
    append(" ", after: pending)
    columns += 1
  }

  private mutating func append(_ scalar: Unicode.Scalar, after sequence: [Unicode.Scalar]) {
    if !sequence.isEmpty { characters += [Self.bracket] + sequence + [Self.bracket] }
    characters.append(scalar)
  }

  /// The length of the colour sequence that the text starts with, or nil if it starts with none.
  private static func lengthOfSequence(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard text.starts(with: ["\u{1B}", "["]) else { return nil }
    let parameters = text.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard parameters.endIndex < text.endIndex, text[parameters.endIndex] == "m" else { return nil }
    return parameters.endIndex + 1 - text.startIndex
  }
}
