extension TimeParser {
  /// The tense of the clause that holds an expression: the nearest verb before it, else after it.
  ///
  /// A verb is known by its form alone: listed forms, and every word in `-ed`. Looks at most
  /// thirty atoms to either side.
  func tense(around range: Range<Int>) -> Tense {
    var index = range.lowerBound - 1
    let first = max(bounds.lowerBound, range.lowerBound - 30)
    while index >= first {
      let tense = tense(at: index)
      if tense != .none { return tense }
      index -= 1
    }
    index = range.upperBound
    while index < min(bounds.upperBound, range.upperBound + 30) {
      let tense = tense(at: index)
      if tense != .none { return tense }
      index += 1
    }
    return .none
  }

  /// The tense that an expression is read by: that of its clause, or future where a preposition
  /// says that it lies ahead: `by Friday`, `until Friday`, `as early as Friday`.
  func tense(dating range: Range<Int>) -> Tense {
    let named = tense(around: range)
    let before = range.lowerBound - 1
    if kind(before) == .by, named != .past { return .future }
    if isWord(before, "until"), [.weekday, .weekdayAbbreviation].contains(kind(before + 1)) {
      return .future
    }
    if isWord(before, "until"), named != .past { return .future }
    if isWord(before, "as"), isWord(before - 2, "as") { return .future }
    return named
  }

  /// The tense that a word gives its clause.
  private func tense(at index: Int) -> Tense {
    switch atoms[index].tense {
    case .past:
      // `must be accepted`: the participle is not the verb that dates the clause.
      if isWord(index - 1, "be") { return .none }
      return isWord(index - 1, "is") || isWord(index - 1, "are") ? .present : .past
    case .none, .future: return atoms[index].tense
    case .present:
      // `has met` is past for a date; `is to meet` lies ahead.
      if isWord(index, "has") || isWord(index, "have") || isWord(index, "'ve") { return .past }
      if kind(index + 1) == .to { return .future }
      return .present
    case .plan:
      if isWord(index - 1, "been"), isWord(index - 2, "had") { return .past }
      let next = kind(index + 1)
      if next == .to || isWord(index + 1, "for") { return .future }
      if isWord(index, "due") || isWord(index, "scheduled") { return .future }
      let isPlan = isWord(index, "plans") || isWord(index, "planned") || isWord(index, "planning")
      return isPlan ? .future : .none
    }
  }
}

extension Tense {
  /// The word for `why`.
  var text: String {
    switch self {
    case .past: "past tense"
    case .future, .plan: "future tense"
    case .present: "present tense"
    case .none: "no verb"
    }
  }
}
