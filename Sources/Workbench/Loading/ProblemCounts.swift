internal import CorpusReading
internal import CorpusStore

extension SourceProblem.Kind {
  /// All kinds, the worst first.
  static let all: [Self] = [.skipped, .mended, .renamed]
}

extension [ReadingProblem] {
  /// How many there are of each kind: `12 skipped, 3 mended`.
  var totals: String {
    SourceProblem.Kind.all.compactMap { kind in
      let count = count { $0.kind == kind }
      return count == 0 ? nil : "\(grouped(count)) \(kind)"
    }.joined(separator: ", ")
  }

  /// The reasons that several of a kind have, with their number, the most frequent first.
  ///
  /// Reasons that differ in numbers alone count as one, written with `…` for these.
  func sharedReasons(of kind: SourceProblem.Kind) -> [(reason: String, count: Int)] {
    var groups: [String: (reason: String, count: Int)] = [:]
    for problem in self where problem.kind == kind {
      let form = withoutNumbers(problem.reason)
      let group = groups[form] ?? (problem.reason, 0)
      let reason = group.reason == problem.reason ? problem.reason : form
      groups[form] = (reason, group.count + 1)
    }
    return groups.values.filter { $0.count > 1 }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}

/// A text with `…` for each number in it; digits in words such as `UTF-16` and `bzip2` stay.
func withoutNumbers(_ text: String) -> String {
  var result = ""
  var before: Character = " "
  var isInNumber = false
  for character in text {
    let isDigit = character.isASCII && character.isNumber
    if isDigit, isInNumber || before == " " || before == "(" {
      if !isInNumber { result += "…" }
      isInNumber = true
    } else {
      isInNumber = false
      result.append(character)
    }
    before = character
  }
  return result
}
