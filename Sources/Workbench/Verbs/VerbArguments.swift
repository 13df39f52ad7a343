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

  /// What was typed from the argument at `index` on, and where it stands in the statement.
  func text(from index: Int) -> (text: String, offset: Int) {
    guard index < arguments.count else { return ("", argumentRange.upperBound) }
    let start = arguments[index].range.lowerBound
    let bytes = argumentText.utf8.dropFirst(start - argumentRange.lowerBound)
    return (String(decoding: bytes, as: UTF8.self), start)
  }

  /// An option such as `min=3`, if the argument at `index` is that.
  ///
  /// - Returns: Its number, and the index of the argument after it.
  /// - Throws: A diagnostic if it is no whole number or below the least one.
  func numberOption(
    _ name: String, at index: Int, from least: Int
  ) throws(Diagnostic) -> (value: Int?, next: Int) {
    guard index < arguments.count, !arguments[index].quoted,
      arguments[index].text.lowercased().hasPrefix("\(name)=")
    else { return (nil, index) }
    let value = arguments[index].text.dropFirst(name.count + 1)
    guard let number = Int(value), number >= least else {
      throw Diagnostic(
        "'\(value)' is no whole number from \(least) upwards", at: arguments[index].range,
        hint: "such as '\(name)=\(least + 2)'")
    }
    return (number, index + 1)
  }
}
