extension Statement {
  /// The statement as a script keeps it: names in full, without blanks around it, all else as typed.
  ///
  /// - Parameters:
  ///   - command: The full name of the command.
  ///   - verbs: The full names of the verbs, one for each.
  /// - Returns: One line that parses to the same statement.
  package func spelledOut(command: String, verbs: [String]) -> String {
    precondition(verbs.count == self.verbs.count, "a name for each verb")
    let names = [(self.command.name.range, command)] + zip(self.verbs.map(\.name.range), verbs)
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var copied = bytes.firstIndex { !isBlank($0) } ?? 0
    for (range, name) in names {
      result += bytes[copied..<range.lowerBound]
      result += name.utf8
      copied = range.upperBound
    }
    return String(decoding: result + bytes[copied...], as: UTF8.self)
  }
}
