extension Invocation {
  /// The words from `index` on as a list: commas between them, before or after, separate too.
  func list(from index: Int = 0) -> [Word] {
    var result: [Word] = []
    for word in arguments.dropFirst(index) {
      if word.quoted {
        result.append(word)
        continue
      }
      var offset = word.range.lowerBound
      for part in word.text.utf8.split(
        separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      {
        if !part.isEmpty {
          result.append(
            Word(String(decoding: part, as: UTF8.self), range: offset..<offset + part.count))
        }
        offset += part.count + 1
      }
    }
    return result
  }

  /// The argument at `index` as a whole number from 1 upwards.
  ///
  /// - Throws: A diagnostic if it is missing or something else.
  func positiveNumber(at index: Int, example: String) throws(Diagnostic) -> Int {
    guard index < arguments.count else {
      throw Diagnostic(
        "'\(name.text)' without a number after it", at: name.range, hint: "such as '\(example)'")
    }
    let word = arguments[index]
    guard let number = Int(word.text), number > 0, !word.quoted else {
      throw Diagnostic(
        "'\(word.text)' is no whole number from 1 upwards", at: word.range,
        hint: "such as '\(example)'")
    }
    return number
  }

  /// Refuses arguments from `index` on.
  func requireEnd(at index: Int, synopsis: String) throws(Diagnostic) {
    guard index < arguments.count else { return }
    throw Diagnostic(
      "text after '\(name.text)' is complete",
      at: arguments[index].range.lowerBound..<argumentRange.upperBound,
      hint: "it is typed as '\(synopsis)'")
  }
}
